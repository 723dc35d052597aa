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
      let waits = (0..<4).map { _ in "\(Double(Int.random(in: 50...900, using: &generator)) / 1_000)" }
      let run = try Program.shell(
        """
        rm -rf out; resume=
        for wait in \(waits.joined(separator: " ")); do
          "$assay" extract in --output out --lines-only $resume 2>/dev/null & pid=$!
          sleep $wait; kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null
          if [ -e out/.records.jsonl.manifest ]; then wc -l < out/.records.jsonl.manifest; resume=--resume; fi
        done
        "$assay" extract in --output out --lines-only $resume; ls -A out
        """, in: scratch.folder)
      #expect(run.text.hasSuffix("records.jsonl\n"), "\(run.text) \(run.messages)")
      points += run.text.split(separator: "\n").compactMap { Int($0) }.filter { $0 > 1 }.count
      #expect(try Self.bytes(scratch, "out/records.jsonl") == expected, "round \(round)")
      if run.messages.contains("notices") {
        #expect(run.messages.contains("920 read"), "\(run.messages)")
      }
    }
    // Otherwise all this only began anew.
    #expect(points > 0)
  }

  @Test(arguments: ["INT", "TERM"]) func signalsFinishWhatIsInHand(_ name: String) throws {
    let scratch = try Scratch()
    try Self.inputs(scratch)
    let run = try Program.shell(
      """
      "$assay" extract in --output whole 2>/dev/null
      "$assay" extract in --output out & pid=$!
      sleep 0.4; kill -\(name) $pid; wait $pid; echo $?
      "$assay" extract in --output out --resume; echo $?
      diff -r whole out && echo same; ls -A out | grep -c '^[.]'
      """, in: scratch.folder)
    let lines = run.text.split(separator: "\n")
    #expect(lines.suffix(3) == ["2", "same", "0"], "\(run.text) \(run.messages)")
    if lines.first == "130" {
      #expect(run.messages.contains("documents were read. The same command with --resume goes on from there"))
      #expect(run.messages.contains("assay: stopped at in/"))
    }
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
    let stop = """
      rm -rf out; "$assay" extract in --output out --lines-only 2>/dev/null & pid=$!
      while [ "$(wc -l 2>/dev/null < out/.records.jsonl.manifest)" -lt 2 ] 2>/dev/null || [ ! -e out/.records.jsonl.manifest ]; do
        sleep 0.05; kill -0 $pid || exit 7
      done
      kill -9 $pid; wait $pid 2>/dev/null

      """
    func after(_ line: String) throws -> Program.Run {
      try Program.shell(stop + line, in: scratch.folder)
    }
    let other = try after("\"$assay\" extract in --output out --lines-only --resume --include-text; echo $?")
    #expect(other.text == "2\n")
    #expect(
      other.messages.contains("E105: the stopped run was 'in' ")
        && other.messages.contains("expected the same"))
    let changed = try after(
      "echo >> in/f/n0/x0.txt; \"$assay\" extract in --output out --lines-only --resume; echo $?")
    #expect(changed.text == "2\n")
    #expect(changed.messages.contains("E105: the inputs up to this one (number "), "\(changed.messages)")
    let spoiled = try after(
      "printf x | dd of=out/.records.jsonl.partial conv=notrunc 2>/dev/null; \"$assay\" extract in --output out --lines-only --resume; echo $?"
    )
    #expect(spoiled.text == "2\n")
    #expect(spoiled.messages.contains("bytes are not those of the stopped run"), "\(spoiled.messages)")
    let torn = try after(
      "printf '{\"file\": 9' >> out/.records.jsonl.manifest; \"$assay\" extract in --output out --lines-only --resume 2>/dev/null; echo $?"
    )
    #expect(torn.text == "2\n")
    #expect(try scratch.names(in: "out") == ["records.jsonl"])
    let whole = try Program.run("extract", "in", "--output", "whole", "--lines-only", in: scratch.folder)
    #expect(whole.code == 2)
    #expect(try Self.bytes(scratch, "out/records.jsonl") == Self.bytes(scratch, "whole/records.jsonl"))
    let noManifest = try after(
      "echo no > out/.records.jsonl.manifest; \"$assay\" extract in --output out --lines-only --resume; echo $?"
    )
    #expect(noManifest.messages.contains("is no manifest of a run"))
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
      while [ ! -e out/.records.jsonl.manifest ]; do sleep 0.02; done; sleep 0.1
      "$assay" extract in --output out; echo $?; exec 3>&-; wait
      """, in: scratch.folder)
    #expect(run.text == "2\n")
    #expect(run.messages.contains("out/records.jsonl: could not begin, for another run writes there"))
  }
}
