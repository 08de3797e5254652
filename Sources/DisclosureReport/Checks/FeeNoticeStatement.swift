/// A statement that no notice to pay the information handling fee was sent.
///
/// 未收取信息处理费 is another statement: who gets a notice and does not pay leaves nothing to collect.
enum FeeNoticeStatement {
  /// The first sentence of a text that says so; nil where none does.
  static func sentence(in text: String) -> String? {
    // Most texts name no notice: they are not divided.
    guard text.unicodeScalars.contains("知") else { return nil }
    return text.split { "。；;！!\n".contains($0) }.first { isIn(String($0)) }.map(String.init)
  }

  /// Whether a sentence says so in one of its clauses.
  private static func isIn(_ sentence: String) -> Bool {
    let clauses = sentence.split { "，,".contains($0) }.map { Array($0.filter { !$0.isWhitespace }) }
    return clauses.contains { clause in
      notices.contains { notice in
        positions(of: Array(notice), in: clause).contains { denies(clause, $0, $0 + notice.count) }
      }
    }
  }

  private static func denies(_ clause: [Character], _ start: Int, _ end: Int) -> Bool {
    let before = String(clause[max(0, start - 20)..<start])
    let after = String(clause[end..<min(clause.count, end + 12)])
    if zeros.contains(where: { after.hasPrefix($0) }) { return true }
    if zeroCounts.contains(where: { before.hasSuffix($0) }), sending.contains(where: before.contains) {
      return true
    }
    // 未按收费通知要求缴费 is about the applicant.
    guard let denial = denials.compactMap({ before.firstRange(of: $0)?.lowerBound }).min() else {
      return false
    }
    let between = before[denial...]
    return sending.contains { between.contains($0) } && !between.contains("按") && !between.contains("缴")
  }

  private static func positions(of word: [Character], in clause: [Character]) -> [Int] {
    guard clause.count >= word.count else { return [] }
    return (0...(clause.count - word.count)).filter { clause[$0..<($0 + word.count)].elementsEqual(word) }
  }

  private static let notices = ["收费通知", "缴费通知", "收费告知", "缴费告知"]
  private static let denials = ["未", "没有", "无", "从未"]
  private static let sending = ["发出", "发送", "发放", "下达", "下发", "开具", "出具", "制发", "送达", "作出"]
  private static let zeros = ["0件", "0份", "0次", "零件", "件数为0", "的件数为0", "数量为0", "为0件", "为零", "共0件"]
  private static let zeroCounts = ["0件", "0份"]
}
