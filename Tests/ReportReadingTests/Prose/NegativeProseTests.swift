import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct NegativeProseTests {
  @Test(arguments: [
    ("本年度未收到政府信息公开申请。", ["requests.received.total"]), ("我局全年没有收到政府信息公开申请。", ["requests.received.total"]),
    ("全年未接到信息公开申请。", ["requests.received.total"]), ("2023年无政府信息依申请公开。", ["requests.received.total"]),
    ("未收到公民、法人或其他组织提出的政府信息公开申请。", ["requests.received.total"]),
    ("全年未受理依申请公开事项。", ["requests.received.total"]),
    (
      "未收到政府信息公开申请、行政复议和行政诉讼。",
      ["requests.received.total", "review.reconsideration.total", "litigation.total"]
    ),
    ("全年未发生行政复议、行政诉讼案件。", ["review.reconsideration.total", "litigation.total"]),
    ("没有因政府信息公开工作被申请行政复议或提起行政诉讼的情况。", ["review.reconsideration.total", "litigation.total"]),
    ("全年无政府信息公开行政复议。", ["review.reconsideration.total"]), ("未被提起行政诉讼。", ["litigation.total"]),
    ("行政复议、行政诉讼均未发生。", ["review.reconsideration.total", "litigation.total"]),
    ("行政复议案件为零。", ["review.reconsideration.total"]),
    ("未引发一起行政复议、行政诉讼案件。", ["review.reconsideration.total", "litigation.total"]),
    ("全年无一例行政复议。", ["review.reconsideration.total"]),
    ("零复议、零诉讼。", ["review.reconsideration.total", "litigation.total"]),
    ("没有因信息公开被投诉、复议、诉讼的情况。", ["review.reconsideration.total", "litigation.total"]),
    ("未收到任何形式的政府信息公开申请。", ["requests.received.total"]),
    ("实现行政复议零纠错、行政诉讼零败诉。", ["review.reconsideration.corrected", "litigation.corrected"]),
    ("全年零败诉。", ["litigation.corrected"]), ("未出现败诉。", ["litigation.corrected"]),
    ("未败诉。", ["litigation.corrected"]),
    ("未出现纠错或败诉。", ["disputes.corrected", "litigation.corrected"]),
    ("行政复议工作平稳,无纠错。", ["review.reconsideration.corrected"]),
    ("行政复议、行政诉讼零纠错。", ["disputes.corrected"]), ("政府信息公开申请均已办结,无结转。", ["requests.carriedOut.total"]),
    ("政府信息公开申请办理平稳,上年无结转。", ["requests.carriedIn.total"]),
    ("未制发行政规范性文件。", ["proactive.normativeDocuments.issued"]),
    ("没有制定规章和规范性文件。", ["proactive.rules.issued", "proactive.normativeDocuments.issued"]),
  ])
  func noneAtAll(_ sentence: String, _ keys: [String]) throws {
    let found = try ProseSample.figures(sentence)
    #expect(found.map { $0.subject?.key } == keys)
    #expect(found.allSatisfy { $0.kind == .none && $0.value == .zero && $0.unit == "件" })
  }

  @Test(arguments: [
    "进一步降低行政复议、行政诉讼发生率和纠错率。", "力争零败诉。", "确保无行政复议、无行政诉讼。", "如未收到政府信息公开申请,应及时登记。", "对未收到政府信息公开申请的单位进行抽查。",
    "未收到行政许可申请。", "未收到群众投诉。", "无逾期答复情况。", "市教育局未收到政府信息公开申请。", "上半年未收到政府信息公开申请。", "2022年未收到政府信息公开申请。",
    "未发生行政复议被撤销的情况。", "未收到网络提交的政府信息公开申请。", "无不良反映。", "未发现泄密问题。", "以零败诉为目标。", "没有行政复议机关指导。", "避免发生行政复议、行政诉讼。",
    "确保依申请公开办理规范,无行政诉讼。", "未公开的信息3条。", "无法定事由不得拒绝。", "申请人无正当理由逾期不补正。",
  ])
  func wishesConditionsAndOtherThings(_ sentence: String) throws {
    let found = try ProseSample.figures(sentence).filter { $0.kind == .none }
    #expect(found.isEmpty, "\(found.map(ProseSample.brief))")
  }

  @Test func aHeadingIsNoStatement() throws {
    #expect(try ProseSample.figures("(二)实现行政诉讼零败诉。\n认真应诉。").isEmpty)
  }

  @Test(arguments: [
    ("未收取政府信息公开信息处理费。", "未收取信息处理费 0元 none handlingFee -"),
    ("2023年没有收取任何信息处理费用。", "未收取信息处理费 0元 none handlingFee -"),
    ("本年度未发出信息处理费收费通知。", "未收取信息处理费 0元 none handlingFee -"),
    ("本机关未收取信息处理费。", "未收取信息处理费 0元 none handlingFee - @本机关"),
    ("全年收取信息处理费300元。", "信息处理费 300元 handlingFee -"),
  ])
  func theFeeOfSectionSix(_ sentence: String, _ expected: String) throws {
    let closing = "五、存在的主要问题及改进情况 仍有不足。 六、其他需要报告的事项 " + sentence
    #expect(try ProseSample.figures("无。", closing: closing).map(ProseSample.brief) == [expected])
  }

  @Test func sectionFiveStatesNothingButReviews() throws {
    let closing = "五、存在的主要问题及改进情况 全年收到政府信息公开申请5件。未发生行政诉讼。未收到政府信息公开申请。下一步力争零败诉。 六、其他需要报告的事项 无。"
    #expect(
      try ProseSample.figures("无。", closing: closing).map(ProseSample.brief) == [
        "政府信息公开申请 5件 other -", "未发生行政诉讼 0件 none litigation litigation.total",
      ])
  }
}
