import DisclosureReport
import Testing

@testable import ReportReading

@Suite("Invisible controls in a report")
struct HiddenControlsTests {
  private func count(_ report: AnnualReport) -> String? {
    let remarks = report.remarks.filter { $0.rule == "R-controls" }
    return remarks.count == 1 ? remarks[0].details["n"] : nil
  }

  @Test("A text reads as if they were not there, and says how many they were")
  func text() throws {
    var sample = SampleReport()
    sample.title = "云州市青石区\u{202E}文化局2023\u{2066}年政府信息公开工作年度报告"
    sample.overview = "一、总体情况 本局全年\u{1B}公开信息\u{202D}41\u{202C}条。"
    let report = try sample.read()
    let plain = try SampleReport().read()
    #expect(report.office == "云州市青石区文化局")
    #expect(report.title == "云州市青石区文化局2023年政府信息公开工作年度报告")
    #expect(report.year == 2023)
    #expect(report.cells.mapValues(\.value) == plain.cells.mapValues(\.value))
    #expect(report.narrative.map(\.value) == [ExactNumber(41)])
    #expect(report.narrative.allSatisfy { !$0.quote.unicodeScalars.contains("\u{202D}") })
    #expect(count(report) == "5")
    #expect(plain.remarks.isEmpty)
  }

  @Test("A place still points into the file")
  func columns() throws {
    let text = SampleReport().flattened.replacing("4.保护第三方", with: "4.\u{202A}保护\u{200E}第三方")
    let report = try ReportReader().read(Array(text.utf8), file: "a")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    for (id, cell) in report.cells {
      let origin = try #require(cell.origin, "\(id)")
      let raw = Array(origin.raw.unicodeScalars)
      #expect(Array(lines[origin.line - 1][(origin.column - 1)...].prefix(raw.count)) == raw, "\(id)")
    }
    #expect(count(report) == "2")
  }

  @Test(
    "A control between digits never makes one number of two",
    arguments: ["\u{1}", "\u{1F}", "\u{9B}", "\u{FFFE}"])
  func digits(control: String) throws {
    let row = RequestRow.notHeld
    let printed = SampleReport().changing(row, values: "130 131 132 133 134 13\(control)5 795")
    let report = try printed.read()
    #expect(report[.requests(row, .others)]?.value == nil)
    #expect(count(report) == "1")
  }

  @Test("A page says so once, whether they stand in it or are written as references")
  func markup() throws {
    let body = SampleReport().flattened.replacing("本局认真", with: "本\u{202E}局&#x202E;认&#8207;真")
    let page = "<html><head><title>甲\u{200F}局</title></head><body><p>\(body)\u{1}</p></body></html>"
    let report = try ReportReader().read(Array(page.utf8), file: "a")
    #expect(count(report) == "5")
  }

  @Test("Given figures lose them, and half a surrogate pair, with one remark a report")
  func given() throws {
    let text = GivenSample.json
      .replacing("云州市青石区文化局", with: "云州市\u{202E}青石区文化局\\u001b\\ud83d")
      .replacing("发布信息", with: "发布\\u2028信息\\udc00\\u0041")
    let report = try ReportReader().read(Array(text.utf8), file: "a")
    #expect(report.office == "云州市青石区文化局")
    #expect(report.narrative.first?.quote == "发布 信息A41条。😀")
    #expect(count(report) == "5")
    let csv = GivenSample.csv.replacing("信息,", with: "信\u{202E}息\u{1B},")
    let lines = try ReportReader().read(Array(csv.utf8), file: "a")
    #expect(lines.narrative.first?.label == "信息,\"公报\"")
    #expect(count(lines) == "2")
  }

  @Test("A key is never repaired", arguments: ["\"off\\u202eice\"", "\"office\\ud800\""])
  func keys(key: String) {
    let text = GivenSample.json.replacing("\"office\"", with: key)
    #expect(GivenSample.failure(Array(text.utf8))?.kind == .badFigures)
  }
}
