import DisclosureReport

/// The layout of table three as some extractors print a PDF: figures in the form's order, in stretches, labels before, beside or behind
/// them in runs.
///
/// Where there are as many rows as the form has, they are the form's; the sums within and across rows must hold in one way only, and
/// single labels must name the rows that they stand at.
enum RunRows {
  /// The most ordinals that may stand apart from their labels.
  private static let maximumOrdinals = 5
  /// The least labels that must name the rows that they stand at.
  private static let minimumNamed = 3
  /// The most rows in which the ways may differ; the others are taken.
  private static let maximumOpen = 6

  /// What the sums make of a stream.
  enum Reading {
    /// They prove nothing.
    case unproven
    /// They hold in several ways, or in ways that labels contradict: the rows of each, none where they are too many.
    case ambiguous([[TokenRow]])
    /// The rows that all ways which they allow have in common, and the figures behind the table that are none of its own.
    case rows([TokenRow], open: [RequestRow], rest: [ValueToken])
  }

  /// The reading of a stream.
  ///
  /// `behind` are figures that stand apart behind the table: as many as it lacks may be its last. Where those left over are as many as
  /// table four has, its figures may stand before or behind them, as its own sums tell.
  static func reading(of stream: [TokenRow], behind: [ValueToken] = []) -> Reading {
    guard !stream.contains(where: isForeign) else { return .unproven }
    let tables = FormEdition.allCases.flatMap { RunTable.tables(of: stream, behind, $0, maximumOrdinals) }
    guard
      let ways = balanced(tables, stream, leavesBehind: true) ?? balanced(tables, stream, leavesBehind: false)
    else { return .ambiguous([]) }
    let proven = ways.filter { $0.named >= minimumNamed }
    guard let way = proven.first else { return ways.isEmpty ? .unproven : .ambiguous(ways.map(\.rows)) }
    let isOpen = way.rows.indices.map { row in
      !proven.allSatisfy { $0.rows.count == way.rows.count && $0.rows[row].isSame(way.rows[row]) }
    }
    guard isOpen.count(where: { $0 }) <= maximumOpen else { return .ambiguous(ways.map(\.rows)) }
    let rows = zip(way.rows, isOpen).filter { !$1 }.map { $0.0 }
    let open = zip(way.order, isOpen).filter { $1 }.map { $0.0 }
    let isOneRest = proven.allSatisfy { $0.rest.map(\.content) == way.rest.map(\.content) }
    return .rows(rows, open: open, rest: isOneRest ? way.rest : [])
  }

  /// Whether a row says that the table has one which the form does not: the count of figures then tells nothing of their rows.
  ///
  /// That is a subtotal or a part wherever its name stands, and a whole row of figures behind a label with no words of the form.
  private static func isForeign(_ row: TokenRow) -> Bool {
    if row.labels.contains(where: { RequestLabels.isAdded($0.scalars) }) { return true }
    guard row.values.count >= RunStretches.columns, let label = row.labels.last else { return false }
    return RequestLabels.isForeign(label.scalars)
  }

  /// The ways in which all sums hold; nil where they are too many, or too many to search.
  ///
  /// Where rows may leave figures behind, those of two rows may change places unseen; without that more labels must name their rows.
  private static func balanced(_ tables: [RunTable], _ stream: [TokenRow], leavesBehind: Bool) -> [Way]? {
    var ways: [Way] = []
    for table in tables {
      var proof = RunProof(table.figures, leavesBehind: leavesBehind)
      guard let found = proof.ways(), found.count <= RunProof.maximumWays else { return nil }
      ways += found.map { Way(table: table, places: $0, stream) }
    }
    return leavesBehind ? ways : ways.filter { $0.named * 2 >= $0.rows.count }
  }

  /// Rows that the sums allow.
  private struct Way {
    let order: [RequestRow]
    let rows: [TokenRow]
    let rest: [ValueToken]
    /// How many rows labels name; none where a label contradicts.
    let named: Int

    init(table: RunTable, places: [[Int]], _ stream: [TokenRow]) {
      order = table.order
      rows = table.rows(places)
      rest = table.rest
      named = table.named(places, by: stream) ?? 0
    }
  }
}

extension TokenRow {
  /// Whether a row has the same figures.
  fileprivate func isSame(_ other: TokenRow) -> Bool { values.map(\.content) == other.values.map(\.content) }
}

