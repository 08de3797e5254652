import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct MatrixTests {
  /// Look and text of each cell of the first office.
  private func cells(_ made: [MadeReport]) throws -> [String] {
    let context = try PageReports.context(made)
    let content = MatrixContent(
      context: context, findings: ComparisonFindings(context.collection), target: { "office-\($0 + 1)" })
    let rows = try #require(content.values["rows"] as? [[String: Any]])
    let cells = try #require(rows.first?["cells"] as? [[String: Any]])
    return cells.map { cell in
      let old = cell["isOld"] as? Bool == true ? " 旧" : ""
      let line = cell["isBreak"] as? Bool == true ? " |" : ""
      return "\(cell["look"] ?? "") \(cell["text"] ?? "")\(cell["others"] ?? "")\(old)\(line)"
    }
  }

  @Test func everyStateHasItsWord() throws {
    let made = (2018...2024).map {
      PageReports.office(
        "甲局", $0, form: $0 < 2021 ? .form2019 : .form2021, received: 40, disclosed: 20, handled: 40)
    }
    var reports = made
    reports[3].set(.requests(.handled, .total), 41)
    reports[4].blank(.review(.reconsideration, .pending))
    var other = made[6]
    other.set(.requests(.received, .total), 41)
    reports.append(other)
    reports.remove(at: 1)
    #expect(
      try cells(reports) == [
        "holds 通过 旧", "none —", "holds 通过 旧", "fails 不符 3 |", "open 缺数 1", "holds 通过", "conflict 冲突",
      ])
  }

  @Test func whatFailsBeyondTheSumsIsCounted() throws {
    var made = PageReports.twoYears
    made[1].set(.proactive(.normativeDocuments, .inForce), 421)
    made[1].narrative = [.made("3526", "requests.received.total")]
    #expect(try cells(made) == ["holds 通过", "holds 通过，另 2"])
  }

  @Test func theLinkLeadsToTheOfficesFindings() throws {
    var made = PageReports.twoYears
    made[1].set(.proactive(.normativeDocuments, .inForce), 421)
    let context = try PageReports.context(made)
    let findings = ComparisonFindings(context.collection)
    let checks = ComparisonChecksContent(context.collection, findings: findings, terms: context.terms)
    #expect(checks.target(0) == "office-1")
    #expect(checks.target(1) == "checks")
  }

  @Test func theLegendNamesWhatOccurs() throws {
    let context = try PageReports.context(PageReports.twoYears)
    let content = MatrixContent(
      context: context, findings: ComparisonFindings(context.collection), target: { _ in "checks" })
    let legend = try #require(content.values["legend"] as? [[String: Any]])
    #expect(legend.compactMap { $0["look"] as? String } == ["holds"])
  }
}
