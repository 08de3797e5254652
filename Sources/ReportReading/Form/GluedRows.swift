import DisclosureReport

/// Table three where the digits of a row run together: only what the form's sums prove is read.
///
/// Each row is cut for itself, where B holds; then A1 and A2 across rows throw out more ways. A cell is read where all remaining
/// ways agree. A space among the digits is no border: it is lost and won as easily as the others were.
struct GluedRows: Sendable {
  /// The ways that remain for each row; a row whose search took too long is absent.
  private(set) var ways: [RequestRow: [[Int]]] = [:]

  /// The most combinations of rows that are tried.
  private static let maximumCombinations = 40_000

  /// Solves the rows of a table; `fillsCells` tells whether each prints a digit for every cell.
  ///
  /// Where not all do, only a row of as many zeros as there are cells is cut: no number begins with 0.
  init(_ rows: [RequestRow: TokenRow], fillsCells: Bool) {
    var doubtful: [RequestRow] = []
    var left = DigitCuts.tableSteps
    // The form's order, so that the same rows are cut where not all can be.
    for row in RequestLabels.order {
      guard let tokens = rows[row] else { continue }
      guard let digits = Self.pieces(tokens)?.flatMap({ $0 }),
        fillsCells || digits.count == 7 && digits.allSatisfy({ $0 == 0 }),
        let found = DigitCuts.summing([digits], into: 7, left: &left)
      else { continue }
      if Self.mayLeaveBlank(digits, &left) { doubtful.append(row) }
      if !found.isEmpty { ways[row] = found }
    }
    balance()
    addUp()
    // Where a blank cell is possible only the sums across all rows tell that there is none.
    if !holds { for row in doubtful { ways[row] = nil } }
  }

  /// Whether each row has one way left and the sums across rows hold.
  private var holds: Bool {
    let parts = ways.compactMapValues { $0.count == 1 ? $0[0] : nil }
    let outcomes = parts.filter { $0.key.group != nil }
    guard parts.count == ways.count, outcomes.count >= 21, let handled = parts[.handled],
      let received = parts[.received], let carriedIn = parts[.carriedIn], let carriedOut = parts[.carriedOut]
    else { return false }
    for column in 0..<7 {
      let sum: Int = outcomes.values.reduce(0) { $0 + $1[column] }
      let left: Int = received[column] + carriedIn[column]
      guard sum == handled[column], left == handled[column] + carriedOut[column] else { return false }
    }
    return true
  }

  /// Whether the digits may also be those of a row with a blank cell or two: as many numbers fewer whose sum holds.
  private static func mayLeaveBlank(_ digits: [Int], _ left: inout Int) -> Bool {
    for count in [6, 5] where DigitCuts.summing([digits], into: count, left: &left)?.isEmpty != true {
      return true
    }
    return false
  }

  /// Whether most rows of a table have their digits run together.
  static func isGlued(_ rows: [TokenRow], columns: Int) -> Bool {
    rows.count { isGlued($0, columns: columns) } * 2 > rows.count
  }

  /// Whether a row's digits ran together: with its label, behind a zero, or into more than one number may have.
  static func isGlued(_ row: TokenRow, columns: Int) -> Bool {
    guard row.values.count < columns, let pieces = pieces(row) else { return false }
    return row.values.first?.touches == true || beginsWithZero(pieces)
      || pieces.contains { $0.count >= longestNumber }
  }

  /// Whether a zero stands before other digits of a piece: no number begins with one.
  static func beginsWithZero(_ pieces: [[Int]]) -> Bool { pieces.contains { $0.count > 1 && $0[0] == 0 } }

  /// No count of requests has as many digits.
  private static let longestNumber = 9

