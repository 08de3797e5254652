import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct ReportEntryTests {
  @Test func textsAreLetGoAndFiguresStay() {
    var made = MadeReport.city
    made.text = ReportText(problems: .init(text: "有待加强", line: 4))
    made.remarks = [Finding(remark: "R-text", severity: .information, status: .pass)]
    made.narrative = [
      Placed.scope(.region, 14069), .made("14069", "requests.received.total"),
      .made("3", "proactive.rules.issued", scope: .region, scopeWord: "全市"),
      .made("5", "requests.received.total", kind: .growth),
      .made("5", "requests.received.total", kind: .difference),
      .made("5", "requests.received.total", kind: .share, scope: .region, scopeWord: "全市"),
      .made("0", "requests.received.total", kind: .none, scopeWord: "本机关"),
      .made("9", "nothing", kind: .growth), .made("560", "requests.carriedIn.total", scope: .region),
    ]
    let entry = made.entry("city.json")
    #expect(entry.file == "city.json")
    #expect(entry.report.cells == made.report.cells)
    #expect(entry.report.title == made.report.title)
    #expect(entry.report.source.file == "city.json")
    #expect(entry.report.text == nil && entry.report.remarks.isEmpty)
    #expect(entry.report.narrative == [0, 3, 4, 8].map { made.narrative[$0] })
    #expect(entry.scope.kind == .region)
  }

  @Test func failingRulesAndRemarksAreKept() {
    var made = MadeReport.jianye
    made.set(.review(.reconsideration, .total), 3)
    made.remarks = [Finding(remark: "R-layout", severity: .information, status: .pass)]
    let entry = made.entry()
    #expect(entry.failing.map(\.rule) == ["R-layout", "D"])
    #expect(entry.sums == CheckTally(CheckRun.run(made.report), family: .reconciliation))
    #expect(entry.sums.failed == 1)
    let compared = ReportCollection([entry]).reports.first
    #expect(compared?.doubts([.review(.reconsideration, .total)]) == ["D"])
    #expect(compared?.doubts([.requests(.received, .total)]) == [])
    #expect(compared?.disclosure.rate?.numerator == ExactNumber(5))
    #expect(compared?.disclosure.rate?.denominator == ExactNumber(18))
  }

  @Test func everyPathIsACell() {
    let cells = Set(MadeReport.city.report.cells.keys).union(MadeReport.generalOffice2019.report.cells.keys)
    #expect(cells.count == 226)
    for id in cells { #expect(CellID(path: id.description) == id) }
    #expect(Set(cells.map(\.position)).count == cells.count)
    #expect(CellID(path: "requests.received.upheld") == nil)
    #expect(CellID(path: "requests.nothing.total") == nil)
  }
}
