import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct ReportCollectionTests {
  @Test func reportsStandByOfficeAndYear() {
    let collection = ReportCollection([
      Placed.entry("乙局", 2023, "1", received: 3), Placed.entry("甲局", 2024, "2"),
      Placed.entry(" 甲 局\u{200B}", 2022, "3", received: 5),
    ])
    #expect(collection.offices.map(\.name) == ["乙局", "甲局"])
    #expect(collection.reports.map(\.year) == [2023, 2022, 2024])
    #expect(collection.reports.map { $0.total(.received)?.int } == [3, 5, 0])
    #expect(collection.reports[1].printedOffice == " 甲 局\u{200B}")
    #expect(collection.reports[1].report.office == "甲局")
    #expect(collection.years == [2022, 2023, 2024])
    #expect(collection.conflicts.isEmpty && collection.repeats.isEmpty && collection.unplaced.isEmpty)
    #expect(ReportCollection([]).years.isEmpty)
  }

  @Test func yearsFarApartAreNotFilledUp() {
    let collection = ReportCollection([Placed.entry("甲局", 1023, "1"), Placed.entry("甲局", 2023, "2")])
    #expect(collection.years == [1023, 2023])
  }

  @Test func reportsWithoutOfficeOrYearAreNamed() {
    let collection = ReportCollection([
      Placed.entry("甲局", nil, "b"), Placed.entry(nil, 2023, "a"), Placed.entry("乙局", nil, "a"),
      Placed.entry(" ", 2023, "c"),
    ])
    #expect(collection.offices.isEmpty && collection.years.isEmpty)
    #expect(
      collection.unplaced == [
        UnplacedReport(file: "a", office: nil, year: 2023),
        UnplacedReport(file: "a", office: "乙局", year: nil),
        UnplacedReport(file: "b", office: "甲局", year: nil),
        UnplacedReport(file: "c", office: nil, year: 2023),
      ])
  }

  @Test func theUserPlacesAFile() {
    let settlement = OfficeSettlement(files: [
      "a": .init(office: "甲局"), "b": .init(year: 2022), "c": .init(office: "丙局", year: 2021),
    ])
    let collection = ReportCollection(
      [
        Placed.entry(nil, 2023, "a"), Placed.entry("乙局", nil, "b"), Placed.entry("丁局", 2024, "c"),
      ], settlement: settlement)
    #expect(collection.unplaced.isEmpty)
    #expect(collection.reports.map { "\($0.office) \($0.year)" } == ["丙局 2021", "乙局 2022", "甲局 2023"])
    #expect(collection.reports.map(\.report.year) == [2021, 2022, 2023])
    #expect(collection.reports[0].printedOffice == "丁局")
  }

  @Test func aPlacedFileGoesByTheNameThatItsOfficeWasGiven() {
    let settlement = OfficeSettlement(names: ["甲": "甲局"], files: ["a": .init(office: "甲")])
    let collection = ReportCollection([Placed.entry(nil, 2023, "a")], settlement: settlement)
    #expect(collection.offices.map(\.name) == ["甲局"])
    #expect(collection.unknownNames.isEmpty)
  }

  @Test func namesThatNoReportGoesByAreTold() {
    let settlement = OfficeSettlement(
      names: ["甲": "甲局", "丙": "甲局", "甲局": "甲总局"], different: [["甲局", "戊局"]],
      scopes: ["乙局": .own, "丁局": .region],
      regions: ["己区": nil])
    let collection = ReportCollection(
      [Placed.entry("甲", 2023, "a"), Placed.entry("乙 局", 2023, "b")], settlement: settlement)
    #expect(collection.offices.map(\.name) == ["乙局", "甲总局"])
    #expect(collection.unknownNames == ["丁局", "丙", "己区", "戊局"])
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func orderNeverMatters(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var entries: [ReportEntry] = []
    for (office, name) in ["甲丙市乙区住建局", "乙区住建局", "住建局", "甲丙市乙区政府", "乙区"].enumerated() {
      for year in 2021...2024 {
        var (made, before) = MadeReport.random(year < 2022 ? .form2019 : .form2021, &generator)
        (made.office, made.year, before.office, before.year) = (name, year, name, year - 1)
        made.narrative = [
          Placed.scope(year == 2023 ? .region : .own, 1),
          .made("3", "requests.received.total", kind: .growth),
        ]
        entries.append(made.entry("\(office)-\(year)"))
        if year != 2023 { entries.append(before.entry("\(office)-\(year)")) }
        if year == 2024 {
          // The same again: twice under one name, once with a blank, once with another title and line.
          entries.append(made.entry("\(office)-\(year)"))
          made.blank(.requests(.publications, .others), .unreadable)
          entries.append(made.entry("a"))
          made.narrative = []
          entries.append(made.entry("a"))
        }
      }
    }
    entries += [Placed.entry(nil, 2023, "x"), Placed.entry("甲", nil, "x"), Placed.entry(nil, nil, "x")]
    let settlement = OfficeSettlement(
      names: ["乙区": "甲丙市乙区政府"], scopes: ["乙区": .region, "甲丙市乙区政府": .own], regions: ["甲丙市乙区政府": nil])
    let expected = Snapshot(ReportCollection(entries, settlement: settlement))
    #expect(!expected.conflicts.isEmpty && !expected.repeats.isEmpty && !expected.proposals.isEmpty)
    for _ in 0..<4 {
      entries.shuffle(using: &generator)
      #expect(Snapshot(ReportCollection(entries, settlement: settlement)) == expected)
    }
  }
}