  /// Whether something that is no label stands right beside a row's digits, such as a sign or a mark of absence.
  ///
  /// Then the digits are not all that the row prints.
  static func goesOn(_ index: Int, in rows: [TokenRow]) -> Bool {
    guard rows[index].values.last != nil else { return false }
    if let last = rows[index].label.last, signs.contains(last) { return true }
    guard index + 1 < rows.count, let next = rows[index + 1].labels.first?.scalars.first else { return false }
    return !EvenText.isHan(next) && !EvenText.isDigit(next) && !openings.contains(next)
  }

  /// Whether rows print a digit for each cell: none has fewer digits than columns but for one that lost some of its zeros, and one
  /// shows that zeros are printed.
  static func fillCells(_ rows: [(row: TokenRow, columns: Int)]) -> Bool {
    var printsZeros = false
    for (row, columns) in rows where !row.isCut {
      guard let pieces = pieces(row) else { continue }
      let digits = pieces.flatMap { $0 }
      if digits.count < columns, columns == 1 || !digits.allSatisfy({ $0 == 0 }) { return false }
      // No number begins with 0, so a row that does prints a cell of 0.
      if columns > 1, digits.first == 0 { printsZeros = true }
    }
    return printsZeros
  }

  private static let openings: Set<Unicode.Scalar> = ["(", "\u{201C}", "\u{201D}", "\"", "《", "【"]
  private static let signs: Set<Unicode.Scalar> = ["/", "\\", "-", "\u{2014}", "_", "+", ",", "."]

  /// The digits of a row's values; nil where one is no plain digits.
  static func pieces(_ row: TokenRow) -> [[Int]]? {
    var pieces: [[Int]] = []
    for value in row.values {
      guard !value.digits.isEmpty, value.digits.allSatisfy(EvenText.isDigit), value.digits.count <= 48 else {
        return nil
      }
      pieces.append(value.digits.map { Int($0.value - 48) })
    }
    return pieces
  }

  /// Drops the ways that no choice for the other rows balances: received + carried in = handled + carried out.
  private mutating func balance() {
    let rows: [RequestRow] = [.received, .carriedIn, .handled, .carriedOut]
    keep(rows) { (parts: [[Int]]) -> Bool in
      (0..<7).allSatisfy { (column: Int) -> Bool in
        let left: Int = parts[0][column] + parts[1][column]
        return left == parts[2][column] + parts[3][column]
      }
    }
  }

  /// Drops the ways that no choice for the other rows adds up: the outcomes are the total.
  private mutating func addUp() {
    let outcomes = RequestLabels.order.filter { $0.group != nil && ways[$0] != nil }
    let hasOther = outcomes.contains(.other) || outcomes.contains(.otherRest)
    guard hasOther, outcomes.count >= 21 else { return }
    keep(outcomes + [.handled]) { (parts: [[Int]]) -> Bool in
      (0..<7).allSatisfy { (column: Int) -> Bool in
        let sum: Int = parts.dropLast().reduce(0) { $0 + $1[column] }
        return sum == parts[parts.count - 1][column]
      }
    }
  }

  /// Tries every combination of the rows' ways and keeps those that are in one that holds.
  ///
  /// Where none holds the report contradicts itself, and where there are too many nothing is known: then nothing is dropped.
  private mutating func keep(_ rows: [RequestRow], _ holds: ([[Int]]) -> Bool) {
    let choices = rows.compactMap { ways[$0] }
    guard choices.count == rows.count else { return }
    var combinations = 1
    for choice in choices {
      combinations *= choice.count
      guard combinations <= Self.maximumCombinations else { return }
    }
    var kept = [Set<Int>](repeating: [], count: rows.count)
    for combination in 0..<combinations {
      var rest = combination
      let picks = choices.map { choice -> Int in
        defer { rest /= choice.count }
        return rest % choice.count
      }
      guard holds(zip(choices, picks).map { $0[$1] }) else { continue }
      for (index, pick) in picks.enumerated() { kept[index].insert(pick) }
    }
    guard !kept[0].isEmpty else { return }
    for (index, row) in rows.enumerated() {
      ways[row] = choices[index].indices.filter(kept[index].contains).map { choices[index][$0] }
    }
  }
}
