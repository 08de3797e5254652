import DisclosureReport

/// The blocks of table four where a text prints its fifteen values in a scrambled order.
///
/// The sums show which four results and which total belong together, but not which block is which. A block is named only
/// where a sentence of the prose states its total and each of its four results; the other blocks have no value.
enum ReviewBlocks {
  /// Four results and their total.
  typealias Block = [ValueToken]

  /// The three blocks, each of four values that stand side by side and a total apart; nil where the sums allow no or
  /// more than one way.
  static func proven(_ values: [ValueToken]) -> [Block]? {
    let numbers = values.compactMap(\.number)
    guard numbers.count == values.count, values.count == 15 else { return nil }
    var found: [Set<[ExactNumber]>: [Block]] = [:]
    for first in 0...3 {
      for second in stride(from: first + 4, through: 7, by: 1) {
        for third in stride(from: second + 4, through: 11, by: 1) {
          let starts = [first, second, third]
          for order in totals(numbers, starts) {
            let blocks = zip(starts, order).map { start, total in
              Array(values[start..<start + 4]) + [values[total]]
            }
            found[Set(blocks.map { $0.compactMap(\.number) })] = blocks
          }
        }
      }
    }
    return found.count == 1 ? found.values.first : nil
  }

  /// The places of the totals for windows of four: every order of the rest that satisfies the sums.
  private static func totals(_ numbers: [ExactNumber], _ starts: [Int]) -> [[Int]] {
    let taken = Set(starts.flatMap { $0..<$0 + 4 })
    let rest = numbers.indices.filter { !taken.contains($0) }
    guard rest.count == 3 else { return [] }
    let sums = starts.map { start in numbers[start..<start + 4].reduce(ExactNumber.zero, +) }
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    return orders.map { $0.map { rest[$0] } }.filter { way in
      zip(way, sums).allSatisfy { numbers[$0] == $1 }
    }
  }

  /// Puts the block of reconsideration where the prose states all five of its numbers in one sentence.
  static func name(_ result: inout Recognition, by narrative: [NarrativeFigure]) {
    let named = result.reviewBlocks.filter { states($0.compactMap(\.number), narrative) }
    guard let block = named.first, named.count == 1 else { return }
    let ids = ReviewColumn.allCases.map { CellID.review(.reconsideration, $0) }
    for (id, value) in zip(ids, block) {
      guard let number = value.number else { return }
      result.cells[id] = Cell(number, origin: value.origin(.provenBySums), note: value.note)
    }
    result.remarks = result.remarks.map { remark in
      guard remark.rule == .remark("R-scrambled"), case .remark(let words) = remark.matter else {
        return remark
      }
      return Finding(
        remark: "R-scrambled", severity: remark.severity, status: remark.status,
        cells: remark.cells.filter { !ids.contains($0) }, words: words, line: remark.line)
    }
  }

  /// Whether a sentence states a total of reconsideration and then its results: upheld, corrected, other, pending.
  private static func states(_ block: [ExactNumber], _ narrative: [NarrativeFigure]) -> Bool {
    let words = ["维持", "纠正", "其他", "审结"]
    let narrative = narrative.filter { $0.kind == .quantity }
    guard block.count == 5 else { return false }
    return narrative.indices.contains { index in
      let figure = narrative[index]
      guard figure.role == .reconsideration, figure.value == block[4], index + 4 < narrative.count else {
        return false
      }
      return zip(words, zip(block, narrative[(index + 1)...(index + 4)])).allSatisfy { word, pair in
        pair.1.label.contains(word) && pair.1.value == pair.0 && pair.1.sentence == figure.sentence
      }
    }
  }
}
