import DisclosureReport
import TestSupport
import Testing

@Suite struct NarrativeSubjectTests {
  @Test(arguments: [
    "requests.received.total", "requests.withheld.stateSecrets.naturalPersons", "proactive.rules.inForce",
    "review.directLitigation.pending", "outcomes.withheld.total",
    "outcomes.disclosed+partiallyDisclosed.naturalPersons", "litigation.total", "disputes.corrected",
    "accepted.total",
  ])
  func aKeyIsReadBack(_ key: String) throws { #expect(try #require(NarrativeSubject(key: key)).key == key) }

  @Test(arguments: [
    "", "requests", "requests.total", "requests.gone.total", "outcomes.gone.total", "outcomes.total",
    "outcomes..total", "litigation.gone", "litigation.x.total", "accepted.upheld",
    "review.reconsideration.issued",
  ])
  func anUnknownKeyIsNone(_ key: String) { #expect(NarrativeSubject(key: key) == nil) }

  @Test func aGroupIsTheRowsThatTheReportHas() {
    let report = MadeReport.jianye.report
    let subject = NarrativeSubject.groups([.disclosed, .unable], .total)
    #expect(
      subject.cells(in: report) == [
        .requests(.disclosed, .total), .requests(.notHeld, .total), .requests(.needsCreation, .total),
        .requests(.stillUnclear, .total),
      ])
    #expect(report.sum(subject.cells(in: report)) == ExactNumber(14))
  }

  @Test func blanksCountAsZeroOnlyOnDemandAndOnlyWhereTheOfficeLeftThem() {
    var made = MadeReport.jianye
    made.blank(.requests(.disclosed, .businesses))
    made.blank(.requests(.disclosed, .others), .slash)
    made.blank(.requests(.notHeld, .others), .unreadable)
    let plain = CheckSubject(made.report)
    #expect(plain.report.value(.requests(.disclosed, .businesses)) == nil)
    #expect(plain.assumedZeros.isEmpty)
    let assumed = CheckSubject(made.report, blankAsZero: true)
    #expect(assumed.report.value(.requests(.disclosed, .businesses)) == .zero)
    #expect(assumed.report.value(.requests(.disclosed, .others)) == .zero)
    #expect(assumed.report.value(.requests(.notHeld, .others)) == nil)
    #expect(assumed.assumedZeros.count == 2)
    #expect(CheckRun.run(assumed).count { $0.rule == "B" && $0.status == .notAssessable } == 1)
  }
}
