import DisclosureReport
import TestSupport
import Testing

@Suite struct TableScopeTests {
  private func statuses(_ figures: [NarrativeFigure], of made: MadeReport = .city) -> [String] {
    var made = made
    made.narrative = figures
    return CheckRun.run(made.report).filter { "\($0.rule)".hasPrefix("G") && $0.quote != nil }
      .map { "\($0.rule) \($0.status.rawValue)\($0.details["why"].map { " " + $0 } ?? "")" }
  }

  private func region(_ value: String, _ key: String) -> NarrativeFigure {
    .made(value, key, scope: .region, scopeWord: "全市")
  }

  @Test func aRegionsFigureThatDiffersIsNoContradiction() {
    #expect(statuses([region("20000", "requests.received.total")]) == ["G1 notAssessable scope"])
  }

  @Test func aRegionsFigureThatIsTheTablesAgrees() {
    #expect(statuses([region("14069", "requests.received.total")]) == ["G1 pass"])
  }

  @Test func whereOneFigureOfTheRegionFitsAnotherOneContradicts() {
    #expect(
      statuses([region("14069", "requests.received.total"), region("13811", "requests.handled.total")])
        == ["G1 pass", "G3 fail"])
  }

  @Test func oneSmallFigureProvesNoScope() {
    let figures = [region("1", "review.reconsideration.total"), region("19", "requests.received.total")]
    #expect(statuses(figures, of: .jianye) == ["G1 notAssessable scope", "G6 pass"])
    let zeros = [region("0", "requests.carriedIn.total"), region("19", "requests.received.total")]
    #expect(statuses(zeros, of: .jianye) == ["G1 notAssessable scope", "G2 pass"])
  }

  @Test func twoSmallFiguresDo() {
    let figures = [
      region("1", "review.reconsideration.total"), region("3", "outcomes.disclosed.total"),
      region("19", "requests.received.total"),
    ]
    #expect(statuses(figures, of: .jianye) == ["G1 fail", "G4 pass", "G6 pass"])
  }

  @Test func inARegionsReportTheOfficesOwnFigureIsAnotherMatter() {
    let figures: [NarrativeFigure] = [
      region("14069", "requests.received.total"),
      .made("12", "requests.received.total", scopeWord: "市政府办公室"),
      .made("8", "proactive.normativeDocuments.issued"),
      .made("700", "review.reconsideration.total"),
    ]
    #expect(
      statuses(figures) == [
        "G1 pass", "G1 notAssessable scope", "G6 fail", "G8 notAssessable scope",
      ])
  }

  @Test func aSmallerFigureBesideTheWholeMayBeAPart() {
    let figures: [NarrativeFigure] = [
      .made("14069", "requests.received.total"), .made("900", "requests.received.total", quote: "线上收到900件"),
      .made("15000", "requests.received.total", quote: "收到15000件"),
    ]
    #expect(statuses(figures) == ["G1 pass", "G1 notAssessable part", "G1 fail"])
  }

  @Test(arguments: [
    ("示例区人民政府", "区政府办", "G1 notAssessable scope"), ("示例区人民政府", "区本级", "G1 notAssessable scope"),
    ("示例区人民政府", "区政府", "G1 notAssessable scope"), ("示例区人民政府", "本机关", "G1 fail"),
    ("示例区人民政府办公室", "区政府办", "G1 fail"), ("示例区人民政府办公室", "我办", "G1 fail"),
    ("示例区人民政府办公室", "区政府", "G1 fail"), ("示例区财政局", "我局", "G1 fail"),
    ("示例区财政局", "市政府办公室", "G1 notAssessable scope"),
  ])
  func anotherBodysFigureIsAnotherMatter(_ office: String, _ word: String, _ expected: String) {
    var made = MadeReport.jianye
    made.office = office
    let figures = [NarrativeFigure.made("17", "requests.received.total", scopeWord: word)]
    #expect(statuses(figures, of: made) == [expected])
  }

  @Test func aBodyWithoutANameCannotBeToldApart() {
    var made = MadeReport.jianye
    made.office = nil
    #expect(
      statuses([.made("17", "requests.received.total", scopeWord: "我局")], of: made) == [
        "G1 notAssessable scope"
      ])
    #expect(statuses([.made("17", "requests.received.total")], of: made) == ["G1 fail"])
  }

  @Test func aRegionsVolumeIsNamedAsNotCompared() throws {
    let findings = CheckRun.run(MadeReport.jianye.report).filter { $0.rule == "G8" }
    #expect(findings.map(\.status) == [.notAssessable])
    #expect(findings.first?.left == ExactNumber(1541))
    #expect(findings.first?.details["why"] == "scope")
    #expect(findings.first?.details["scope"] == "全区各单位")
  }
}
