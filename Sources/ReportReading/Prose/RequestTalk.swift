/// Tells whether the prose speaks of requests for information.
enum RequestTalk {
  /// Whether a text names such requests.
  static func isNamed(_ text: [Unicode.Scalar]) -> Bool { WordChain.has(text, names) }

  /// Whether other things that are received and answered stand in a text after the last naming of requests.
  static func hasOtherBusiness(_ text: [Unicode.Scalar]) -> Bool {
    // 信访举报投诉类申请 is a reason of table three.
    var text = text
    for word in reasons {
      while let position = text.position(of: word) { text.removeSubrange(position..<(position + word.count)) }
    }
    let named = WordChain.lastPosition(of: names, in: text) ?? -1
    return (WordChain.lastPosition(of: others, in: text) ?? -1) > named
  }

  /// Whether the words after a unit are a request, or nothing that could be something else.
  static func isObject(_ after: [Unicode.Scalar]) -> Bool {
    after.isEmpty || objects.contains { after.starts(with: $0) }
  }

  private static let names = [
    "公开申请", "依申请公开", "信息公开类申请", "申请公开", "依申请", "信息公开的申请",
  ].map(\.scalars)
  private static let reasons = ["信访举报投诉", "信访、举报、投诉", "信访投诉举报", "信访、投诉、举报"].map(\.scalars)
  private static let others = [
    "建议", "提案", "留言", "咨询", "热线", "来信", "信箱", "信访件", "投诉", "诉求", "工单", "意见", "许可申请", "舆情", "来电", "网民",
  ].map(\.scalars)
  private static let objects = [
    "申请", "政府信息公开", "信息公开", "依申请", "政府信息依申请", "公开申请", "政务公开申请", "已", "均", "全部", "都", "并", "的", "有效申请", "。",
    "书面申请",
  ].map(\.scalars)
}
