import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct RegionRunTests {
  private let entries = [
    Placed.entry("示例区", 2022, "1", received: 12), Placed.entry("示例区", 2023, "2", received: 9),
    Placed.entry("甲局", 2022, "3", received: 7), Placed.entry("乙局", 2022, "4", received: 5),
    Placed.entry("甲局", 2023, "5", received: 4), Placed.entry("丙局", 2021, "6", received: 1),
  ]

  @Test func aRegionIsHeldAgainstItsUnitsYearByYear() {
    let collection = ReportCollection(
      entries, settlement: OfficeSettlement(regions: ["示例 区": ["甲局", "乙局"]]))
    #expect(collection.regions.map(\.region.year) == [2022, 2023])
    #expect(collection.regions.map(\.units) == [["乙局", "甲局"], ["甲局"]])
    #expect(collection.regions.map(\.missing) == [[], ["乙局"]])
    #expect(collection.regions[0].findings.map(\.status) == [.pass])
    #expect(collection.regions[0].findings[0].details["n"] == "190")
    let open = collection.regions[1].findings
    #expect(
      open.map(\.status) == [.pass, .notAssessable], "what is more than the sum may be the missing unit's")
    #expect(open.map { $0.details["n"] } == ["184", "6"])
    #expect(open[1].details["why"] == "unitsMissing")
    #expect(open[1].details["row"] == nil && open[1].left == nil)
    #expect(open[1].cells.count == 6 && open[1].cells[0] == .requests(.received, .naturalPersons))
  }

  @Test func whatIsWrongInAnyCaseFails() {
    let whole = ReportCollection(entries, settlement: OfficeSettlement(regions: ["示例区": ["甲局"]]))
    let failing = whole.regions[1].findings.filter { $0.status == .fail }
    #expect(failing.map(\.left) == Array(repeating: ExactNumber(9), count: 6))
    #expect(failing.map(\.right) == Array(repeating: ExactNumber(4), count: 6))
    let less =
      entries + [Placed.entry("甲局", 2024, "8", received: 4), Placed.entry("示例区", 2024, "9", received: 3)]
    let collection = ReportCollection(less, settlement: OfficeSettlement(regions: ["示例区": ["甲局", "乙局"]]))
    #expect(collection.regions[2].missing == ["乙局"])
    #expect(collection.regions[2].findings.map(\.status) == Array(repeating: .fail, count: 6) + [.pass])
  }

  @Test func withoutNamesAllOtherOfficesAreUnits() {
    let collection = ReportCollection(entries, settlement: OfficeSettlement(regions: ["示例区": nil]))
    #expect(collection.regions.map(\.units) == [["乙局", "甲局"], ["甲局"]])
    #expect(collection.regions.map(\.missing) == [["丙局"], ["丙局", "乙局"]])
    #expect(ReportCollection(entries).regions.isEmpty)
  }

  @Test func unitsThatNobodyReportsAreMissing() {
    let settlement = OfficeSettlement(names: ["甲": "甲局"], regions: ["示例区": ["丁局", "甲"], "戊区": nil])
    let collection = ReportCollection(entries, settlement: settlement)
    #expect(collection.regions.map(\.units) == [["甲局"], ["甲局"]])
    #expect(collection.regions.map(\.missing) == [["丁局"], ["丁局"]])
    #expect(collection.unknownNames == ["戊区", "甲"])
  }

  @Test func aUnitWithAConflictIsMissing() {
    let more = entries + [Placed.entry("乙局", 2022, "7", received: 6)]
    let collection = ReportCollection(
      more, settlement: OfficeSettlement(regions: ["示例区": ["甲局", "乙局"]]))
    #expect(collection.regions.map(\.missing) == [["乙局"], ["乙局"]])
    #expect(collection.regions.map(\.units) == [["甲局"], ["甲局"]])
  }

  @Test func aUnitOfAnotherEditionMayHoldTheRest() {
    var older = Placed.made("乙局", 2023, received: 5)
    older.form = .form2019
    let collection = ReportCollection(
      entries + [older.entry("7")], settlement: OfficeSettlement(regions: ["示例区": ["甲局", "乙局"]]))
    #expect(collection.regions[1].missing.isEmpty)
    #expect(collection.regions[1].findings.map(\.status) == [.pass, .notAssessable])
    #expect(collection.regions[1].findings[1].details["leftOut"] == "乙局")
  }
}
