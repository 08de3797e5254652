import DisclosureReport

/// Which lines of table three are which of the form's rows, by what they name and by how many stand between them.
struct LineOrder: Sendable {
  private let lines: [LineRows.Line]
  private let labels: [[Unicode.Scalar]]
  /// Whether （六） has its three rows.
  private let hasParts: Bool
  /// Whether the lines go to the table's end.
  private let isComplete: Bool

  /// The order of the lines of a table.
  init(_ lines: [LineRows.Line], hasParts: Bool, isComplete: Bool) {
    self.lines = lines
    labels = lines.map { LabelText.core(of: $0.label) }
    self.hasParts = hasParts
    self.isComplete = isComplete
  }

  /// The lines that name their row, in the form's order: index and place.
  func anchors() -> [(Int, Int)] {
    // A label that names several rows is no evidence for any of them.
    let places = zip(RequestLabels.owners(in: labels), labels).map { match, label -> Int? in
      guard let match, match.row != .other || !hasParts,
        Set(RequestLabels.matches(in: label).map(\.row)).count == 1
      else { return nil }
      return RequestLabels.order.firstIndex(of: match.row)
    }
    // A row that stands twice with other values is read from none of its lines.
    let named = lines.indices.compactMap { index -> (Int, Int)? in
      guard let place = places[index] else { return nil }
      let isOnly = lines.indices.allSatisfy { other in
        places[other] != place || lines[other].values.map(\.content) == lines[index].values.map(\.content)
      }
      return isOnly ? (index, place) : nil
    }
    return settled(RequestRecogniser.longestRise(named))
  }

  /// The anchors without those that name their row with a piece of its label, and have a row too few on one side and a line too many on
  /// the other: where labels wrap, a label's first line may stand beside the figures of the row before.
  private func settled(_ anchors: [(Int, Int)]) -> [(Int, Int)] {
    var kept: [(Int, Int)] = []
    for (index, anchor) in anchors.enumerated() {
      let before = kept.last ?? (-1, -1)
      let isLast = index + 1 == anchors.count
      let after = isLast ? (lines.count, RequestLabels.order.count) : anchors[index + 1]
      let isOdd =
        !isWhole(anchor) && (!isLast || isComplete)
        && excess(from: before, to: anchor) * excess(from: anchor, to: after) < 0
      if !isOdd { kept.append(anchor) }
    }
    return kept
  }

  /// Whether the label of a line is the whole name of its row.
  private func isWhole(_ anchor: (line: Int, place: Int)) -> Bool {
    let row = RequestLabels.order[anchor.place]
    guard ![.handled, .otherRest, .other].contains(row) else { return true }
    let wanted = RequestLabels.words(of: row)
    let words = LabelText.words(of: labels[anchor.line])
    // What an open bracket explains goes on in the next line.
    let opens = lines[anchor.line].label.count { $0 == "(" }
    let closes = lines[anchor.line].label.count { $0 == ")" }
    return opens == closes
      && LabelText.likeness(Array(words.suffix(wanted.count)), to: wanted) >= Self.leastLikeness
  }

  private static let leastLikeness = 0.9

  /// How many lines more than rows stand between two anchors.
  private func excess(from low: (Int, Int), to high: (Int, Int)) -> Int {
    let count = high.0 - low.0 - 1
    return ways(between: low.1, and: high.1).map { count - $0.count }.min { abs($0) < abs($1) } ?? 0
  }

  /// The places of the rows between two rows; nil where there are not as many as lines.
  ///
  /// （六） is one row or three.
  func places(between low: Int, and high: Int, count: Int) -> [Int]? {
    ways(between: low, and: high).first { $0.count == count }?.compactMap {
      RequestLabels.order.firstIndex(of: $0)
    }
  }

  /// The rows between two rows, in each way that the form allows.
  private func ways(between low: Int, and high: Int) -> [[RequestRow]] {
    let all = Array((low + 1)..<max(low + 1, high)).map { RequestLabels.order[$0] }
    let parts: [RequestRow] = [.notCorrected, .feeUnpaid, .otherRest]
    let split = all.filter { $0 != .other }
    // Where no word of the three is left, their count tells.
    return hasParts ? [split] : [all.filter { !parts.contains($0) }, split]
  }
}
