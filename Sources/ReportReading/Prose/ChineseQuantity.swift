/// Tells Chinese numerals that count something from numerals inside words: 每一件, 第三期, 一次性, 百件实事.
enum ChineseQuantity {
  /// Whether a numeral in a sentence may begin a quantity.
  ///
  /// `next` is the place after its unit.
  static func counts(_ text: [Unicode.Scalar], _ numeral: Range<Int>, unit: String, next: Int) -> Bool {
    let first = text[numeral.lowerBound]
    if numeral.lowerBound > 0 {
      let before = text[numeral.lowerBound - 1]
      if ordinals.contains(before) || (powers.contains(first) && vague.contains(before)) { return false }
      if first == "一", numeral.count == 1, wordsWithOne.contains(before) { return false }
    }
    if first == "百" || first == "千" || first == "万" || first == "亿" { return false }
    let rest = text[next...]
    if idiomsAfter.begins(rest) { return false }
    if numeral.count > 1 { return true }
    let digit = first
    if digit == "十" { return tenUnits.contains(unit) }
    guard digit == "一" else { return loneUnits.contains(unit) }
    guard oneUnits.contains(unit) else { return false }
    guard let following = rest.first, EvenText.isHan(following) else { return true }
    return afterOne.begins(rest)
  }

  private static let ordinals: ScalarSet = ["第", "每", "之", "届", "周", "·"]
  private static let powers: ScalarSet = ["十", "百", "千", "万"]
  private static let vague: ScalarSet = ["数", "几", "上", "前", "成"]
  private static let wordsWithOne: ScalarSet = [
    "同", "统", "唯", "其", "进", "不", "万", "专", "任", "这", "那", "哪", "逐", "另", "单", "该", "某", "首", "合", "归", "之",
    "头",
  ]
  private static let idiomsAfter: WordList = [
    "事", "一", "次办", "不", "性", "民生", "实事", "大事", "好事", "规定", "第", "之", "款", "全会", "全体", "会议", "以内", "系列", "龙",
    "把手", "条", "件", "部分", "管理", "审核", "政策", "措施", "举措",
  ]
  private static let afterOne: WordList = [
    "政府信息", "信息公开", "公开申请", "依申请", "申请", "行政", "规范性", "规章", "案件", "复议", "诉讼",
  ]
  private static let oneUnits: Set<String> = ["件", "份", "篇", "期", "场", "条", "宗", "例"]
  private static let loneUnits: Set<String> = [
    "件", "份", "篇", "期", "场", "条", "宗", "例", "起", "次", "人次", "部", "则", "册", "幅", "条次",
  ]
  private static let tenUnits: Set<String> = ["件", "份", "篇", "期", "场", "宗", "例", "起", "次", "册", "条"]
}
