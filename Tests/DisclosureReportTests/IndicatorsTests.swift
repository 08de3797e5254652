import DisclosureReport
import TestSupport
import Testing

@Suite struct IndicatorsTests {
  private func found(_ made: MadeReport) -> Indicators { CheckedReport(made.report).indicators }

  @Test func theJianyeReport() {
    let found = found(.jianye)
    #expect(found.disclosureRate.soundRate?.percent == "27.8")
    #expect(found.substantiveDisclosureRate.soundRate?.percent == "71.4")
    #expect(found.completionRate.soundRate?.percent == "100.0")
    #expect(found.share(of: .unable).soundRate?.percent == "61.1")
    #expect(found.share(of: .naturalPersons, in: .received).soundRate?.percent == "100.0")
    #expect(found.acceptedCount.count == ExactNumber(18))
  }

  @Test func aLargeCity() {
    let found = found(.city)
    #expect(found.disclosureRate.rate?.percent == "55.9")
    #expect(found.substantiveDisclosureRate.rate?.percent == "91.4")
    #expect(found.completionRate.rate?.percent == "94.4")
    #expect(found.acceptedCount.count == ExactNumber(14629))
  }

  @Test func nothingHandledHasNoRate() {
    let found = found(MadeReport())
    #expect(found.disclosureRate.state == .zeroBase)
    #expect(found.completionRate.rate == nil)
    #expect(OutcomeGroup.allCases.allSatisfy { found.share(of: $0).rate == nil })
  }

  @Test func aMissingCellHasNoRate() {
    var made = MadeReport.jianye
    made.blank(.requests(.partiallyDisclosed, .total))
    let found = found(made)
    #expect(found.disclosureRate.rate == nil)
    #expect(found.share(of: .partiallyDisclosed).rate == nil)
    #expect(found.share(of: .disclosed).rate?.percent == "16.7")
  }

  @Test func aSumThatFailsInTheBasesRowPutsItsRatesInDoubt() {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .naturalPersons), 17)
    let found = found(made)
    #expect(found.disclosureRate.doubts == ["B"])
    #expect(found.disclosureRate.rate?.percent == "27.8")
    #expect(found.disclosureRate.soundRate == nil)
    #expect(found.share(of: .naturalPersons, in: .handled).doubts == ["A1", "A2", "B"])
    #expect(found.share(of: .naturalPersons, in: .received).doubts == ["A2"])
    #expect(found.doubts([.review(.reconsideration, .total)]).isEmpty)
  }

  @Test func aPrintedSubtotalThatItsRowsContradictIsADoubtToo() {
    var made = MadeReport.jianye
    made.subtotals = [.unable: [.total: Cell(ExactNumber(12))]]
    #expect(found(made).share(of: .unable).doubts == ["C1"])
    #expect(found(made).disclosureRate.doubts.isEmpty)
  }
}
