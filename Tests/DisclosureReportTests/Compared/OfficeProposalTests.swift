import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct OfficeProposalTests {
  private func proposals(_ names: [String], _ settlement: OfficeSettlement = OfficeSettlement())
    -> [OfficeProposal]
  {
    let entries = names.enumerated().map { Placed.entry($1, 2020 + 2 * $0, "\($0)", received: $0 + 1) }
    return ReportCollection(entries, settlement: settlement).proposals
  }

  @Test(arguments: [
    ("市政府办公室", "市人民政府办公室", [OfficeProposal.Evidence.wording]),
    ("建邺区人民政府办公室", "建邺区政府办", [.wording]), ("南京市建邺区人民政府办公室", "建邺区人民政府办公室", [.prefix]),
    ("南京市建邺区人民政府办公室", "建邺区政府办", [.wording, .prefix]), ("平潭综合实验区", "平潭综合实验区管委会", [.wording]),
    ("江苏省南京市建邺区民政局", "南京市建邺区民政局", [.prefix]), ("示例区东门街道办事处", "示例区东门街道", [.wording]),
    ("示例区民政局（本级）", "示例区民政局(本级)", [.wording]),
  ])
  func aNameWrittenOtherwiseIsProposedAndKeptApart(
    _ first: String, _ second: String, _ evidence: [OfficeProposal.Evidence]
  ) {
    let entries = [Placed.entry(first, 2020, "a", received: 1), Placed.entry(second, 2023, "b", received: 2)]
    let collection = ReportCollection(entries)
    #expect(collection.proposals.map(\.evidence) == [evidence])
    #expect(collection.proposals.map { [$0.first, $0.second] } == [[first, second].sorted()])
    #expect(collection.offices.count == 2)
    let settled = ReportCollection(entries, settlement: OfficeSettlement(names: [second: first]))
    #expect(settled.proposals.isEmpty)
    #expect(settled.offices.map(\.name) == [first])
    #expect(settled.reports.map(\.year) == [2020, 2023])
    let apart = ReportCollection(entries, settlement: OfficeSettlement(different: [[second, first]]))
    #expect(apart.proposals.isEmpty)
    #expect(apart.offices.count == 2)
  }

  @Test(arguments: [
    ("甲市乙区住建局", "甲市丙区住建局"), ("南京市建邺区住建局", "南京市鼓楼区住建局"), ("北京市朝阳区人民政府", "长春市朝阳区人民政府"),
    ("示例区民政局", "示例区财政局"), ("示例市", "示例市财政局"), ("示例市财政局", "示例市甲区财政局"),
    ("示例市统计局", "统计局"), ("示例区", "示例区人民政府办公室"), ("市政府办公室", "示例市人民政府办公室"),
  ])
  func twoOfficesAreNotProposedAsOne(_ first: String, _ second: String) {
    #expect(proposals([first, second]).isEmpty)
  }

  @Test func threeWaysToWriteANameAreThreePairs() {
    let found = proposals(["建邺区政府办", "南京市建邺区人民政府办公室", "建邺区人民政府办公室"])
    #expect(found.count == 3)
    #expect(found.map(\.evidence).filter { $0.contains(.prefix) }.count == 2)
  }

  @Test func aPairSettledByAnotherNameIsNotProposed() {
    let settlement = OfficeSettlement(names: ["建邺政府": "建邺区政府"], different: [["建邺政府", "南京市建邺区政府"]])
    #expect(proposals(["建邺政府", "南京市建邺区政府"], settlement).isEmpty)
  }

  private func pair(
    _ first: String, _ second: String, out: Int, into: Int, years: (Int, Int) = (2022, 2023)
  ) -> [OfficeProposal] {
    var (before, now) = (
      Placed.made(first, years.0, received: 30), Placed.made(second, years.1, received: 40)
    )
    before.set(.carriedOut, out)
    now.set(.carriedIn, into)
    return ReportCollection([before.entry("a"), now.entry("b")]).proposals
  }

  @Test func whatIsCarriedOverSpeaksForOneOffice() {
    #expect(
      pair("示例市统计局", "统计局", out: 4, into: 4).map(\.evidence) == [
        [.partial, .carriedOver(year: 2023, ExactNumber(4))]
      ])
    #expect(
      pair("统计局", "示例市统计局", out: 4, into: 4).map(\.evidence) == [
        [.partial, .carriedOver(year: 2023, ExactNumber(4))]
      ])
    #expect(pair("示例市统计局", "统计局", out: 4, into: 5).isEmpty)
    #expect(pair("示例市统计局", "统计局", out: 0, into: 0).isEmpty)
    #expect(pair("示例市统计局", "统计局", out: 4, into: 4, years: (2021, 2023)).isEmpty)
    #expect(pair("甲局", "乙局", out: 4, into: 4).isEmpty)
  }

  @Test func whatIsCarriedOverMaySpeakAgainst() {
    let found = pair("示例区政府", "示例区人民政府", out: 4, into: 5)
    #expect(
      found.map(\.evidence) == [
        [.wording, .carriedOverDiffers(year: 2023, ExactNumber(4), ExactNumber(5))]
      ])
    #expect(found.flatMap(\.evidence).map(\.isAgainst) == [false, true])
  }

  private func onOneYear(_ first: MadeReport, _ second: MadeReport) -> [OfficeProposal.Evidence] {
    ReportCollection([first.entry("a"), second.entry("b")]).proposals.flatMap(\.evidence)
  }

  @Test func reportsOnOneYearAreHeldAgainstEachOther() {
    let first = Placed.made("示例区政府", 2023, received: 7)
    var second = Placed.made("示例区人民政府", 2023, received: 7)
    #expect(onOneYear(first, second) == [.wording, .sameFigures(year: 2023)])
    second.form = .form2019
    #expect(onOneYear(first, second) == [.wording, .otherFigures(year: 2023)])
    #expect(
      onOneYear(first, Placed.made("示例区人民政府", 2023, received: 8)) == [.wording, .otherFigures(year: 2023)])
  }

  @Test func twoEmptyReportsTellNothing() {
    let (first, second) = (Placed.made("示例市统计局", 2023), Placed.made("统计局", 2023))
    #expect(onOneYear(first, second).isEmpty)
    #expect(
      onOneYear(Placed.made("示例市统计局", 2023, received: 2), Placed.made("统计局", 2023, received: 2))
        == [.partial, .sameFigures(year: 2023)])
  }

  @Test func aRegionOfManyOfficesIsNotFloodedWithProposals() {
    var generator = SplitMix(seed: 7)
    let places = Array("东西南北中江河湖海山石林桥门关塘堰坪泉岭").map { "示例市\($0)安区" }
    let offices = ["人民政府办公室", "财政局", "民政局", "教育局", "统计局", "住房和城乡建设局"]
    var entries: [ReportEntry] = []
    for name in places.flatMap({ place in offices.map { place + $0 } }) {
      for year in 2022...2023 {
        var (made, _) = MadeReport.random(.form2021, &generator)
        (made.office, made.year) = (name, year)
        entries.append(made.entry(name))
      }
    }
    let collection = ReportCollection(entries)
    #expect(collection.offices.count == 120)
    #expect(collection.proposals.isEmpty)
  }
}
