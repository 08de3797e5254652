import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct RequestProseTests {
  @Test(arguments: [
    ("全年收到政府信息公开申请35件。", "政府信息公开申请 35件 received requests.received.total"),
    ("全年共收到政府信息公开申请三十五件。", "政府信息公开申请 35件 received requests.received.total"),
    ("本年新收信息公开申请一百二十件。", "信息公开申请 120件 received requests.received.total"),
    ("我局受理依申请公开政府信息数量共计8件。", "依申请公开政府信息 8件 received requests.received.total @我局"),
    ("全市收办公民、法人和其他组织提交的政府信息公开申请1208件。", "政府信息公开申请 1208件 received requests.received.total @@全市"),
    ("收到35件政府信息公开申请。", "收到政府信息公开申请 35件 received requests.received.total"),
    ("2023年答复政府信息公开申请30件。", "政府信息公开申请 30件 handled requests.handled.total"),
    ("办结政府信息公开申请两件。", "政府信息公开申请 2件 handled requests.handled.total"),
    ("上年结转政府信息公开申请3件。", "上年结转政府信息公开申请 3件 carriedIn requests.carriedIn.total"),
    ("2022年结转信息公开申请4件。", "结转信息公开申请 4件 carriedIn requests.carriedIn.total"),
    ("依申请公开工作平稳,结转下年度继续办理5件。", "结转下年度继续办理 5件 carriedOut requests.carriedOut.total"),
    ("依申请公开工作平稳,另有6件申请按照《条例》顺延到下年度答复。", "顺延到下年度答复 6件 carriedOut requests.carriedOut.total"),
    ("依申请公开工作平稳,7件结转至2024年办理。", "结转至2024年办理 7件 carriedOut requests.carriedOut.total"),
    ("青石区文化局收到政府信息公开申请9件。", "政府信息公开申请 9件 received requests.received.total"),
  ])
  func aTotalWithItsSubject(_ sentence: String, _ expected: String) throws {
    #expect(try ProseSample.figures(sentence).map(ProseSample.brief) == [expected])
  }

  @Test(arguments: [
    ("予以公开12件", "outcomes.disclosed.total"), ("部分公开3件", "outcomes.partiallyDisclosed.total"),
    ("不予公开2件", "outcomes.withheld.total"), ("无法提供4件", "outcomes.unable.total"),
    ("因不掌握相关信息等原因无法提供4件", "outcomes.unable.total"), ("不予处理5件", "outcomes.notProcessed.total"),
    ("作其他处理6件", "outcomes.other.total"), ("作其他处理(含主动撤回)6件", "outcomes.other.total"),
    ("予以公开及部分公开15件", "outcomes.disclosed+partiallyDisclosed.total"),
    ("同意公开或部分公开15件", "outcomes.disclosed+partiallyDisclosed.total"),
    ("不予公开和无法提供共6件", "outcomes.withheld+unable.total"), ("12件予以公开", "outcomes.disclosed.total"),
    ("属于国家秘密1件", "requests.withheld.stateSecrets.total"),
    ("危及“三安全一稳定”1件", "requests.withheld.securityAndStability.total"),
    ("因属于国家秘密不予公开1件", "requests.withheld.stateSecrets.total"),
    ("属于行政执法案卷1件", "requests.withheld.enforcementFiles.total"),
    ("四类过程性信息2件", "requests.withheld.processInformation.total"),
    ("本机关不掌握相关政府信息7件", "requests.unable.notHeld.total"),
    ("信访举报投诉类申请2件", "requests.notProcessed.petitions.total"),
    ("重复申请两件", "requests.notProcessed.repeated.total"), ("逾期不补正1件", "requests.other.notCorrected.total"),
    ("属于行政查询事项十二件", "requests.withheld.registryInquiries.total"),
  ])
  func anOutcomeOrAReason(_ item: String, _ key: String) throws {
    let found = try ProseSample.figures("答复政府信息公开申请30件,其中\(item)。")
    #expect(found.map { $0.subject?.key } == ["requests.handled.total", key])
    #expect(found.last?.role == .outcome)
  }

  @Test(arguments: [
    (
      "收到政府信息公开申请12件,其中自然人申请10件,商业企业2件。",
      ["requests.received.naturalPersons", "requests.received.businesses"]
    ),
    (
      "答复政府信息公开申请12件,其中自然人10件,科研机构2件。",
      ["requests.handled.naturalPersons", "requests.handled.researchInstitutions"]
    ),
    // 受理 may count requests carried in; 法人或其他组织 is no single cell.
    ("受理政府信息公开申请12件,其中自然人申请10件。", [nil]),
    ("收到政府信息公开申请12件,其中法人或其他组织申请2件。", [nil]),
  ])
  func aKindOfApplicant(_ sentence: String, _ keys: [String?]) throws {
    #expect(try ProseSample.figures(sentence).dropFirst().map { $0.subject?.key } == keys)
  }

  /// The first number is the whole; what follows says nothing of a cell.
  @Test(arguments: [
    "其中网络申请12件", "其中通过信函收到3件", "其中当面受理2件", "通过电子邮件收到4件", "在线申请5件", "其中市公安局受理6件", "泗水县9件", "上半年收到8件",
    "1月至6月收到8件", "补正5件", "涉及征地拆迁类申请20件", "会商答复3件", "按时答复12件", "2022年收到申请10件", "去年收到12件", "延期答复2件",
    "信访件3件", "办理人大建议4件", "答复网民留言8件", "因不掌握相关信息无法提供2件", "属于国家秘密、过程性信息共3件", "属于国家秘密等4件", "各3件", "撤回3件",
    "征求第三方意见3件", "市级48期", "未按期答复1件", "转办6件", "其中对25件申请进行了研判", "公开文件7件",
  ])
  func aPartIsNotTheWhole(_ part: String) throws {
    let found = try ProseSample.figures("全年收到政府信息公开申请99件,\(part)。")
    #expect(found.first?.subject == .cell(.requests(.received, .total)))
    #expect(found.dropFirst().allSatisfy { $0.subject == nil }, "\(found.map(ProseSample.brief))")
  }

  @Test(arguments: [
    "收到群众来信12件。", "受理咨询12件。", "收到行政许可申请3件。", "办理人大代表建议12件。", "收到困难补助申请5件。", "热线受理投诉8件。", "回复网民留言20条。",
    "泗水县收到政府信息公开申请9件。", "市教育局答复政府信息公开申请9件。", "各单位分别收到政府信息公开申请9件。", "2023年上半年,全局收到政府信息公开申请9件。",
    "连续两年收到政府信息公开申请均为9件。", "2021年至2023年收到政府信息公开申请9件。", "2021-2023年收到政府信息公开申请9件。", "2021—2023年度收到政府信息公开申请9件。",
    "近三年收到政府信息公开申请9件。", "教育、住建等部门收到政府信息公开申请9件。",
    "申请量排名前五的单位共收到政府信息公开申请9件。", "政府信息公开申请集中在土地征收领域,共收到9件。", "收到上级转办的依申请公开申请9件,办结9件。",
    "对收到的9件政府信息公开申请逐一登记,协助答复3件。",
    "2022年收到政府信息公开申请9件。", "截至2023年6月收到政府信息公开申请9件。", "通过网络平台收到政府信息公开申请9件。", "收到涉及房屋征收的政府信息公开申请9件。",
  ])
  func otherBusinessIsNoRequest(_ sentence: String) throws {
    let found = try ProseSample.figures(sentence)
    #expect(found.allSatisfy { $0.subject == nil }, "\(found.map(ProseSample.brief))")
  }

  @Test func twoNumbersOfOneFigureTakeEachOthersSubject() throws {
    #expect(
      try ProseSample.subjects("我局收到政府信息公开申请9件,后又收到政府信息公开申请4件。") == ["9件 -", "4件 -"])
    #expect(
      try ProseSample.subjects("我局收到政府信息公开申请9件,共收到政府信息公开申请9件。") == [
        "9件 requests.received.total", "9件 requests.received.total",
      ])
  }

  @Test func theListOfAHeading() throws {
    let text = "(二)依申请公开情况\n2023年收到申请30件,上年结转2件。答复29件;予以公开10件;部分公开4件;不予公开5件;无法提供6件;不予处理3件;其他处理1件;结转下年度3件。"
    let found = try ProseSample.figures(text)
    #expect(
      found.compactMap { $0.subject?.key } == [
        "requests.received.total", "requests.carriedIn.total", "requests.handled.total",
        "outcomes.disclosed.total",
        "outcomes.partiallyDisclosed.total", "outcomes.withheld.total", "outcomes.unable.total",
        "outcomes.notProcessed.total", "outcomes.other.total", "requests.carriedOut.total",
      ])
    #expect(Set(found.dropFirst(2).map(\.sentence)).count == 1)
    #expect(found[0].sentence != found[2].sentence)
    #expect(found[0].quote == "2023年收到申请30件,上年结转2件。")
  }
}
