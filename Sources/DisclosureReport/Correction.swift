/// What a cell read before it was set by hand, and why it was.
public struct Correction: Sendable, Equatable {
  /// The number that was read; nil where there was none.
  public let value: ExactNumber?
  /// What stood in the cell.
  public let mark: Cell.Mark
  /// The text as it stands in the page; empty where nothing was read.
  public let raw: String
  /// The line of the page, counted from 1; nil where the cell had none.
  public let line: Int?
  /// Why it was set; nil where nobody said.
  public let note: String?

  /// A correction of what was read.
  public init(value: ExactNumber?, mark: Cell.Mark, raw: String, line: Int?, note: String?) {
    self.value = value
    self.mark = mark
    self.raw = raw
    self.line = line
    self.note = note
  }
}

/// A cell that is to be set by hand.
public struct CellChange: Sendable, Equatable {
  /// The cell.
  public let cell: CellID
  /// Its number from then on.
  public let value: ExactNumber
  /// Why; nil where nobody says.
  public let note: String?

  /// Whether the number is one that the form asks for in the cell: a count, or an amount of money.
  ///
  /// The change of items in the edition of 2019 may be less than 0.
  public var isPossible: Bool {
    switch cell.column {
    case ProactiveColumn.amount.rawValue: !value.isNegative
    case ProactiveColumn.change.rawValue: value.isWhole
    default: value.isWhole && !value.isNegative
    }
  }

  /// A cell that is to be set by hand.
  public init(_ cell: CellID, to value: ExactNumber, note: String? = nil) {
    self.cell = cell
    self.value = value
    self.note = note
  }
}

extension AnnualReport {
  /// The report with cells set by hand; each keeps what it read before, the first reading where it is set twice.
  public func corrected(_ changes: [CellChange]) -> AnnualReport {
    var report = self
    for change in changes {
      let old = report.cells[change.cell]
      // What is read already needs no correction.
      if let old, old.value == change.value, old.correction == nil { continue }
      var cell = Cell(change.value, origin: old?.origin, note: old?.note)
      let first = old?.correction
      cell.correction = Correction(
        value: first.map(\.value) ?? old?.value, mark: first?.mark ?? old?.mark ?? .blank,
        raw: first?.raw ?? old?.origin?.raw ?? "", line: first.map(\.line) ?? old?.origin?.line,
        note: change.note ?? first?.note)
      report.cells[change.cell] = cell
    }
    return report
  }

  /// The cells that were set by hand, in the form's order.
  public var correctedCells: [CellID] {
    cells.filter { $0.value.correction != nil }.keys.sorted { $0.position < $1.position }
  }
}
