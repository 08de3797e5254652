import DisclosureReport
import TestSupport
import Testing

@Suite struct GrowthInProseTests {
  private func report(_ year: Int, received: Int, carriedIn: Int = 0, _ figures: [NarrativeFigure] = [])
    -> AnnualReport
  {
    var made = MadeReport()
    made.year = year
    made.set(.requests(.received, .total), received)
    made.set(.requests(.carriedIn, .total), carriedIn)
    made.narrative = figures
    return made.report
  }

  private func growth(_ value: String, kind: NarrativeFigure.Kind = .growth) -> NarrativeFigure {
    .made(value, "requests.received.total", kind: kind, quote: "变化\(value)")
  }

  private func answer(
    _ figure: NarrativeFigure, now: (Int, Int) = (3525, 121), before: (Int, Int) = (3511, 96),
    year: Int = 2023
  ) -> Finding? {
    let previous = report(year, received: before.0, carriedIn: before.1)
    let subject = CheckSubject(
      report(2024, received: now.0, carriedIn: now.1, [figure]), previous: previous)
    return CheckRun.run(subject).first { $0.rule == "G9" }
  }

  @Test(arguments: [
    ("0.4", Finding.Status.pass, "received"), ("1.08", .pass, "accepted"), ("1.05", .fail, "received"),
    ("-0.4", .fail, "received"),
  ])
  func growthIsComputedAgain(_ value: String, _ status: Finding.Status, _ reading: String) throws {
    let finding = try #require(answer(growth(value)))
    #expect(finding.status == status)
    #expect(finding.details["reading"] == reading)
  }

  @Test func aDecreaseIsNegative() throws {
    #expect(answer(growth("-12.3"), now: (877, 0), before: (1000, 0))?.status == .pass)
    #expect(answer(growth("-12.4"), now: (877, 0), before: (1000, 0))?.status == .fail)
    #expect(answer(growth("12.3"), now: (877, 0), before: (1000, 0))?.status == .fail)
  }

  @Test func aDifferenceIsInPieces() throws {
    #expect(answer(growth("14", kind: .difference))?.status == .pass)
    #expect(answer(growth("15", kind: .difference))?.status == .fail)
    #expect(answer(growth("15", kind: .difference))?.right == ExactNumber(14))
  }

  @Test func withoutTheYearBeforeNothingIsSaid() {
    #expect(answer(growth("0.4"), year: 2022)?.details["why"] == "otherReport")
    let alone = CheckRun.run(report(2024, received: 5, [growth("3")])).first { $0.rule == "G9" }
    #expect(alone?.status == .notAssessable)
    #expect(alone?.details["why"] == "previous")
  }

  @Test func growthFromNothingIsNoPercentage() {
    #expect(answer(growth("5"), now: (5, 0), before: (0, 0))?.details["why"] == "zeroBase")
  }
}
