import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct CrossYearRunTests {
  private func findings(
    _ before: MadeReport, _ now: MadeReport, _ settlement: OfficeSettlement = OfficeSettlement()
  ) -> [Finding] {
    let collection = ReportCollection([now.entry("b"), before.entry("a")], settlement: settlement)
    return collection.offices.first?.pair(now.year ?? 0)?.findings ?? []
  }

  private func statuses(_ rule: String, _ findings: [Finding]) -> [Finding.Status] {
    findings.filter { "\($0.rule)" == rule }.map(\.status)
  }

  private func years() -> (before: MadeReport, now: MadeReport) {
    (Placed.made("甲局", 2023, received: 3511), Placed.made("甲局", 2024, received: 3525))
  }

  @Test func whatIsCarriedOverIsComparedInEveryColumn() {
    var (before, now) = years()
    before.fill(.carriedOut, [100, 20, 0, 0, 1, 0, 121])
    now.fill(.carriedIn, [100, 20, 0, 0, 1, 0, 121])
    #expect(statuses("F1", findings(before, now)) == Array(repeating: .pass, count: 7))
    now.fill(.carriedIn, [100, 18, 0, 0, 1, 0, 119])
    let broken = findings(before, now).filter { $0.rule == "F1" }
    #expect(broken.map(\.status) == [.pass, .fail, .pass, .pass, .pass, .pass, .fail])
    #expect(broken[1].left == ExactNumber(18) && broken[1].right == ExactNumber(20))
    #expect(broken[6].left == ExactNumber(119) && broken[6].right == ExactNumber(121))
    now.blank(.requests(.carriedIn, .others))
    #expect(findings(before, now).filter { $0.rule == "F1" }[5].status == .notAssessable)
  }

  @Test func documentsInForceCarryOn() {
    var (before, now) = years()
    before.set(.proactive(.normativeDocuments, .inForce), 597)
    now.set(.proactive(.normativeDocuments, .issued), 50)
    now.set(.proactive(.normativeDocuments, .repealed), 227)
    now.set(.proactive(.normativeDocuments, .inForce), 420)
    #expect(statuses("E1", findings(before, now)) == [.pass, .pass])
    now.set(.proactive(.normativeDocuments, .inForce), 421)
    let broken = findings(before, now).filter { $0.rule == "E1" }
    #expect(broken.map(\.status) == [.pass, .fail])
    #expect(broken[1].left == ExactNumber(421) && broken[1].right == ExactNumber(420))
  }

  @Test func jumpsAndPendingCasesAreSeen() {
    var (before, now) = years()
    before.set(.requests(.repeated, .total), 10)
    now.set(.requests(.repeated, .total), 51)
    before.set(.review(.reconsideration, .pending), 3)
    now.set(.review(.reconsideration, .total), 2)
    let found = findings(before, now)
    #expect(found.filter { $0.rule == "F2" }.map(\.cells) == [[.requests(.repeated, .total)]])
    #expect(statuses("F2", found) == [.fail])
    #expect(statuses("D5", found) == [.fail, .pass, .pass])
    #expect(statuses("F3", found) == [.pass] && statuses("F4", found) == [.pass])
  }

  @Test func aSuitNeedsAReconsiderationOfEitherYear() {
    var (before, now) = years()
    now.set(.review(.litigationAfterReconsideration, .total), 1)
    #expect(statuses("D6", findings(before, now)) == [.fail])
    before.set(.review(.reconsideration, .upheld), 1)
    #expect(statuses("D6", findings(before, now)) == [.pass])
    now.set(.review(.reconsideration, .upheld), 1)
    #expect(statuses("D6", findings(before, now)).isEmpty, "the later report alone tells it")
  }

  @Test func itemsOfTheOlderEditionCarryOn() {
    var (before, now) = (Placed.made("甲局", 2019), Placed.made("甲局", 2020))
    (before.form, now.form) = (.form2019, .form2019)
    before.set(.proactive(.licences, .itemsLastYear), 10)
    before.set(.proactive(.licences, .change), 2)
    now.set(.proactive(.licences, .itemsLastYear), 11)
    let found = findings(before, now).filter { $0.rule == "E6" }
    #expect(found.map(\.status) == [.fail, .pass, .pass, .pass, .pass])
    #expect(found[0].left == ExactNumber(11) && found[0].right == ExactNumber(12))
  }

  @Test func growthOfTheProseIsComputedAgain() {
    var (before, now) = years()
    now.narrative = [
      .made("0.4", "requests.received.total", kind: .growth),
      .made("15", "requests.received.total", kind: .difference),
      .made("3525", "requests.received.total"), .made("50", "requests.disclosed.total", kind: .share),
    ]
    let found = findings(before, now).filter { $0.rule == "G9" }
    #expect(found.map(\.status) == [.pass, .fail])
    #expect(found[1].right == ExactNumber(14))
    before.year = 2022
    #expect(findings(before, now).isEmpty)
  }

  @Test func growthOfAnotherScopeIsAnotherMatter() {
    var (before, now) = years()
    let growth = NarrativeFigure.made(
      "9", "requests.received.total", kind: .growth, scope: .region, scopeWord: "全区")
    now.narrative = [growth]
    #expect(findings(before, now).filter { $0.rule == "G9" }.map { $0.details["why"] } == ["scope"])
    now.narrative = [growth, Placed.scope(.region, 3525)]
    #expect(statuses("G9", findings(before, now)) == [.fail])
    before.narrative = [Placed.scope(.own, 3511)]
    let other = findings(before, now)
    #expect(other.filter { $0.rule == "G9" }.map { $0.details["why"] } == ["otherReport"])
    #expect(other.filter { $0.rule == "F1" }.map { $0.details["why"] } == ["scopes"])
  }

  @Test func aSettledScopeOutweighsTheProse() {
    var (before, now) = years()
    before.set(.carriedOut, 5)
    before.narrative = [Placed.scope(.own, 3511)]
    now.narrative = [Placed.scope(.region, 3525)]
    let settled = findings(before, now, OfficeSettlement(scopes: ["甲局": .own]))
    #expect(statuses("F1", settled) == [.fail, .pass, .pass, .pass, .pass, .pass, .fail])
    #expect(statuses("F4", settled) == [.pass])
  }

  @Test func whatIsSettledForOneYearAloneIsNotHeldAgainstTheOther() {
    var (before, now) = years()
    before.set(.carriedOut, 5)
    now.narrative = [Placed.scope(.region, 3525)]
    #expect(statuses("F1", findings(before, now)).count == 7)
    let settled = findings(before, now, OfficeSettlement(otherwise: .own))
    #expect(settled.filter { $0.rule == "F1" }.map { $0.details["why"] } == ["scopesSettled"])
    #expect(statuses("F1", settled) == [.notAssessable])
    #expect(statuses("G9", settled).isEmpty)
  }

  @Test func withoutTheProseTheFindingsAreTheSame() {
    var generator = SplitMix(seed: 61)
    let keys = [
      "requests.received.total", "requests.handled.total", "outcomes.disclosed.total", "accepted.total",
      "review.reconsideration.total", "litigation.total", "proactive.normativeDocuments.issued",
    ]
    var verdicts: [String: Int] = [:]
    for round in 0..<60 {
      var (now, before) = MadeReport.random(round % 5 == 0 ? .form2019 : .form2021, &generator)
      before.office = now.office
      func value(_ key: String, _ made: MadeReport) -> Int {
        let report = made.report
        return NarrativeSubject(key: key).flatMap { report.sum($0.cells(in: report))?.int } ?? 0
      }
      func statement(_ made: MadeReport) -> NarrativeFigure {
        let key = keys.randomElement(using: &generator) ?? ""
        let kind = NarrativeFigure.Kind.allCases.randomElement(using: &generator) ?? .quantity
        let isRegion = Bool.random(using: &generator)
        let word =
          [nil, isRegion ? "全区" : "我局", isRegion ? "全区" : "本机关"].randomElement(using: &generator) ?? nil
        let change = value(key, now) - value(key, before)
        let base = kind == .difference ? change : value(key, made)
        return .made(
          String(base + (Int.random(in: 0..<4, using: &generator) == 0 ? 1 : 0)), key, kind: kind,
          scope: isRegion ? .region : .own, scopeWord: word,
          isApproximate: Int.random(in: 0..<9, using: &generator) == 0)
      }
      now.narrative = (0..<6).map { _ in statement(now) }
      before.narrative = (0..<2).map { _ in statement(before) }
      if round % 2 == 0 {
        let scopes = [NarrativeFigure.Scope.own, .region]
        now.narrative.append(Placed.scope(scopes[round / 2 % 2], value("requests.received.total", now)))
        before.narrative.append(Placed.scope(scopes[round / 4 % 2], value("requests.received.total", before)))
      }
      let subject = CheckSubject(now.report, previous: before.report)
      let full = CrossYearRun.checks.flatMap { check -> [Finding] in
        let alone = check.run(now.report)
        return check.run(subject).filter { !alone.contains($0) }
      }
      #expect(findings(before, now) == full)
      for finding in full where finding.rule == "G9" {
        verdicts[finding.details["why"] ?? finding.status.rawValue, default: 0] += 1
      }
    }
    #expect(Set(verdicts.keys).isSuperset(of: ["pass", "fail", "scope", "otherReport"]), "\(verdicts)")
  }
}
