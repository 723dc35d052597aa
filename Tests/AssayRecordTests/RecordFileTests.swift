import AssayOutput
import AssayRecord
import Testing

@Suite struct RecordFileTests {
  func write(_ records: [Record], to file: some RecordFile) throws {
    for record in records { try file.append(record) }
    try file.close()
  }

  @Test func aRecordIsALine() throws {
    let directory = try TemporaryDirectory()
    let records = RecordJSONTests.samples
    let file = try JSONLinesFile(path: directory.path + "/a.jsonl")
    for record in records { try file.append(record) }
    let ready = records[0].json() + [0x0A]
    try ready.withUnsafeBufferPointer { try file.append(lines: UnsafeRawBufferPointer($0)) }
    try file.close()
    let lines = try directory.read("a.jsonl").split(separator: 0x0A)
    #expect(try lines.map { try Record(json: $0) } == records + [records[0]])
    #expect(lines.map(Array.init) == (records + [records[0]]).map { $0.json() })
  }

  @Test func nothingAppearsWithoutClose() throws {
    let directory = try TemporaryDirectory()
    try JSONLinesFile(path: directory.path + "/a.jsonl").append(fullRecord())
    _ = try CSVTables(directory: directory.path + "/csv")
    #expect(directory.names == ["csv"])
    #expect(TemporaryDirectory.names(in: directory.path + "/csv") == [])
  }

  @Test func oneRecordMakesOnePrettyDocument() throws {
    let directory = try TemporaryDirectory()
    try write([fullRecord()], to: PrettyJSONFile(path: directory.path + "/a.json"))
    #expect(try directory.read("a.json") == fullRecord().json(layout: .pretty) + [0x0A])
  }

  @Test(arguments: [0, 1, 3])
  func severalRecordsMakeAnArray(_ count: Int) throws {
    let directory = try TemporaryDirectory()
    let records = Array(RecordJSONTests.samples.prefix(count))
    try write(records, to: PrettyJSONFile(path: directory.path + "/a.json", shape: .array))
    let value = JSONNode(try JSONValue(parsing: directory.read("a.json")))
    #expect(try value.array { (node) throws(JSONPathError) in try Record(json: node) } == records)
    #expect(try directory.text("a.json").hasSuffix("]\n"))
  }

  @Test func fieldsAreQuotedWhereTheyMustBe() {
    var writer = CSVWriter()
    writer.field("plain")
    writer.field("")
    writer.field(nil as String?)
    writer.field("a,b")
    writer.field("say \"yes\"")
    writer.field("two\nlines")
    writer.field("=1+1")
    writer.field(-7)
    writer.field(true)
    writer.field(["a", "b"])
    writer.field([])
    writer.endRow()
    let expected = "plain,\"\",,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",=1+1,-7,true,a; b,\r\n"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func aTableForEachTypeOfRow() throws {
    let directory = try TemporaryDirectory()
    try write(RecordJSONTests.samples, to: CSVTables(directory: directory.path + "/csv"))
    let tables = TemporaryDirectory.names(in: directory.path + "/csv")
    #expect(tables == CSVTables.Table.allCases.map { $0.rawValue + ".csv" }.sorted())
    #expect(
      try directory.text("csv/percentages.csv") == """
        record,uri,value,printed,bound,role,result,start,end,quote,source_start,source_end\r
        \(sampleID),notices/a.txt,90,90.0,>=,result,r1,120,125,90.0%,120,125\r
        \(sampleID),notices/a.txt,-2.4,−2.4,,epidemiology,,,,,,\r

        """)
    #expect(
      try directory.text("csv/doses.csv").hasPrefix(
        """
        record,uri,amount,unit,printed,drug,route,interval,conditions,start,end,quote,source_start,source_end\r
        \(sampleID),notices/a.txt,600,mg,600,taletrectinib,oral,P1D,without food two hours before and after,170,
        """))
    for table in tables {
      let rows = try directory.text("csv/" + table).split(separator: "\r\n")
      let columns = rows.first?.split(separator: ",").count
      for row in rows.dropFirst() where !row.contains("\"") {
        #expect(row.split(separator: ",", omittingEmptySubsequences: false).count == columns, "\(table)")
      }
    }
  }

  @Test func aMissingParentIsNamed() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/no/csv"
    let error = #expect(throws: OutputError.self) { try CSVTables(directory: path) }
    #expect(
      error?.description == "\(path): could not create the directory: No such file or directory (errno 2)")
  }
}
