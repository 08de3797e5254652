import DisclosureReport
import TestSupport
import Testing

@Suite struct IndicatorsTests {
  @Test func theJianyeReport() {
    let found = Indicators(MadeReport.jianye.report)
    #expect(found.disclosureRate?.percent == "27.8")
    #expect(found.substantiveDisclosureRate?.percent == "71.4")
    #expect(found.completionRate?.percent == "100.0")
    #expect(found.groupRates[.unable]?.percent == "61.1")
    #expect(found.naturalPersonShare?.percent == "100.0")
    #expect(found.accepted == ExactNumber(18))
    #expect(found.disputes == ExactNumber(1))
  }

  @Test func aLargeCity() {
    let found = Indicators(MadeReport.city.report)
    #expect(found.disclosureRate?.percent == "55.9")
    #expect(found.substantiveDisclosureRate?.percent == "91.4")
    #expect(found.completionRate?.percent == "94.4")
    #expect(found.accepted == ExactNumber(14629))
    #expect(found.disputes == ExactNumber(846))
  }

  @Test func nothingHandledHasNoRate() {
    let found = Indicators(MadeReport().report)
    #expect(found.disclosureRate == nil)
    #expect(found.completionRate == nil)
    #expect(found.groupRates.isEmpty)
  }

  @Test func aMissingCellHasNoRate() {
    var made = MadeReport.jianye
    made.blank(.requests(.partiallyDisclosed, .total))
    let found = Indicators(made.report)
    #expect(found.disclosureRate == nil)
    #expect(found.groupRates[.partiallyDisclosed] == nil)
    #expect(found.groupRates[.disclosed]?.percent == "16.7")
  }
}
