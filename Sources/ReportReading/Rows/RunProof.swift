import DisclosureReport

/// The ways to lay figures out in the form's rows that its sums allow.
///
/// Every row adds up; the outcomes are the handled and received and carried in are handled and carried out, in each column. The search
/// goes from the last row to the first and leaves a way as soon as a column has more than its sum.
struct RunProof {
  /// The most ways that are told apart; where there are more, none is sure.
  static let maximumWays = 16
  /// The most rows that the search tries; where it would try more, nothing is sure.
  static let maximumSteps = 20_000

  /// What the sums of the columns still ask of the rows above.
  private struct Sums: Hashable {
    var carriedOut: [Int] = []
    var handled: [Int] = []
    var rest: [Int] = []
  }

  private struct Place: Hashable {
    let end: Int
    let sums: Sums
  }

  private let figures: RunFigures
  private let stretches: [[RunStretches.Stretch]]
  private let rows: Int
  private var known: [Place: [[[Int]]]] = [:]
  private var steps = 0

  /// The proof for figures that make whole rows.
  init(_ figures: RunFigures, leavesBehind: Bool) {
    self.figures = figures
    let stretches = RunStretches(figures)
    self.stretches = stretches.byEnd(leavesBehind: leavesBehind)
    rows = stretches.rows
  }

  /// The ways, each as the places of its rows' figures, told apart by their numbers; nil where the search did not end.
  ///
  /// Seventeen at the most.
  mutating func ways() -> [[[Int]]]? {
    let found = ways(to: rows, Sums())
    return steps > Self.maximumSteps ? nil : found
  }

  private mutating func ways(to end: Int, _ sums: Sums) -> [[[Int]]] {
    guard end > 0 else { return [[]] }
    let place = Place(end: end, sums: sums)
    if let found = known[place] { return found }
    var found: [[[Int]]] = []
    var seen: Set<[Int]> = []
    for stretch in stretches[end] {
      for (rows, sums) in fitting(stretch, sums) {
        for way in ways(to: stretch.first, sums) where found.count <= Self.maximumWays {
          let whole = way + rows
          if seen.insert(whole.joined().map { figures.numbers[$0] }).inserted { found.append(whole) }
        }
      }
    }
    known[place] = found
    return found
  }

  /// The orders of a stretch's rows that the sums allow, and what they then ask of the rows above.
  private mutating func fitting(_ stretch: RunStretches.Stretch, _ sums: Sums) -> [([[Int]], Sums)] {
    var found: [([[Int]], Sums)] = [([], sums)]
    for (index, orders) in stretch.rows.enumerated().reversed() {
      var next: [([[Int]], Sums)] = []
      for (rows, sums) in found {
        for order in orders {
          steps += 1
          guard steps <= Self.maximumSteps else { return [] }
          if let left = self.sums(sums, with: order.map { figures.numbers[$0] }, at: stretch.first + index) {
            next.append(([order] + rows, left))
          }
        }
      }
      found = next
    }
    return found
  }

  /// What the sums ask of the rows above one; nil where its figures contradict them.
  private func sums(_ sums: Sums, with row: [Int], at index: Int) -> Sums? {
    var left = sums
    switch index {
    case rows - 1:
      left.carriedOut = row
      return left
    case rows - 2:
      left.handled = row
      left.rest = row
      return left
    case 1: left.rest = zip(zip(left.handled, left.carriedOut).map(+), row).map(-)
    default: left.rest = zip(left.rest, row).map(-)
    }
    guard left.rest.allSatisfy({ $0 >= 0 }) else { return nil }
    // The first outcome and the first row leave nothing over.
    return (index == 0 || index == 2) && left.rest.contains { $0 != 0 } ? nil : left
  }
}
