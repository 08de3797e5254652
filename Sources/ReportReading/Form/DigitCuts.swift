/// All ways to cut digits that ran together into numbers whose sums hold.
///
/// A number has no leading zero. Spaces between digits are cuts. The work is bounded; beyond the bound there is no answer.
struct DigitCuts: Sendable {
  /// The most steps of one search: some milliseconds.
  static let maximumSteps = 60_000
  /// The most steps of all searches in one table: less than 50 milliseconds.
  static let tableSteps = 240_000

  private let digits: [Int]
  private let cuts: Set<Int>
  private var steps = 0
  private var limit = maximumSteps
  private var ways: [[Int]] = []

  /// Digits as they stand, in pieces.
  private init(_ pieces: [[Int]]) {
    digits = pieces.flatMap { $0 }
    var position = 0
    var cuts: Set<Int> = []
    for piece in pieces {
      position += piece.count
      cuts.insert(position)
    }
    self.cuts = cuts
  }

  /// The ways to cut pieces into so many numbers, the last of which is the sum of the others.
  ///
  /// Nil where the search would take too long.
  static func summing(_ pieces: [[Int]], into count: Int) -> [[Int]]? {
    var left = maximumSteps
    return summing(pieces, into: count, left: &left)
  }

  /// The same; `left` are the steps that all searches of a table together still have.
  static func summing(_ pieces: [[Int]], into count: Int, left: inout Int) -> [[Int]]? {
    var search = DigitCuts(pieces)
    search.limit = min(maximumSteps, left)
    defer { left -= min(left, search.steps) }
    let end = search.digits.count
    var start = end - 1
    while start >= count - 1, end - start <= 12 {
      if search.digits[start] != 0 || start == end - 1, let total = search.number(start, end),
        search.isCut(start, end)
      {
        search.sum(from: 0, to: start, parts: [], left: count - 1, rest: total, total: total)
      }
      start -= 1
      if start + 1 < end, search.cuts.contains(start + 1) { break }
    }
    return search.steps > search.limit ? nil : search.ways
  }

  /// The ways to cut pieces into blocks of so many numbers, the last of each block the sum of the others.
  static func blocks(_ pieces: [[Int]], of size: Int, count: Int) -> [[Int]]? {
    blocks(pieces, of: [Int](repeating: size, count: count))
  }

  /// The same of blocks of several sizes.
  static func blocks(_ pieces: [[Int]], of sizes: [Int]) -> [[Int]]? {
    var search = DigitCuts(pieces)
    search.block(from: 0, parts: [], sums: sizes.reduce(into: []) { $0.append(($0.last ?? 0) + $1) })
    return search.steps > maximumSteps ? nil : search.ways
  }

  /// The ways to cut pieces into so many numbers.
  static func plain(_ pieces: [[Int]], into count: Int) -> [[Int]]? {
    var search = DigitCuts(pieces)
    search.any(from: 0, parts: [], left: count)
    return search.steps > maximumSteps ? nil : search.ways
  }

  // MARK: - Search

  private mutating func sum(from start: Int, to end: Int, parts: [Int], left: Int, rest: Int, total: Int) {
    steps += 1
    guard steps <= limit else { return }
    if left == 0 {
      if start == end, rest == 0 { ways.append(parts + [total]) }
      return
    }
    eachNumber(from: start, to: end - (left - 1)) { search, number, next in
      guard number <= rest else { return false }
      search.sum(
        from: next, to: end, parts: parts + [number], left: left - 1, rest: rest - number, total: total)
      return true
    }
  }

  /// `sums` are the counts of numbers up to the end of each block.
  private mutating func block(from start: Int, parts: [Int], sums: [Int]) {
    steps += 1
    guard steps <= Self.maximumSteps, let total = sums.last else { return }
    if parts.count == total {
      if start == digits.count { ways.append(parts) }
      return
    }
    let end = sums.first { $0 > parts.count } ?? total
    let first = sums.last { $0 <= parts.count } ?? 0
    let sum = parts.count == end - 1 ? parts[first...].reduce(0, +) : nil
    eachNumber(from: start, to: digits.count - (total - parts.count - 1)) { search, number, next in
      if let sum, number != sum { return number < sum }
      search.block(from: next, parts: parts + [number], sums: sums)
      return true
    }
  }

  private mutating func any(from start: Int, parts: [Int], left: Int) {
    steps += 1
    guard steps <= Self.maximumSteps else { return }
    if left == 0 {
      if start == digits.count { ways.append(parts) }
      return
    }
    eachNumber(from: start, to: digits.count - (left - 1)) { search, number, next in
      search.any(from: next, parts: parts + [number], left: left - 1)
      return true
    }
  }

  /// Calls `body` with each number that may begin at `start`, shortest first, until it answers false.
  private mutating func eachNumber(
    from start: Int, to limit: Int, _ body: (inout DigitCuts, Int, Int) -> Bool
  ) {
    var end = start
    var number = 0
    while end < limit, end - start < 12 {
      if end > start, cuts.contains(end) || digits[start] == 0 { return }
      number = number * 10 + digits[end]
      end += 1
      guard body(&self, number, end) else { return }
    }
  }

  private func number(_ start: Int, _ end: Int) -> Int? {
    digits[start..<end].reduce(0) { $0 * 10 + $1 }
  }

  /// Whether no space stands inside a number.
  private func isCut(_ start: Int, _ end: Int) -> Bool {
    !((start + 1)..<max(start + 1, end)).contains { cuts.contains($0) }
  }
}
