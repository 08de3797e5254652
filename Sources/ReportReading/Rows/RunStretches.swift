import DisclosureReport

/// The stretches in which an extractor may have printed rows of seven figures, each row adding up for itself.
///
/// A stretch is one row; or rows whose first figures stand together beside their labels and whose other figures stand together before or
/// behind them; or rows of which the first left one or two figures behind the last. The words between figures say where blocks end.
struct RunStretches: Sendable {
  /// A stretch: the place of its first row, and for each row the orders in which its figures may stand in the columns.
  struct Stretch: Sendable {
    let first: Int
    let rows: [[[Int]]]
  }

  /// How many columns a row has.
  static let columns = ApplicantColumn.allCases.count
  /// The most figures that a row leaves behind.
  private static let maximumLeft = 2

  private let figures: RunFigures
  private let wholeAt: [Bool]
  /// How many rows there are.
  let rows: Int

  /// The stretches of figures, which must be as many as make whole rows.
  init(_ figures: RunFigures) {
    self.figures = figures
    rows = figures.numbers.count / Self.columns
    wholeAt = figures.numbers.indices.map { start in
      start + Self.columns <= figures.numbers.count && figures.addsUp(Array(start..<(start + Self.columns)))
    }
  }

  /// The stretches that end before each row, 0 to the number of rows; the shortest first.
  func byEnd(leavesBehind: Bool) -> [[Stretch]] {
    var found: [[Stretch]] = Array(repeating: [], count: rows + 1)
    for first in 0..<rows {
      let whole = orders((first * Self.columns)..<((first + 1) * Self.columns)).filter(figures.addsUp)
      if !whole.isEmpty { found[first + 1].append(Stretch(first: first, rows: [whole])) }
      for end in stride(from: first + 2, through: rows, by: 1) {
        let places = (first * Self.columns)..<(end * Self.columns)
        for head in 1..<Self.columns {
          if let rows = headsFirst(places, head) { found[end].append(Stretch(first: first, rows: rows)) }
          if let rows = tailsFirst(places, head) { found[end].append(Stretch(first: first, rows: rows)) }
        }
        if leavesBehind { found[end] += leftBehind(places).map { Stretch(first: first, rows: $0) } }
      }
    }
    return found.map { $0.reversed() }
  }

  /// The first columns of all rows, then their other columns, which no words divide.
  private func headsFirst(_ places: Range<Int>, _ head: Int) -> [[[Int]]]? {
    let count = places.count / Self.columns
    let tails = places.lowerBound + count * head
    guard figures.hasWords(in: places.lowerBound...tails),
      !figures.hasWords(in: (tails + 1)..<places.upperBound)
    else { return nil }
    return rows(count) { row in
      let own = places.lowerBound + row * head
      let tail = tails + row * (Self.columns - head)
      return orders(own..<(own + head)).map { $0 + (tail..<(tail + Self.columns - head)) }
    }
  }

  /// The last columns of all rows, then their first columns, each before words.
  private func tailsFirst(_ places: Range<Int>, _ head: Int) -> [[[Int]]]? {
    let count = places.count / Self.columns
    let heads = places.lowerBound + count * (Self.columns - head)
    guard !figures.hasWords(in: (places.lowerBound + 1)..<heads),
      (1...count).allSatisfy({ figures.isAfterWords[heads + $0 * head] })
    else { return nil }
    return rows(count) { row in
      let own = heads + row * head
      let tail = places.lowerBound + row * (Self.columns - head)
      return [Array(own..<(own + head)) + (tail..<(tail + Self.columns - head))]
    }
  }

  /// Rows of which the first lacks figures of some columns, which stand behind the last row and before words.
  private func leftBehind(_ places: Range<Int>) -> [[[[Int]]]] {
    guard figures.isAfterWords[places.upperBound] else { return [] }
    let count = places.count / Self.columns
    return (1...Self.maximumLeft).flatMap { left -> [[[[Int]]]] in
      let start = places.lowerBound + Self.columns - left
      let starts = (0..<(count - 1)).map { start + $0 * Self.columns }
      guard starts.allSatisfy({ wholeAt[$0] }) else { return [] }
      let own = Array(places.lowerBound..<start)
      let behind = Array((places.upperBound - left)..<places.upperBound)
      let rest = starts.map { [Array($0..<($0 + Self.columns))] }
      return Self.merged(own, behind).filter(figures.addsUp).map { [[$0]] + rest }
    }
  }

  /// The ways to put places among others without changing the order of either.
  private static func merged(_ left: [Int], _ right: [Int]) -> [[Int]] {
    guard let first = left.first, let other = right.first else { return [left + right] }
    return merged(Array(left.dropFirst()), right).map { [first] + $0 }
      + merged(left, Array(right.dropFirst())).map { [other] + $0 }
  }

  /// The orders of each row that add up; nil where one has none.
  private func rows(_ count: Int, _ orders: (Int) -> [[Int]]) -> [[[Int]]]? {
    var result: [[[Int]]] = []
    for row in 0..<count {
      let fitting = orders(row).filter(figures.addsUp)
      guard !fitting.isEmpty else { return nil }
      result.append(fitting)
    }
    return result
  }

  /// Figures in the text's order; where some stand beside a label, also those first and then what was printed above them.
  private func orders(_ places: Range<Int>) -> [[Int]] {
    let printed = Array(places)
    guard let beside = places.dropFirst().last(where: { figures.isBesideWords[$0] }) else { return [printed] }
    return [printed, Array(beside..<places.upperBound) + (places.lowerBound..<beside)]
  }
}

/// The figures of a table in the order of the text, and where words stand between them.
struct RunFigures: Sendable {
  /// The figures.
  let numbers: [Int]
  /// Whether words stand between a figure and the one before it; one more, for the end.
  let isAfterWords: [Bool]
  /// Whether these words end in the figure's own line.
  let isBesideWords: [Bool]

  /// Whether seven figures add up: the last is the sum of the others.
  func addsUp(_ places: [Int]) -> Bool {
    places.dropLast().reduce(0) { $0 + numbers[$1] } == places.last.map { numbers[$0] }
  }

  /// Whether words stand before one of some figures.
  func hasWords(in places: some Sequence<Int>) -> Bool { places.contains { isAfterWords[$0] } }
}
