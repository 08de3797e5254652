/// Where the clauses of a sentence begin and end, for every place in it.
struct SentenceClauses: Sendable {
  /// For each position, where the clause of a number begins that begins there.
  let starts: [Int]
  /// For each position, where the clause of a number ends that ends there.
  let ends: [Int]

  /// The clauses between some marks.
  init(_ scalars: [Unicode.Scalar], _ marks: ScalarSet) {
    let count = scalars.count
    var starts = [Int](repeating: 0, count: count + 1)
    var ends = [Int](repeating: count, count: count + 1)
    // Whether the item before a position has a number of its own.
    var hasDigit = false
    for position in 0..<count {
      let scalar = scalars[position]
      let isMark = Self.isMark(position, scalars, marks)
      starts[position + 1] = isMark || scalar == "、" && hasDigit ? position + 1 : starts[position]
      if marks.contains(scalar) || scalar == "、" {
        hasDigit = false
      } else if !hasDigit {
        hasDigit =
          EvenText.isDigit(scalar) && !Self.isOfDate(position, scalars)
          || position > 0 && Self.pieces.contains(scalar) && ChineseNumeral.isPart(scalars[position - 1])
      }
    }
    for position in (0..<count).reversed() {
      let isEnd = scalars[position] == "、" || Self.isMark(position, scalars, marks)
      ends[position] = isEnd ? position : ends[position + 1]
    }
    self.starts = starts
    self.ends = ends
  }

  /// Whether a mark stands at a position; a comma inside a number is none.
  private static func isMark(_ position: Int, _ scalars: [Unicode.Scalar], _ marks: ScalarSet) -> Bool {
    guard marks.contains(scalars[position]) else { return false }
    guard scalars[position] == ",", position > 0, position + 3 < scalars.count else { return true }
    let isInside =
      EvenText.isDigit(scalars[position - 1])
      && scalars[(position + 1)...(position + 3)].allSatisfy(EvenText.isDigit)
    return !isInside
  }

  /// Whether a digit belongs to a year, a month or a day: 2023年制作、获取信息425条 is one item.
  private static func isOfDate(_ position: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let end = scalars[position...].prefix(5).firstIndex { !EvenText.isDigit($0) }
    return end.map { dates.contains(scalars[$0]) } ?? false
  }

  private static let dates: ScalarSet = ["年", "月", "日"]
  private static let pieces: ScalarSet = ["件", "条", "期", "份", "篇"]
}
