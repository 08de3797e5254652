import DisclosureReport
import Testing

@testable import FigureFiles

@Suite struct NarrativeColumnTests {
  @Test func aWholeColumn() throws {
    let column = try NarrativeColumn("share.outcome.region(全市).7~.outcomes.withheld.total")
    #expect(column.kind == .share && column.role == .outcome && column.scope == .region)
    #expect(column.scopeWord == "全市" && column.sentence == 7 && column.isApproximate)
    #expect(column.subject == .groups([.withheld], .total))
  }

  @Test func aColumnWithoutWordAndSubject() throws {
    let column = try NarrativeColumn("none.other.own.0")
    #expect(column.kind == .none && column.scopeWord == nil && column.subject == nil && !column.isApproximate)
  }

  @Test func aColumnOfAnOlderFile() throws {
    let column = try NarrativeColumn("proactiveVolume.region")
    #expect(column.kind == .quantity && column.role == .proactiveVolume && column.scope == .region)
    #expect(column.sentence == 0 && column.subject == nil)
  }

  @Test(arguments: [
    "", "own", "quantity.other.own", "sum.other.own.0", "quantity.others.own.0", "quantity.other.town.0",
    "quantity.other.own.x", "quantity.other.own.-1", "quantity.other.own.0.requests.received",
    "quantity.other.own.0.outcomes.all.total", "quantity.other.own.0.",
  ])
  func aColumnThatIsNone(_ text: String) {
    #expect(throws: FigureFault.self) { try NarrativeColumn(text) }
  }
}
