/// Tells whether the prose speaks of requests for information.
enum RequestTalk {
  /// Whether a text names such requests.
  static func isNamed(_ text: some Collection<Unicode.Scalar>) -> Bool { WordChain.has(text, names) }

  /// Where the naming of such requests ends that ends first; nil where there is none.
  static func firstEnd(in text: [Unicode.Scalar]) -> Int? {
    text.withUnsafeBufferPointer { text in
      text.indices.first { names.index(in: text, endingAt: $0 + 1) != nil }.map { $0 + 1 }
    }
  }

  /// Whether a sentence counts documents by their attribute: 制发公文200件,其中主动公开120件、依申请公开60件.
  static func isAttributes(_ text: [Unicode.Scalar]) -> Bool {
    if WordChain.has(text, Self.attributes) || DisclosureClasses.are(in: text) { return true }
    var next = 0
    while let position = text.position(of: "主动公开".scalars, from: next) {
      next = position + 4
      let rest = text[next...].drop { "类的文件共为".unicodeScalars.contains($0) }
      guard let first = rest.first, EvenText.isDigit(first) else { continue }
      if rest.drop(while: { EvenText.isDigit($0) }).first.map({ "件份篇".unicodeScalars.contains($0) }) ?? false
      {
        return true
      }
    }
    return false
  }

  /// Whether the last cases that a sentence names are no requests: 收到行政复议申请25件,受理20件.
  static func isOtherCase(_ text: some Collection<Unicode.Scalar>) -> Bool {
    guard cases.stands(in: text) else { return false }
    let named = names.lastPosition(in: text) ?? -1
    return (cases.lastPosition(in: text) ?? -1) > named
  }

  /// Whether other things that are received and answered stand in a text after the last naming of requests.
  static func hasOtherBusiness(_ text: some Collection<Unicode.Scalar>) -> Bool {
    guard others.stands(in: text) else { return false }
    // 信访举报投诉类申请 is a reason of table three.
    let text = reasons.removed(from: Array(text))
    let named = names.lastPosition(in: text) ?? -1
    return (others.lastPosition(in: text) ?? -1) > named
  }

  /// Whether the words after a unit are a request, or nothing that could be something else.
  static func isObject(_ after: [Unicode.Scalar]) -> Bool {
    if forms.begins(after) { return false }
    return after.isEmpty || objects.begins(after)
  }

  private static let names: WordList = [
    "公开申请", "依申请公开", "信息公开类申请", "申请公开", "依申请", "信息公开的申请", "信息公开答复", "公开政府信息的申请", "公开政府信息申请", "申请公开政府信息",
  ]
  private static let cases: WordList = [
    "复议申请", "复议案件", "行政复议", "行政诉讼", "应诉", "许可", "查询", "救助", "信访事项", "信访件", "仲裁", "登记申请", "补贴",
  ]
  private static let reasons: WordList = [
    "属于行政查询事项", "行政查询事项", "行政查询", "审核答复", "信访举报投诉", "信访、举报、投诉", "信访投诉举报", "信访、投诉、举报",
  ]
  private static let others: WordList = [
    "建议", "提案", "留言", "咨询", "热线", "来信", "信箱", "信访件", "投诉", "诉求", "工单", "意见", "许可申请", "舆情", "来电", "网民", "查询",
    "行政许可", "救助", "主动公开", "拟公开", "公文", "审核", "审查", "发文", "双公示", "制作信息", "发布信息", "更新信息",
  ]
  private static let forms: WordList = ["申请用", "申请表", "申请材料"]
  private static let objects: WordList = [
    "申请", "政府信息公开", "信息公开", "依申请", "政府信息依申请", "公开申请", "政务公开申请", "已", "均", "全部", "都", "并", "的", "有效申请", "。",
    "书面申请",
  ]
  private static let attributes: WordList = ["公文", "属性"]
}
