import DisclosureReport
import TestSupport
import Testing

@Suite struct SharesInProseTests {
  /// 上海 2023: 34,290 received, 34,430 answered, 10,538 disclosed.
  private func shanghai() -> MadeReport {
    var made = MadeReport()
    for (row, count) in [
      (RequestRow.received, 34290), (.carriedIn, 2600), (.disclosed, 10538), (.otherRest, 23892),
      (.handled, 34430), (.carriedOut, 2460),
    ] {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    return made
  }

  private func answers(_ figures: [NarrativeFigure], of made: MadeReport) -> [Finding] {
    var made = made
    made.narrative = figures
    return CheckRun.run(made.report).filter { $0.rule == "G5" }
  }

  private func bases(_ figures: [NarrativeFigure], of made: MadeReport) -> [String] {
    answers(figures, of: made).map {
      "\($0.status.rawValue) \($0.details["base"] ?? $0.details["why"] ?? "")"
    }
  }

  private func share(_ value: String, _ key: String, approximate: Bool = false) -> NarrativeFigure {
    .made(value, key, kind: .share, isApproximate: approximate, quote: "占\(value)%")
  }

  @Test(arguments: [
    ("30.61", "pass handled"), ("30.60", "pass handled"), ("30.6", "pass handled"), ("31", "pass handled"),
    ("30.73", "pass received"), ("28.56", "pass accepted"), ("30.62", "fail handled"),
    ("30.5", "fail handled"),
  ])
  func theBaseThatFitsIsNamed(_ value: String, _ expected: String) {
    #expect(bases([share(value, "outcomes.disclosed.total")], of: shanghai()) == [expected])
  }

  @Test func aZeroThatIsPrintedCounts() {
    var made = shanghai()
    made.set(.requests(.disclosed, .total), 10329)
    #expect(bases([share("30.0", "outcomes.disclosed.total")], of: made) == ["pass handled"])
    made.set(.requests(.disclosed, .total), 10400)
    let printed = NarrativeFigure.made("30", "outcomes.disclosed.total", kind: .share, quote: "占30.0%")
    #expect(bases([printed], of: made) == ["fail handled"])
    #expect(bases([share("30", "outcomes.disclosed.total")], of: made) == ["pass handled"])
  }

  @Test func aFailingShareShowsWhatEachBaseGives() throws {
    let finding = try #require(answers([share("40", "outcomes.disclosed.total")], of: shanghai()).first)
    #expect(finding.left == ExactNumber(40))
    #expect(finding.right == ExactNumber("30.61"))
    #expect(
      finding.details["bases"] == "handled 34430 30.61;accepted 36890 28.57;received 34290 30.73")
    #expect(finding.cells.contains(.requests(.handled, .total)))
  }

  @Test func correctionIsSoughtOnTotalConcludedAndDecided() {
    let rates = ["12.3", "14.5", "20.5", "20.6"].map { share($0, "review.reconsideration.corrected") }
    #expect(bases(rates, of: .city) == ["pass total", "pass concluded", "pass decided", "fail total"])
    let all = ["9.9", "12.3", "17.5"].map { share($0, "disputes.corrected") }
    #expect(bases(all, of: .city) == ["pass total", "pass concluded", "pass decided"])
  }

  @Test func completionIsOfAllThatWasThereToHandle() {
    #expect(bases([share("94.4", "requests.handled.total")], of: .city) == ["pass accepted"])
    #expect(bases([share("98.2", "requests.handled.total")], of: .city) == ["pass received"])
    #expect(bases([share("97", "requests.handled.total")], of: .city) == ["notAssessable base"])
  }

  @Test func allOrNothingOfAnUnnamedBaseIsNotCompared() {
    #expect(bases([share("100", "requests.handled.total")], of: .city) == ["notAssessable base"])
    #expect(bases([share("0", "outcomes.disclosed.total")], of: .city) == ["notAssessable base"])
    let count = NarrativeFigure.made("5548", "outcomes.disclosed.total")
    #expect(bases([count, share("100", "outcomes.disclosed.total")], of: .city) == ["fail handled"])
  }

  @Test func aShareOfAnotherCountIsAboutAnotherMatter() {
    let part = NarrativeFigure.made("20", "outcomes.disclosed.total")
    #expect(
      bases([part, share("38.46", "outcomes.disclosed.total")], of: shanghai()) == ["notAssessable part"])
  }

  @Test func aReasonMayBeAShareOfItsGroup() {
    #expect(bases([share("100", "requests.unable.notHeld.total")], of: .jianye) == ["pass group"])
    #expect(bases([share("61.1", "requests.unable.notHeld.total")], of: .jianye) == ["pass handled"])
  }

  @Test func anApplicantIsAShareOfItsRow() {
    #expect(bases([share("100", "requests.received.naturalPersons")], of: .city) == ["pass row"])
    #expect(bases([share("99", "requests.received.naturalPersons")], of: .city) == ["fail row"])
  }

  @Test func aRoundedShareThatFitsNothingIsLeft() {
    #expect(
      bases([share("33", "outcomes.disclosed.total", approximate: true)], of: shanghai()) == [
        "notAssessable approximate"
      ])
  }

  @Test func whereTheCellsAreBlankTheCountOfTheSentenceIsTaken() {
    var made = shanghai()
    made.blank(.requests(.disclosed, .total))
    let count = NarrativeFigure.made("10538", "outcomes.disclosed.total")
    #expect(bases([count, share("30.61", "outcomes.disclosed.total")], of: made) == ["pass handled"])
    #expect(bases([count, share("30.16", "outcomes.disclosed.total")], of: made) == ["fail handled"])
    #expect(bases([share("30.61", "outcomes.disclosed.total")], of: made) == ["notAssessable missing"])
  }

  @Test func nothingIsAShareOfNothing() {
    #expect(bases([share("0", "litigation.corrected")], of: .jianye) == ["notAssessable zeroBase"])
  }

  @Test func countsThatAreNoneAreNotDivided() {
    var made = shanghai()
    made.values[.requests(.disclosed, .total)] = ExactNumber("0.00000000000000001")
    made.values[.requests(.handled, .total)] = ExactNumber("999999999999999999")
    #expect(bases([share("30.61", "outcomes.disclosed.total")], of: made) == ["notAssessable missing"])
    made.set(.requests(.disclosed, .total), 10538)
    let long = NarrativeFigure.made("33.3333333333333333", "outcomes.disclosed.total", kind: .share)
    #expect(bases([long], of: made) == ["fail handled"])
  }
}
