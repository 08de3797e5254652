import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct JSONFiguresTests {
  @Test func figuresAreReadExactly() throws {
    let report = try ReportReader().read(Array(GivenSample.json.utf8), file: "figures.json")
    #expect(report.office == "云州市青石区文化局")
    #expect(report.year == 2023)
    #expect(report.form == .form2021)
    #expect(report.title == nil)
    #expect(report.cells.count == 3 + 1 + 14 + 5)
    #expect(report.value(.proactive(.fees, .amount))?.description == "5949.088667")
    #expect(values(report, .received) == [1, 2, 3, nil, 0, 0, -6])
    #expect(report[.requests(.received, .publicInterest)]?.mark == .blank)
    #expect(
      report[.requests(.received, .total)]?.origin == Origin(line: 12, column: 35, raw: "-6", reading: .given)
    )
    #expect(report.source.kind == .json && report.source.file == "figures.json")
    #expect(report.source.tableLines == [.proactive: 8...9, .requests: 12...13, .review: 16...16])
    let quantity = try #require(report.narrative.first)
    #expect(quantity.quote == "发布信息41条。😀" && quantity.line == 7 && quantity.role == .other)
    #expect(report.remarks.isEmpty)
  }

  @Test func oneReportWithoutAnArrayAndAByteOrderMark() throws {
    let text = String(GivenSample.json.dropFirst(2).dropLast(2))
    let report = try ReportReader().read([0xEF, 0xBB, 0xBF] + Array(text.utf8), file: "a.json")
    #expect(report.value(.requests(.received, .businesses)) == ExactNumber(2))
  }

  @Test(arguments: [
    ("\"requests\": {", "\"reqests\": {", 11, "\"requests\""),
    ("\"rules\": {", "\"rule\": {", 8, "\"rules\""),
    ("\"repealed\": 0", "\"repeeled\": 0", 8, "\"repealed\""),
    ("\"repealed\": 0", "\"decisions\": 0", 8, "issued, repealed, inForce"),
    ("\"fees\": {\"amount\"", "\"procurement\": {\"amount\"", 9, "procurement"),
    ("\"received\"", "\"recieved\"", 12, "\"received\""),
    ("\"reconsideration\"", "\"reconsiderations\"", 16, "\"reconsideration\""),
    ("[1, 2, 3, null, 0, 0, -6]", "[1, 2, 3, null, 0, -6]", 12, "has 6 values; 7"),
    ("[1, 0, 0, 0, 1]", "[1, 0, 0, 0, 1, 1]", 16, "has 6 values; 5"),
    ("5949.088667", "5.9e3", 9, "exponent"), ("5949.088667", "1234567890123456789", 9, "more than 18 digits"),
    ("5949.088667", "\"5949\"", 9, "found a text"), ("5949.088667", "5949.", 9, "a digit"),
    ("5949.088667", "05949", 9, "a 0 too many"), ("5949.088667", "NaN", 9, "a value"),
    ("\"year\": 2023", "\"year\": 2023.5", 4, "whole number"), ("\"year\": 2023", "\"year\": 99", 4, "1949"),
    ("\"year\": 2023", "\"office\": 2023", 4, "stands twice"),
    ("\"form\": \"2021\"", "\"form\": \"2020\"", 5, "\"2021\""),
    ("\"form\": \"2021\",", "", 2, "\"form\" is missing"),
    ("\"title\": null", "\"title\": [1]", 6, "found an array"),
    ("\"value\": 41", "\"value\": null", 19, "missing"),
    ("\"unit\": \"条\"", "\"units\": \"条\"", 19, "\"unit\""),
    ("\"unit\": \"条\"", "\"unit\": \"条\", \"kind\": \"shares\"", 19, "\"share\""),
    ("\"unit\": \"条\"", "\"unit\": \"条\", \"subject\": \"requests.total\"", 19, "unknown subject"),
    ("\"unit\": \"条\"", "\"unit\": \"条\", \"sentence\": -1", 19, "not a whole number"),
    ("\\u0034", "\\u00x4", 19, "escape"),
    ("\"title\": null", "\"title\": \"a\nb\"", 6, "line break"),
    ("\"title\": null,", "\"title\": null", 7, "a comma"),
    ("\"title\": null,", "\"title\": null,,", 6, "a key"), ("0, 0, -6]", "0, 0, -6,]", 12, "a value"),
  ])
  func faultsNameTheirLine(_ part: String, _ other: String, _ line: Int, _ words: String) throws {
    let error = try GivenSample.failure(GivenSample.json, part, other)
    #expect(error.kind == .badFigures)
    #expect(error.line == line)
    #expect(error.messageEn.contains(words), "\(error.messageEn)")
    #expect(error.messageEn.hasPrefix("a, line \(line): character ") && error.messageEn.hasSuffix("."))
    #expect(error.messageZh.hasPrefix("a 第 \(line) 行：第 ") && error.messageZh.hasSuffix("。"))
  }

  @Test func theCharacterInTheLineCountsCharacters() throws {
    let error = try GivenSample.failure(GivenSample.json, "\"value\": 41", "\"value\": x")
    #expect(error.messageEn.contains("character 26:"))
  }

  @Test func aFileThatIsCutOff() throws {
    for length in [40, 150, 300, 420] {
      let error = try #require(GivenSample.failure(Array(GivenSample.json.utf8.prefix(length)), kind: .json))
      #expect(error.kind == .badFigures && error.line != nil)
    }
  }

  @Test func depthAndCountAreLimited() throws {
    let deep = GivenSample.json.replacingFirst("null,", with: String(repeating: "[", count: 100_000))
    #expect(GivenSample.failure(Array(deep.utf8))?.messageEn.contains("64 levels") == true)
    let wide = GivenSample.json.replacingFirst(
      "\"title\": null", with: "\"findings\": [" + String(repeating: "0,", count: 250_000) + "0]")
    #expect(GivenSample.failure(Array(wide.utf8))?.messageEn.contains("200000 values") == true)
  }

  @Test func textThatIsNotUTF8() throws {
    var bytes = Array(GivenSample.json.utf8)
    let place = try #require(bytes.firstIndex { $0 > 0x80 })
    bytes[place] = 0xFF
    #expect(GivenSample.failure(bytes)?.line == 3)
  }

  @Test func noReportAndSeveral() throws {
    #expect(GivenSample.failure(Array("[]".utf8))?.kind == .noReport)
    #expect(GivenSample.failure(Array("[{\"form\": \"2021\", \"requests\": {}}]".utf8))?.kind == .noReport)
    let one = String(GivenSample.json.dropFirst(2).dropLast(2))
    let two = Array("[\(one),\(one.replacingFirst("2023", with: "2024"))]".utf8)
    #expect(GivenSample.failure(two)?.kind == .severalReports)
    #expect(try ReportReader().readAll(two, file: "a").map(\.year) == [2023, 2024])
  }

  @Test func explanationsMustAgreeWithTheTables() throws {
    let explained = { (cell: String) in
      GivenSample.json.replacingFirst("\"title\": null", with: "\"cells\": {\(cell)}")
    }
    let good = explained(
      "\"requests.received.publicInterest\": {\"value\": null, \"mark\": \"slash\", \"file\": \"x\", \"line\": 3, "
        + "\"column\": 9, \"raw\": \"/\", \"read\": \"printed\", \"note\": \"无\"}")
    let report = try ReportReader().read(Array(good.utf8), file: "a")
    #expect(
      report[.requests(.received, .publicInterest)]
        == Cell(.slash, origin: Origin(line: 3, column: 9, raw: "/"), note: "无"))
    let bad = [
      "\"requests.received.total\": {\"value\": 6, \"mark\": \"number\"}",
      "\"requests.received.total\": {\"value\": -6, \"mark\": \"blank\"}",
      "\"requests.recieved.total\": {\"value\": -6, \"mark\": \"number\"}",
      "\"requests.received.total\": {\"value\": -6, \"mark\": \"nummer\"}",
    ]
    for cell in bad {
      let error = try #require(GivenSample.failure(Array(explained(cell).utf8)))
      #expect(error.kind == .badFigures && error.line == 6)
    }
  }
}
