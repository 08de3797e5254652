import DisclosureReport
import TestSupport

/// Holds what a title claims against every value that its unread and doubtful figures could have.
///
/// A claim is a sentence on cells that is true or false of numbers. Cells with a number that no failing sum is behind keep
/// theirs; each of the others is tried at 0, at 1, at the largest figure beside it, above that, and at the most that its
/// sums allow. Nothing here calls the code that writes titles, nor the rules.
struct TitleOracle {
  /// What a title says of some cells.
  struct Claim {
    /// The cells that it is about.
    let cells: [CellID]
    /// Whether it is true of numbers.
    let holds: ([CellID: Int]) -> Bool
  }

  /// The numbers that are certain.
  let known: [CellID: Int]
  private let equations: [(left: [CellID], right: [CellID])]

  init(_ made: MadeReport) {
    let read = made.report.cells.compactMapValues { $0.value.flatMap { Int($0.description) } }
    equations = Self.equations(made.form)
    var doubtful: Set<CellID> = []
    for (left, right) in equations where Self.fails(left, right, read) {
      doubtful.formUnion(left + right)
    }
    known = read.filter { !doubtful.contains($0.key) }
  }

  /// Whether two sides differ whatever the cells without a number hold.
  private static func fails(_ left: [CellID], _ right: [CellID], _ values: [CellID: Int]) -> Bool {
    let sums = [left, right].map { side in
      let numbers = side.compactMap { values[$0] }
      return (sum: numbers.reduce(0, +), isWhole: numbers.count == side.count)
    }
    if sums[0].isWhole, sums[1].sum > sums[0].sum { return true }
    return sums[1].isWhole && sums[0].sum > sums[1].sum
  }

  /// The sums of the form, as pairs of sides.
  private static func equations(_ form: FormEdition) -> [(left: [CellID], right: [CellID])] {
    let rows = RequestRow.rows(in: form)
    let outcomes = rows.filter { $0.group != nil }
    let columns = ApplicantColumn.allCases
    let columnSums = columns.map { column in
      (left: outcomes.map { CellID.requests($0, column) }, right: [CellID.requests(.handled, column)])
    }
    let flows = columns.map { column in
      (
        left: [CellID.requests(.received, column), .requests(.carriedIn, column)],
        right: [CellID.requests(.handled, column), .requests(.carriedOut, column)]
      )
    }
    let rowSums = rows.map { row in
      (
        left: ApplicantColumn.kinds.map { CellID.requests(row, $0) }, right: [CellID.requests(row, .total)]
      )
    }
    let reviews = ReviewBlock.allCases.map { block in
      (left: ReviewColumn.results.map { CellID.review(block, $0) }, right: [CellID.review(block, .total)])
    }
    return columnSums + flows + rowSums + reviews
  }

  /// The cells of a claim that could be another number.
  func holes(_ claim: Claim) -> [CellID] {
    var seen: Set<CellID> = []
    return claim.cells.filter { known[$0] == nil && seen.insert($0).inserted }
  }

  /// Numbers of the cells that make a claim false; nil where none was found.
  func refutation(of claim: Claim) -> [CellID: Int]? {
    let certain = Dictionary(
      claim.cells.compactMap { id in known[id].map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
    let holes = Array(holes(claim).prefix(6))
    let rest = self.holes(claim).dropFirst(6).map { ($0, 0) }
    let start = certain.merging(rest, uniquingKeysWith: { first, _ in first })
    let largest = certain.values.max() ?? 0
    return tried(holes[...], start, largest: largest) { numbers in
      self.isPossible(numbers) && !claim.holds(numbers)
    }
  }

  private func tried(
    _ holes: ArraySlice<CellID>, _ numbers: [CellID: Int], largest: Int, _ refutes: ([CellID: Int]) -> Bool
  ) -> [CellID: Int]? {
    guard let hole = holes.first else { return refutes(numbers) ? numbers : nil }
    for value in Set([0, 1, largest, largest + 1, most(hole) ?? 1_000_000]) {
      var next = numbers
      next[hole] = value
      if let found = tried(holes.dropFirst(), next, largest: largest, refutes) { return found }
    }
    return nil
  }

  /// The most that the sums of certain numbers leave for a cell; nil for no bound.
  private func most(_ id: CellID) -> Int? {
    equations.compactMap { left, right -> Int? in
      let (own, other) = left.contains(id) ? (left, right) : (right, left)
      let whole = other.compactMap { known[$0] }
      guard own.contains(id), whole.count == other.count else { return nil }
      return max(0, whole.reduce(0, +) - own.compactMap { known[$0] }.reduce(0, +))
    }.min()
  }

  /// Whether no sum of which every cell is certain or tried fails.
  private func isPossible(_ numbers: [CellID: Int]) -> Bool {
    let all = known.merging(numbers, uniquingKeysWith: { _, tried in tried })
    return equations.allSatisfy { !Self.fails($0.left, $0.right, all) }
  }
}
