import DisclosureReport
import TestSupport
import Testing

@Suite struct PowerAndItemsTests {
  // MARK: - D6

  @Test func suitsAfterReviewNeedAReview() {
    var made = MadeReport()
    #expect(Answers.findings("D6", made).isEmpty)
    made.set(.review(.litigationAfterReconsideration, .total), 2)
    let alone = Answers.findings("D6", made)
    #expect(alone.map(\.status) == [.notAssessable])
    #expect(alone[0].details["why"] == "needsPrevious")
    var before = MadeReport.yearBefore(made)
    let failing = Answers.findings("D6", made, previous: before)
    #expect(failing.map(\.status) == [.fail])
    #expect(failing[0].left == ExactNumber(2) && failing[0].right == .zero)
    #expect(failing[0].cells.count == 4)
    before.set(.review(.reconsideration, .corrected), 1)
    #expect(Answers.statuses("D6", made, previous: before) == [.pass])
    before.values = [:]
    before.blank(.review(.reconsideration, .otherOutcome))
    let open = Answers.findings("D6", made, previous: before)
    #expect(open.map(\.status) == [.notAssessable])
    #expect(open[0].details["missingBefore"] == "review.reconsideration.otherOutcome")
    made.set(.review(.reconsideration, .upheld), 1)
    #expect(Answers.statuses("D6", made) == [.pass])
  }

  @Test func aReviewThatMayHaveEndedLeavesItOpen() {
    var made = MadeReport()
    made.set(.review(.litigationAfterReconsideration, .total), 2)
    made.blank(.review(.reconsideration, .upheld))
    let open = Answers.findings("D6", made, previous: .yearBefore(made))
    #expect(open.map(\.status) == [.notAssessable])
    #expect(open[0].cells == [.review(.reconsideration, .upheld)])
    made.blank(.review(.litigationAfterReconsideration, .total))
    #expect(Answers.findings("D6", made).isEmpty)
  }

  // MARK: - E5

  @Test func aDistrictMakesNoRules() {
    var made = MadeReport()
    #expect(Answers.statuses("E5", made) == [.pass])
    made.set(.proactive(.rules, .inForce), 6)
    let failing = Answers.findings("E5", made)
    #expect(failing.map(\.status) == [.fail])
    #expect(failing[0].cells == [.proactive(.rules, .inForce)])
    #expect(failing[0].left == ExactNumber(6))
    #expect(failing[0].severity == .warning)
    made.office = "示例市人民政府"
    #expect(Answers.findings("E5", made).map { $0.details["why"] } == ["officePower"])
    made.office = nil
    #expect(Answers.findings("E5", made).map { $0.details["why"] } == ["officeUnknown"])
    made.set(.proactive(.rules, .inForce), 0)
    #expect(Answers.statuses("E5", made) == [.pass])
    made.blank(.proactive(.rules, .issued), .slash)
    #expect(Answers.statuses("E5", made) == [.notAssessable])
  }

  @Test func disclosingTheRulesOfOthersIsNotMakingThem() {
    var made = MadeReport()
    made.form = .form2019
    made.set(.proactive(.rules, .totalDisclosed), 6)
    #expect(Answers.statuses("E5", made) == [.pass])
    made.set(.proactive(.rules, .newlyProduced), 1)
    #expect(Answers.statuses("E5", made) == [.fail])
  }

  // MARK: - E6

  @Test func newlyDisclosedAreAmongAllDisclosed() {
    var made = MadeReport()
    #expect(Answers.findings("E6", made).isEmpty)
    made.form = .form2019
    made.set(.proactive(.normativeDocuments, .newlyDisclosed), 13)
    made.set(.proactive(.normativeDocuments, .totalDisclosed), 13)
    #expect(Answers.statuses("E6", made) == [.pass, .pass])
    made.set(.proactive(.normativeDocuments, .totalDisclosed), 12)
    let failing = Answers.findings("E6", made)[1]
    #expect(failing.status == .fail)
    #expect(failing.left == ExactNumber(13) && failing.right == ExactNumber(12))
    made.blank(.proactive(.normativeDocuments, .totalDisclosed))
    #expect(Answers.statuses("E6", made) == [.pass, .notAssessable])
  }

  @Test func itemsOfLastYearFollowFromItsReport() {
    var made = MadeReport()
    made.form = .form2019
    made.set(.proactive(.licences, .itemsLastYear), 82)
    var before = MadeReport.yearBefore(made)
    before.set(.proactive(.licences, .itemsLastYear), 100)
    before.set(.proactive(.licences, .change), -18)
    #expect(Answers.statuses("E6", made, previous: before) == Array(repeating: .pass, count: 7))
    before.set(.proactive(.licences, .change), -17)
    let failing = Answers.findings("E6", made, previous: before).filter { $0.status == .fail }
    #expect(failing.map { $0.details["row"] } == ["licences"])
    #expect(failing[0].left == ExactNumber(82) && failing[0].right == ExactNumber(83))
    before.blank(.proactive(.licences, .change))
    #expect(Answers.statuses("E6", made, previous: before)[2] == .notAssessable)
    before.form = .form2021
    #expect(Answers.statuses("E6", made, previous: before) == [.pass, .pass])
  }
}
