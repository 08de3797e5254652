import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct CSVFiguresTests {
  @Test func figuresAreReadExactly() throws {
    let report = try ReportReader().read(Array(GivenSample.csv.utf8), file: "figures.csv")
    #expect(report.office == "云州市青石区文化局")
    #expect(report.year == 2023)
    #expect(report.form == .form2019)
    #expect(report.value(.proactive(.licences, .change)) == ExactNumber(-18))
    #expect(report[.proactive(.licences, .decisions)]?.mark == .blank)
    #expect(report.value(.proactive(.procurement, .amount))?.description == "251000.5")
    #expect(
      report[.review(.reconsideration, .total)]?.origin
        == Origin(line: 10, column: 50, raw: "10", reading: .given))
    #expect(report.source.kind == .csv)
    #expect(report.source.tableLines == [.proactive: 2...5, .review: 6...10])
    #expect(
      report.narrative == [
        NarrativeFigure(
          label: "信息,\"公报\"", value: ExactNumber(41), unit: "条", scope: .region, role: .proactiveVolume,
          quote: "", line: 3)
      ])
  }

  @Test func byteOrderMarkAndLineBreaksOfWindows() throws {
    let text = GivenSample.csv.split(separator: "\n").joined(separator: "\r\n")
    let report = try ReportReader().read([0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "a")
    #expect(report.cells.count == 9)
    #expect(report.narrative.count == 1)
  }

  @Test func characterSetOfASpreadsheet() throws {
    // 云州市文化局 in GB18030.
    let office: [UInt8] = [0xD4, 0xC6, 0xD6, 0xDD, 0xCA, 0xD0, 0xCE, 0xC4, 0xBB, 0xAF, 0xBE, 0xD6]
    let lines =
      "office,year,form,section,row,column,value,unit,line\r\n@,2023,2021,proactive,rules,issued,3,,\r\n"
    let bytes = Array(lines.utf8).flatMap { $0 == UInt8(ascii: "@") ? office : [$0] }
    let report = try ReportReader().read(bytes, file: "a")
    #expect(report.office == "云州市文化局")
    #expect(report.value(.proactive(.rules, .issued)) == ExactNumber(3))
  }

  @Test func anyOrderOfColumnsQuotedLineBreaksAndApostrophes() throws {
    let text = #"""
      value,raw,read,mark,character,line,file,unit,column,row,section,form,year,office
      ,"'-
      ""x""",printed,dash,5,12,报告.txt,,issued,rules,proactive,2021,,"'=甲
      乙"

      """#
    let report = try ReportReader().read(Array(text.utf8), file: "a")
    #expect(report.office == "=甲\n乙")
    #expect(report.year == nil)
    #expect(report.source.file == "报告.txt")
    let cell = Cell(.dash, origin: Origin(line: 12, column: 5, raw: "-\n\"x\""))
    #expect(report[.proactive(.rules, .issued)] == cell)
  }

  @Test(arguments: [
    ("unit,line", "unit,unit", 1, "stands twice"), ("unit,line", "unit", 1, "\"line\" is missing"),
    ("unit,line", "units,line", 1, "\"unit\""),
    ("unit,line", "unit,line,colour", 1, "unknown column \"colour\""),
    ("change,-18,,4", "change,-18,,4,", 3, "10 fields; 9"),
    ("change,-18,,4", "change,-18,4", 3, "8 fields; 9"),
    ("\"信息,\"\"公报\"\"\"", "\"信息,", 11, "never closed"), ("\"信息,\"\"公报\"\"\"", "信\"息", 11, "inside a field"),
    ("\"信息,\"\"公报\"\"\"", "\"信\"息", 11, "after the closing"),
    ("licences,change,-18", "licences,itemsLastYear,-18", 3, "already stands in line 2"),
    ("licences,change", "licenses,change", 3, "\"licences\""),
    ("licences,change", "licences,changes", 3, "\"change\""),
    ("licences,change", "licences,issued", 3, "itemsLastYear, change, decisions"),
    ("-18", "3 4", 3, "not a number"), ("-18", "1.8E+3", 3, "exponent"),
    ("-18", "1234567890123456789", 3, "18 digits"),
    ("-18,,4", "-18,件,4", 3, "the unit of"), ("251000.5,CNY", "251000.5,", 5, "\"CNY\" was expected"),
    ("2019,review,", "2020,review,", 6, "unknown form"), ("2023,2019,review,", "23,2019,review,", 6, "1949"),
    ("2019,review,", "2019,revue,", 6, "\"review\""), ("region,41", "nation,41", 11, "\"region\""),
    ("region,41", "region,", 11, "missing"), ("region,41,条,3", "region,41,条,0", 3 + 8, "not a whole number"),
  ])
  func faultsNameTheirLine(_ part: String, _ other: String, _ line: Int, _ words: String) throws {
    let error = try GivenSample.failure(GivenSample.csv, part, other)
    #expect(error.kind == .badFigures)
    #expect(error.line == line)
    #expect(error.messageEn.contains(words), "\(error.messageEn)")
    #expect(error.messageEn.hasSuffix(".") && error.messageZh.hasSuffix("。"))
  }

  @Test func aRowOfTableFourMustBeWhole() throws {
    let line = "云州市青石区文化局,2023,2019,review,reconsideration,pending,4,,30\n"
    let error = try GivenSample.failure(GivenSample.csv, line, "")
    #expect(error.line == 6)
    #expect(error.messageEn.contains("review.reconsideration.pending"))
  }

  @Test func aMarkMustAgreeWithItsValue() throws {
    let head = "office,year,form,section,row,column,value,unit,line,mark\n,,2021,proactive,rules,issued,"
    for (rest, words) in [
      ("3,,,blank", "contradicts"), (",,,number", "contradicts"), (",,,slesh", "\"slash\""),
    ] {
      let error = try #require(GivenSample.failure(Array((head + rest).utf8)))
      #expect(error.line == 2 && error.messageEn.contains(words))
    }
    let report = try ReportReader().read(Array((head + ",,,slash").utf8), file: "a")
    #expect(report[.proactive(.rules, .issued)]?.mark == .slash)
  }

  @Test func bytesOfNoCharacterSet() throws {
    var bytes = Array(GivenSample.csv.utf8)
    let place = try #require(bytes.lastIndex { $0 > 0x80 })
    bytes[place] = 0xFF
    let error = try #require(GivenSample.failure(bytes))
    #expect(error.kind == .notText && error.line == 11)
  }

  @Test func noReportAndSeveral() throws {
    let header = String(GivenSample.csv.prefix { $0 != "\n" })
    #expect(GivenSample.failure(Array(header.utf8))?.kind == .noReport)
    let other = GivenSample.csv.split(separator: "\n").dropFirst().map { line in
      String(line).replacingFirst("2023", with: "2022") + "\n"
    }
    let two = Array((GivenSample.csv + other.joined()).utf8)
    #expect(GivenSample.failure(two)?.kind == .severalReports)
    #expect(try ReportReader().readAll(two, file: "a").map(\.year) == [2023, 2022])
  }
}