extension ValueToken {
  /// Whether it may be an ordinal whose label stands elsewhere: one or two digits with a point.
  ///
  /// A mark of absence, or another text that is no number, stands in a cell: what it holds is not proven by what others hold.
  fileprivate var isOrdinal: Bool {
    guard content == .digits || content == .absent(.unreadable) else { return false }
    let scalars = raw.unicodeScalars
    return (1...2).contains(scalars.count) && scalars.allSatisfy { ("0"..."9").contains($0) }
  }
}

/// The figures of a table three as a text has them, as many as an edition's form.
struct RunTable: Sendable {
  /// The greatest number of requests that is thought of; the sums of many stay far from the limits of integers.
  private static let maximumNumber = 1_000_000_000

  /// The form's rows.
  let order: [RequestRow]
  private let values: [ValueToken]
  /// The figures with what words stand between them.
  let figures: RunFigures
  /// The figures behind the table that are none of its own.
  let rest: [ValueToken]

  /// The tables that a stream and figures behind it may make; none where they are too few or too many.
  static func tables(
    of stream: [TokenRow], _ behind: [ValueToken], _ edition: FormEdition, _ maximumOrdinals: Int
  ) -> [RunTable] {
    let order = RequestRow.rows(in: edition)
    var own: [ValueToken] = []
    var isAfterWords: [Bool] = []
    var isBesideWords: [Bool] = []
    var ordinals = 0
    for row in stream {
      var last = row.labels.last
      for value in row.values {
        // Ordinals whose labels stand elsewhere are digits that are no figures; the count and the sums tell whether they are.
        guard value.number != nil else {
          guard value.isOrdinal else { return [] }
          ordinals += 1
          continue
        }
        own.append(value)
        isAfterWords.append(last != nil)
        isBesideWords.append(last?.line == value.line)
        last = nil
      }
    }
    let lacks = order.count * RunStretches.columns - own.count
    guard ordinals <= maximumOrdinals, (0...behind.count).contains(lacks) else { return [] }
    let isWithReview = behind.count - lacks == ReviewRun.count
    // A table that lacks less than a row has a blank cell, and what stands behind is table four's, unless that is whole without it.
    guard isWithReview || lacks % RunStretches.columns == 0 else { return [] }
    let starts = isWithReview && lacks > 0 ? 0...ReviewRun.count : 0...0
    return starts.compactMap { start in
      let taken = behind[start..<(start + lacks)]
      let rest = Array(behind[..<start] + behind[(start + lacks)...])
      guard lacks == 0 || !isWithReview || ReviewRun.addsUp(rest) else { return nil }
      let all = own + taken
      let numbers = all.compactMap { $0.number?.int }
      guard numbers.count == all.count, numbers.allSatisfy({ (0...maximumNumber).contains($0) }) else {
        return nil
      }
      let apart = taken.indices.map { $0 == taken.startIndex }
      let figures = RunFigures(
        numbers: numbers, isAfterWords: isAfterWords + apart + [true],
        isBesideWords: isBesideWords + apart.map { _ in false })
      return RunTable(order: order, values: all, figures: figures, rest: rest)
    }
  }

  /// The rows of a way.
  func rows(_ way: [[Int]]) -> [TokenRow] {
    zip(order, way).map { row, places in
      let label = LabelToken(scalars: RequestLabels.label(of: row), line: values[places[0]].line)
      return TokenRow(labels: [label], values: places.map { values[$0] }, isDelimited: true).known(.byOrder)
    }
  }

  /// How many rows have a label that names them and nothing else at a figure of theirs, before, behind or beside it; nil where such a
  /// label stands elsewhere.
  func named(_ way: [[Int]], by stream: [TokenRow]) -> Int? {
    var owner: [Spot: RequestRow] = [:]
    for (row, places) in zip(order, way) { for place in places { owner[Spot(values[place])] = row } }
    var before: ValueToken?
    var named: Set<RequestRow> = []
    for row in stream {
      let matches = Set(RequestLabels.matches(in: LabelText.core(of: row.label)).map(\.row))
      if matches.count == 1, let match = matches.first {
        let around = [before, row.values.first].compactMap { $0 }.compactMap { owner[Spot($0)] }
        guard around.contains(match) else { return nil }
        named.insert(match)
      }
      before = row.values.last ?? before
    }
    return named.count
  }

  /// Where a figure stands in its page.
  private struct Spot: Hashable {
    let line: Int
    let column: Int

    init(_ value: ValueToken) { (line, column) = (value.line, value.column) }
  }
}
