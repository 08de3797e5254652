import TestSupport
import Testing

@testable import DisclosureReport

@Suite struct OfficeTests {
  private func answer(_ now: String?, _ before: String?) -> Finding.Status {
    var (made, previous) = (MadeReport(), MadeReport())
    made.office = now
    previous.office = before
    previous.year = 2022
    return Answers.findings("F4", made, previous: previous)[0].status
  }

  @Test(arguments: [
    ("示例区人民政府办公室", "示例区政府办公室"), ("示例区人民政府办公室", "示例区 人民政府办公室"),
    ("甲乙市示例区人民政府", "示例区人民政府"), ("示例区政府办", "丙丁省甲乙市示例区人民政府办公室"),
    ("甲州综合实验区管委会", "甲州综合实验区管理委员会"), ("示例区东门街道办事处", "示例区东门街道"),
    ("示例区", "示例区人民政府"), ("甲乙市示例区", "示例区人民政府"), ("示例综合实验区", "示例综合实验区管委会"),
  ])
  func oneOfficeWrittenDifferently(_ now: String, _ before: String) {
    #expect(answer(now, before) == .pass)
    #expect(answer(before, now) == .pass)
  }

  @Test(arguments: [
    ("示例区人民政府办公室", "示例区人民政府"), ("示例区民政局", "示例区财政局"), ("甲乙市示例区人民政府", "丙丁市示例区人民政府"),
    ("甲乙市人民政府", "甲乙市示例区人民政府"),
  ])
  func otherNamesAreOtherOffices(_ now: String, _ before: String) {
    #expect(answer(now, before) == .fail)
    #expect(answer(before, now) == .fail)
  }

  @Test(arguments: [
    ("甲乙市统计局", "统计局"), ("丙丁省示例区人民政府", "甲乙市示例区人民政府"), ("区统计局", "示例区统计局"),
    ("示例区", "示例区人民政府办公室"), ("示例区", "甲乙市示例区财政局"),
  ])
  func aNameThatSaysLessIsUnclear(_ now: String, _ before: String) {
    #expect(answer(now, before) == .notAssessable)
    #expect(answer(before, now) == .notAssessable)
  }

  @Test func anUnknownOfficeIsNotCompared() { #expect(answer(nil, "示例区人民政府") == .notAssessable) }

  @Test func figuresOfTwoOfficesAreNotHeldAgainstEachOther() {
    var (made, previous) = (MadeReport(), MadeReport())
    made.set(.requests(.carriedIn, .total), 4)
    made.set(.review(.litigationAfterReconsideration, .total), 2)
    previous.year = 2022
    #expect(Answers.findings("F1", made, previous: previous).filter(\.isFailedError).count == 1)
    #expect(Answers.statuses("D6", made, previous: previous) == [.fail])
    previous.office = "另一区人民政府办公室"
    for rule in ["D5", "D6", "E1", "E4", "F1", "F2"] {
      let findings = Answers.findings(rule, made, previous: previous)
      #expect(findings.map(\.status) == [.notAssessable], "\(rule)")
      #expect(findings.map { $0.details["why"] } == ["offices"], "\(rule)")
    }
    previous.office = "示例区"
    #expect(Answers.findings("F1", made, previous: previous).filter(\.isFailedError).count == 1)
  }

  @Test func bothNamesAreGiven() {
    var (made, previous) = (MadeReport(), MadeReport())
    (made.office, previous.office) = ("示例区民政局", "示例区财政局")
    let finding = Answers.findings("F4", made, previous: previous)[0]
    #expect(finding.details["office"] == "示例区民政局")
    #expect(finding.details["previousOffice"] == "示例区财政局")
  }

  @Test func whatTheReportsCoverIsComparedWhereBothTell() {
    func made(_ scope: NarrativeFigure.Scope, _ word: String?) -> MadeReport {
      var made = MadeReport()
      made.set(.requests(.received, .total), 9)
      made.narrative = [
        NarrativeFigure(
          label: "申请", value: ExactNumber(9), unit: "件", scope: scope, scopeWord: word, role: .received,
          subject: .cell(.requests(.received, .total)), quote: "收到申请9件", line: 4)
      ]
      return made
    }
    let statuses = { Answers.statuses("F4", $0, previous: $1) }
    #expect(statuses(made(.region, "全区"), made(.region, "全区各单位")) == [.pass, .pass])
    #expect(statuses(made(.region, "全区"), made(.own, "本机关")) == [.pass, .fail])
    #expect(statuses(made(.region, "全区"), made(.own, nil)) == [.pass])
    var other = made(.own, "本机关")
    other.set(.requests(.received, .total), 8)
    #expect(statuses(made(.region, "全区"), other) == [.pass], "nine are not what that report's table counts")
    var before = made(.own, "本机关")
    before.year = 2022
    let open = Answers.findings("F1", made(.region, "全区"), previous: before)
    #expect(open.map { $0.details["why"] } == ["scopes"])
  }

  @Test(arguments: [
    "示例区人民政府", "甲乙市示例区人民政府办公室", "示例县人民政府", "示例自治县人民政府", "示例旗政府", "示例县甲镇人民政府", "甲乙市丙乡人民政府",
    "甲乙市示例区东门街道办事处", "示例县财政局", "甲乙市科学技术局", "丙丁省统计局", "甲乙市示例区科学技术委员会", "示例县委员会办公室",
  ])
  func namesThatLeaveNoDoubt(_ name: String) { #expect(OfficeName(name).certainlyMakesNoRules) }

  @Test(arguments: [
    "甲乙市人民政府", "甲乙市", "甲乙市人民政府办公室", "丙丁省人民政府办公厅", "丁戊自治区人民政府", "甲乙综合实验区管委会", "甲乙开发区管理委员会",
    "国家统计局", "国家税务总局甲乙市税务局", "退役军人事务局", "景德镇人民政府", "甲乙市人民代表大会常务委员会", "甲乙开发区办公室",
  ])
  func namesThatLeaveDoubt(_ name: String) { #expect(!OfficeName(name).certainlyMakesNoRules) }
}
