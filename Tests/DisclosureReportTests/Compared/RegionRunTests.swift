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
    let failing = collection.regions[1].findings.filter { $0.status == .fail }
    #expect(failing.count == 6)
    #expect(failing.map(\.left) == Array(repeating: ExactNumber(9), count: 6))
    #expect(failing.map(\.right) == Array(repeating: ExactNumber(4), count: 6))
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
}
