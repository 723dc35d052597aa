import Foundation
import TestSupport
import Testing

/// Runs that are stopped, by signals and by worse, and go on.
@Suite struct ResumeTests {
  private static func notice(_ index: Int) -> String {
    "The FDA approved drug\(index)tinib on June \(index % 28 + 1), 2025. The ORR was \(index % 99 + 1)% in \(100 + index) patients. "
  }

  /// A folder, packed lines and a broken line.
  private static func inputs(_ scratch: Scratch) throws {
    for index in 0..<120 {
      _ = try scratch.file("in/f/n\(index % 7)/x\(index).txt", String(repeating: notice(index), count: 6))
    }
    let lines = (0..<400).map {
      "{\"id\": \"l\($0)\", \"text\": \"\(String(repeating: notice($0), count: 8))\"}"
    }
    _ = try scratch.file("in/lines.jsonl", (lines + ["{"] + lines).joined(separator: "\n"))
    #expect(try Program.shell("gzip in/lines.jsonl", in: scratch.folder).code == 0)
  }

  private static func bytes(_ scratch: Scratch, _ name: String) throws -> Data {
    try Data(contentsOf: scratch.folder.appending(path: name))
  }

  @Test func killedRunsGoOn() throws {
    let scratch = try Scratch()
    try Self.inputs(scratch)
    let whole = try Program.run("extract", "in", "--output", "whole", "--lines-only", in: scratch.folder)
    #expect(whole.code == 2)
    let expected = try Self.bytes(scratch, "whole/records.jsonl")
    var generator = SeededGenerator(seed: 3)
    var points = 0
    for round in 0..<3 {
      // Killed as soon as the manifest has so many lines.
      let lengths = (0..<4).map { _ in "\(Int.random(in: 1...60, using: &generator))" }
      let run = try Program.shell(
        """
        rm -rf out; resume=
        for length in \(lengths.joined(separator: " ")); do
          before=$(wc -l 2>/dev/null < out/.records.jsonl.manifest || echo 0)
          "$assay" extract in --output out --lines-only --save-every 0 $resume 2>/dev/null & pid=$!
          while kill -0 $pid 2>/dev/null; do
            if [ -s out/.records.jsonl.manifest ] && [ $(wc -l < out/.records.jsonl.manifest) -ge $((before + length)) ]; then break; fi
          done
          kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null
          if [ -e out/.records.jsonl.manifest ]; then wc -l < out/.records.jsonl.manifest; resume=--resume; fi
        done
        "$assay" extract in --output out --lines-only $resume; ls -A out
        """, in: scratch.folder)
      #expect(run.text.hasSuffix("records.jsonl\n"), "\(run.text) \(run.messages)")
      points += run.text.split(separator: "\n").compactMap { Int($0) }.filter { $0 > 1 }.count
      #expect(try Self.bytes(scratch, "out/records.jsonl") == expected, "round \(round)")
      #expect(run.messages.contains("920 read"), "\(run.messages)")
    }
    // Otherwise all this only began anew.
    #expect(points > 0)
  }

  /// Lines of the shell that begin a run of `in` and of a pipe that gives nothing, which keeps it from its end, until it has a point to go
  /// on from; then `stop` is done, and the pipe is an empty file.
  private static func stopped(_ options: String, _ stop: String) -> String {
    """
    rm -rf out pipe; mkfifo pipe; exec 3<>pipe
    "$assay" extract in pipe --output out --save-every 0 \(options) & pid=$!
    until [ -s out/.records.jsonl.manifest ] && [ $(wc -l < out/.records.jsonl.manifest) -ge 2 ]; do sleep 0.01; done
    \(stop); wait $pid; echo $?; exec 3>&-; rm pipe; : > pipe

    """
  }

