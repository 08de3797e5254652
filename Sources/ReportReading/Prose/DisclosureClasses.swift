/// Tells numbers of documents by their class of disclosure from numbers of requests: 主动公开148条,依申请公开182条,不予公开95条.
///
/// An office sets the class when it makes a document; 不予公开 is no outcome of a request there.
enum DisclosureClasses {
  /// Whether a text counts documents by their class.
  static func are(in text: [Unicode.Scalar]) -> Bool {
    guard named.stands(in: text) else { return false }
    var run: [Bool] = []
    for piece in pieces(text) {
      guard let isDisclosed = isDisclosed(piece) else {
        run = []
        continue
      }
      run.append(isDisclosed)
      // 依申请公开20件,不予公开5件 may be requests; nobody counts those by 条.
      if run.count >= 2, run.contains(true) || !piece.contains("件") { return true }
    }
    return false
  }

  /// Whether the last item of a text is such a number.
  static func isLast(in text: [Unicode.Scalar]) -> Bool {
    guard named.stands(in: text) else { return false }
    return pieces(text).last.map { isDisclosed($0) != nil } ?? false
  }

  /// Whether the first item of a text is such a number.
  static func isFirst(in text: [Unicode.Scalar]) -> Bool {
    guard named.stands(in: text) else { return false }
    return pieces(text).first.map { isDisclosed($0) != nil } ?? false
  }

  /// Whether an item is the number of documents that were disclosed; nil where it is no class with a number.
  private static func isDisclosed(_ piece: [Unicode.Scalar]) -> Bool? {
    guard let digit = piece.firstIndex(where: EvenText.isDigit), digit > 0,
      piece[digit...].drop(while: EvenText.isDigit).first.map(units.contains) ?? false
    else { return nil }
    let head = Array(piece[..<digit])
    if WordChain.last(of: firstOnly, in: head, fillers: fillers).map({
      WordChain.isOnly(openings, head[..<$0.range.lowerBound])
    }) ?? false {
      return true
    }
    let other = WordChain.last(of: otherOnly, in: head, fillers: fillers)
    return other.map { WordChain.isOnly(openings, head[..<$0.range.lowerBound]) } ?? false ? false : nil
  }

  private static func pieces(_ text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    text.split { marks.contains($0) }.map { Array($0) }
  }

  private static let marks: ScalarSet = ProseSentence.breaks.union(["、"])
  private static let units: ScalarSet = ["条", "件", "份", "篇", "个", "项"]
  private static let named: WordList = ["主动公开", "申请公开", "不予公开", "不公开"]
  private static let firstOnly = WordMeanings<Bool>([("主动公开".scalars, true)])
  private static let otherOnly = WordMeanings<Bool>(
    ["依申请公开", "申请公开", "不予公开", "不公开", "免予公开", "非公开", "不宜公开", "暂不公开"].map { ($0.scalars, false) })
  private static let fillers: WordList = [
    "政府信息", "信息", "文件", "公文", "内容", "类", "的", "数", "数量", "总数", "共", "共计", "为", "有", "占", "“", "”", "达", "是",
    "政务信息", "属性", "了",
  ]
  private static let openings: WordList = [
    "其中", "属于", "属性为", "确定为", "认定为", "拟定为", "标注为", "标注", "“", "”", "和", "及", "并", "全年", "共", "包括", "公开属性为",
    "审核", "属",
  ]
}
