import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct PartProseTests {
  /// What is counted behind a part is of the part.
  @Test(arguments: [
    (
      "收到政府信息公开申请70件,其中涉及拆迁补偿的申请14件,予以公开9件,不予公开3件。", ["70件 requests.received.total", "14件 -", "9件 -", "3件 -"]
    ),
    ("通过邮寄收到政府信息公开申请21件,答复20件。", ["21件 -", "20件 -"]),
    ("收到律师政府信息公开申请21件,办结19件。", ["21件 -", "19件 -"]),
    ("泗水县收到政府信息公开申请7件,办结7件,办结率100%。", ["7件 -", "7件 -", "share 100% -"]),
    ("各分局收到政府信息公开申请33件,答复31件,公开率45%。", ["33件 -", "31件 -", "share 45% -"]),
    ("全区收到政府信息公开申请70件,其中区教育局16件,予以公开9件。", ["70件 requests.received.total", "16件 -", "9件 -"]),
    ("政府信息公开申请上年结转9件中,予以公开4件。", ["9件 requests.carriedIn.total", "4件 -"]),
    ("政府信息公开申请结转下年度5件,其中4件将予以公开。", ["5件 requests.carriedOut.total", "4件 -"]),
    ("二季度收到政府信息公开申请11件。办结10件。", ["11件 -", "10件 -"]),
    ("收到网上政府信息公开申请40件,予以公开10件,占25%。", ["40件 -", "10件 -", "share 25% -"]),
  ])
  func aPartReachesOn(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.subjects(sentence) == expected)
  }

  /// A new whole, a closed bracket, all parts together or more than the parts end it.
  @Test(arguments: [
    ("二季度收到政府信息公开申请11件。全年办结68件。", ["11件 -", "68件 requests.handled.total"]),
    (
      "收到政府信息公开申请70件(其中网上申请40件),办结68件。",
      ["70件 requests.received.total", "40件 -", "68件 requests.handled.total"]
    ),
    (
      "收到政府信息公开申请70件,其中网上申请40件,信函申请30件,予以公开20件。",
      ["70件 requests.received.total", "40件 -", "30件 -", "20件 outcomes.disclosed.total"]
    ),
    (
      "收到政府信息公开申请70件,其中网上申请40件,办结68件。",
      ["70件 requests.received.total", "40件 -", "68件 requests.handled.total"]
    ),
    (
      "收到政府信息公开申请70件,其中网上申请40件;办结30件。",
      ["70件 requests.received.total", "40件 -", "30件 requests.handled.total"]
    ),
    (
      "收到政府信息公开申请70件(2022年61件),办结68件(2022年60件)。",
      ["70件 requests.received.total", "68件 requests.handled.total"]
    ),
  ])
  func aPartEnds(_ sentence: String, _ expected: [String]) throws {
    let found = try ProseSample.subjects(sentence).filter { !$0.hasPrefix("61件") && !$0.hasPrefix("60件") }
    #expect(found == expected)
  }

  /// A word before the verb that is not known makes the number a part.
  @Test(arguments: [
    "提前办结12件", "最快办结2件", "当天答复7件", "再次答复3件", "一并答复3件", "会同法规科答复15件", "审核答复60件", "维持我局答复9件", "补正后受理9件",
    "补正后予以公开9件", "经权利人同意后予以公开4件", "改为予以公开3件", "超期答复2件", "办理80份申请用纸", "每百件申请中不予公开22件", "代区政府答复5件",
    "重复申请5件,合并办理", "待答复6件",
  ])
  func aQualifierMakesAPart(_ item: String) throws {
    let found = try ProseSample.figures("收到政府信息公开申请70件,\(item)。")
    #expect(found.first?.subject == .cell(.requests(.received, .total)))
    #expect(found.dropFirst().allSatisfy { $0.subject == nil }, "\(found.map(ProseSample.brief))")
  }

  @Test(arguments: [
    "制发公文150件,其中主动公开90件、依申请公开50件、不予公开10件(占6.7%)。", "审核拟公开信息250条,予以公开240条。", "收到政府信息公开申请,制作信息150条,予以公开140条。",
    "代市政府答复政府信息公开申请5件。", "区政府及区政府办公室共答复政府信息公开申请45件。", "区直部门共办理政府信息公开申请55件。", "各镇(街道)收到政府信息公开申请20件。",
    "依申请公开有序。公开率50%。", "依申请公开有序。群众满意率98%,公开率45%。", "依申请公开有序。政府信息公开率45%。", "收到行政复议申请25件,受理20件,答复20件。",
    "依申请公开有序。收到行政复议申请25件,受理20件,答复20件。", "依申请公开有序。受理个人信息查询申请350件。", "未收到法人或其他组织的政府信息公开申请。",
  ])
  func otherThingsHaveNoSubject(_ sentence: String) throws {
    let found = try ProseSample.figures(sentence)
    #expect(found.allSatisfy { $0.subject == nil }, "\(found.map(ProseSample.brief))")
  }

  /// Beyond its limit a sentence is counted but not understood.
  @Test func theRestOfAnEndlessSentenceHasNoSubject() throws {
    let list = Array(repeating: "发布信息3条", count: 150).joined(separator: ",")
    let found = try ProseSample.figures("收到政府信息公开申请70件,\(list),答复申请68件。")
    #expect(found.first?.subject == .cell(.requests(.received, .total)))
    #expect(found.last?.value == ExactNumber(68))
    #expect(found.last?.subject == nil)
  }
}