  @Test(arguments: ["INT", "TERM"]) func signalsFinishWhatIsInHand(_ name: String) throws {
    let scratch = try Scratch()
    try Self.inputs(scratch)
    let run = try Program.shell(
      Self.stopped("", "kill -\(name) $pid") + """
        "$assay" extract in pipe --output out --resume 2>/dev/null; echo $?
        "$assay" extract in pipe --output whole 2>/dev/null
        diff -r whole out && echo same; ls -A out | grep -c '^[.]'
        """, in: scratch.folder)
    #expect(run.text == "130\n2\nsame\n0\n", "\(run.text) \(run.messages)")
    #expect(run.messages.contains("documents were read. The same command with --resume goes on from there"))
    #expect(run.messages.contains("assay: stopped at in/"))
  }

  @Test func signalWhileStandardInputWaits() throws {
    let run = try Program.shell(
      """
      coproc "$assay" extract - --input-format jsonl 2>&1
      exec 4<&${COPROC[0]} 5>&${COPROC[1]}; pid=$COPROC_PID
      printf '{"id": "one", "text": "The FDA approved it."}\\n{"id": "tw' >&5
      read -r -t 20 answer <&4 || exit 9
      kill -INT $pid
      read -r -t 20 message <&4 || exit 8
      wait $pid; echo $?; echo "$message"
      """)
    #expect(
      run.text == "130\nassay: stopped at -, behind document 1 of it; 1 documents were read\n", "\(run.text)")
  }

  @Test func resumingWhatIsNotThatRun() throws {
    let scratch = try Scratch()
    try Self.inputs(scratch)
    let resume = "\"$assay\" extract in pipe --output out --lines-only --resume"
    func after(_ line: String) throws -> Program.Run {
      let stop = Self.stopped("--lines-only 2>/dev/null", "kill -9 $pid")
      return try Program.shell(stop + line + "; echo $?", in: scratch.folder)
    }
    let other = try after("\(resume) --include-text")
    #expect(other.text == "137\n2\n")
    #expect(other.messages.contains("E105: the stopped run was 'in' 'pipe' "), "\(other.messages)")
    #expect(other.messages.contains("expected the same. Leave out --resume to begin again"))
    let changed = try after("echo >> in/f/n0/x0.txt; \(resume)")
    #expect(changed.text == "137\n2\n")
    #expect(changed.messages.contains("E105: the inputs up to this one (number "), "\(changed.messages)")
    let spoiled = try after("printf x | dd of=out/.records.jsonl.partial conv=notrunc 2>/dev/null; \(resume)")
    #expect(spoiled.text == "137\n2\n")
    #expect(spoiled.messages.contains("bytes are not those of the stopped run"), "\(spoiled.messages)")
    let none = try after("echo no > out/.records.jsonl.manifest; \(resume)")
    #expect(none.messages.contains("is no manifest of a run"))
    // Half a line at the end is what a power cut leaves.
    let torn = try after("printf '{\"file\": 9' >> out/.records.jsonl.manifest; \(resume) 2>/dev/null")
    #expect(torn.text == "137\n2\n")
    #expect(try scratch.names(in: "out") == ["records.jsonl"])
    let whole = try Program.run(
      "extract", "in", "pipe", "--output", "whole", "--lines-only", in: scratch.folder)
    #expect(whole.code == 2)
    #expect(try Self.bytes(scratch, "out/records.jsonl") == Self.bytes(scratch, "whole/records.jsonl"))
  }

  @Test func nothingToResume() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.notice(1))
    for _ in 0..<2 {
      #expect(try Program.run("extract", "in", "--output", "out", "--resume", in: scratch.folder).code == 0)
      #expect(try scratch.names(in: "out") == ["a.json", "records.jsonl"])
    }
    #expect(try Program.run("extract", "in", "--resume", in: scratch.folder).code == 2)
  }

  @Test func twoRunsInOneFolder() throws {
    let scratch = try Scratch()
    _ = try scratch.file("in/a.txt", Self.notice(1))
    let run = try Program.shell(
      """
      mkfifo pipe; "$assay" extract - --output out < pipe 2>/dev/null & exec 3> pipe
      until [ -s out/.records.jsonl.manifest ]; do sleep 0.01; done
      "$assay" extract in --output out; echo $?; exec 3>&-; wait
      """, in: scratch.folder)
    #expect(run.text == "2\n")
    #expect(run.messages.contains("out/records.jsonl: could not begin, for another run writes there"))
  }
}
