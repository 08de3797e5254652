/// Where a text that runs on without spaces goes over to the next label or header of the form.
enum LabelStart {
  /// Whether an ordinal, or words that labels or headers of the form begin with, stand at a position before a limit.
  static func stands(in text: [Unicode.Scalar], at position: Int, limit: Int) -> Bool {
    guard position < limit else { return false }
    return isOrdinal(text, position, limit) || text.buffered { words.index(in: $0, at: position) != nil }
  }

  /// Whether the ordinal of a label stands at a position.
  static func isOrdinal(in text: [Unicode.Scalar], at position: Int) -> Bool {
    position < text.count && isOrdinal(text, position, text.count)
  }

  /// Whether a text begins with the ordinal of a label.
  static func isOrdinal(_ text: [Unicode.Scalar]) -> Bool {
    !text.isEmpty && isOrdinal(text, 0, text.count)
  }

  /// 一、 or （一） or 1.属于.
  private static func isOrdinal(_ text: [Unicode.Scalar], _ position: Int, _ limit: Int) -> Bool {
    let isBracket = text[position] == "("
    var end = isBracket ? position + 1 : position
    let start = end
    while end < limit, end - start < 3, LabelText.ordinals.contains(text[end]) { end += 1 }
    if end > start { return end < limit && text[end] == (isBracket ? ")" : "、") }
    return EvenText.isDigit(text[position]) && position + 2 < limit
      && (text[position + 1] == "." || text[position + 1] == "、") && EvenText.isHan(text[position + 2])
  }

  private static let words = WordList(words: RequestLabels.stems + ProactiveLabels.stems) + others

  /// Headers, names of groups and blocks, and what stands around the tables.
  private static let others: WordList = [
    "自然人", "法人", "商业企业", "科研机构", "社会公益", "法律服务", "其他", "其它", "总计", "合计", "小计", "其中", "不予公开", "无法提供",
    "不予处理", "本年度办理", "本列数据", "申请人情况", "勾稽", "行政", "未经复议", "复议后", "结果维持", "结果纠正", "尚未审结",
    "维持", "纠正", "第二十条", "第(", "政府信息", "备注", "注", "单位", "说明", "上一年", "上年", "本年", "项目数量", "处理决定", "采购",
  ]
}
