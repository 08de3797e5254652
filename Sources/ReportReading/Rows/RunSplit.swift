import DisclosureReport

/// The ways to cut a stream of figures into rows of seven that add up.
///
/// Extractors print a table in stretches: row after row, or the first columns of some rows and then the other columns of the same
/// rows. Any number of stretches may follow each other.
struct RunSplit {
  private static let columns = ApplicantColumn.allCases.count
  /// The most ways that are told apart; where there are more, none is sure.
  static let maximumWays = 16

  private let values: [ValueToken]
  private let numbers: [ExactNumber]
  private let labelLines: Set<Int>

  /// Figures in the order of the text and the lines where a label stands; nil where one is no number or no row is whole.
  ///
  /// In a row that prints some figures above its label's line, those beside the label are its first; without label lines the
  /// text's order is kept.
  init?(_ values: [ValueToken], labelLines: Set<Int> = []) {
    let numbers = values.compactMap(\.number)
    guard !values.isEmpty, numbers.count == values.count, values.count % Self.columns == 0 else { return nil }
    self.values = values
    self.numbers = numbers
    self.labelLines = labelLines
  }

  /// How many rows there are.
  var count: Int { values.count / Self.columns }

  /// Row after row, where all of them add up; else the ways with stretches that break at one column, told apart by their numbers.
  ///
  /// Seventeen at the most: the search ends where there are more than sixteen.
  func ways() -> [[[ValueToken]]] {
    let plain = (0..<count).map(wholeRow)
    let found = plain.allSatisfy(addsUp) ? [plain] : (1..<Self.columns).flatMap(broken)
    return found.prefix(Self.maximumWays + 1).map { way in way.map { row in row.map { values[$0] } } }
  }

  /// The ways with stretches whose rows break before a column; the first column that a row goes on with behind its stretch.
  private func broken(at head: Int) -> [[[Int]]] {
    var endings: [[[[Int]]]] = Array(repeating: [], count: count) + [[[]]]
    for first in (0..<count).reversed() {
      var seen: Set<[ExactNumber]> = []
      for stretch in stretches(from: first, breakingAt: head) {
        for ending in endings[first + stretch.count] where endings[first].count <= Self.maximumWays {
          let way = stretch + ending
          if seen.insert(way.joined().map { numbers[$0] }).inserted { endings[first].append(way) }
        }
      }
    }
    return endings[0]
  }

  /// The stretches that begin at a row, each as the places of its rows' figures.
  private func stretches(from first: Int, breakingAt head: Int) -> [[[Int]]] {
    let base = first * Self.columns
    let tail = Self.columns - head
    var found = addsUp(wholeRow(first)) ? [[wholeRow(first)]] : []
    for rows in stride(from: 2, through: count - first, by: 1) {
      let start = base + rows * head
      let stretch = (0..<rows).lazy.map { row in
        inLabelOrder(Array((base + row * head)..<(base + (row + 1) * head)))
          + Array((start + row * tail)..<(start + (row + 1) * tail))
      }
      if stretch.allSatisfy(addsUp) { found.append(Array(stretch)) }
    }
    return found
  }

  private func wholeRow(_ row: Int) -> [Int] {
    inLabelOrder(Array((row * Self.columns)..<((row + 1) * Self.columns)))
  }

  /// The figures beside the label first, then those that were printed above them.
  private func inLabelOrder(_ places: [Int]) -> [Int] {
    let above = places.prefix { !labelLines.contains(values[$0].line) }
    let beside = places.dropFirst(above.count)
    guard beside.allSatisfy({ labelLines.contains(values[$0].line) }) else { return places }
    return Array(beside + above)
  }

  private func addsUp(_ places: [Int]) -> Bool {
    places.dropLast().reduce(.zero) { $0 + numbers[$1] } == places.last.map { numbers[$0] }
  }
}
