/// What the rules look at: a report, and what it is held against.
public struct CheckSubject: Sendable {
  /// The report; where blanks count as 0, its blank cells have that value.
  public let report: AnnualReport
  /// The same office's report on the year before; nil where none was given.
  public let previous: AnnualReport?
  /// The reports of the units that a region's report adds up; empty where none were given.
  public let units: [AnnualReport]
  /// The cells that print nothing and were taken for 0, by the user's wish; empty otherwise.
  public let assumedZeros: Set<CellID>
  /// The same of last year's report.
  let assumedZerosBefore: Set<CellID>
  /// The same of the units' reports together, one entry a unit.
  let assumedZerosOfUnits: [Set<CellID>]

  /// Whether the tables of both years count the same, where that is settled; nil leaves it to the words of their prose.
  var countsAlike: Bool?

  /// A report and what it is held against.
  ///
  /// `blankAsZero` takes cells that are blank or print a stroke, dash or underscore for 0, in all reports; cells that could
  /// not be read or placed stay without a number.
  public init(
    _ report: AnnualReport, previous: AnnualReport? = nil, units: [AnnualReport] = [],
    blankAsZero: Bool = false
  ) {
    self.report = blankAsZero ? report.withBlanksAsZero : report
    self.previous = blankAsZero ? previous?.withBlanksAsZero : previous
    self.units = blankAsZero ? units.map(\.withBlanksAsZero) : units
    assumedZeros = blankAsZero ? report.unfilled : []
    assumedZerosBefore = blankAsZero ? previous?.unfilled ?? [] : []
    assumedZerosOfUnits = blankAsZero ? units.map(\.unfilled) : units.map { _ in [] }
  }

  /// Whether last year's report is on the year before this one's; false where a year is not known.
  var isYearAfterPrevious: Bool {
    guard let year = report.year, let before = previous?.year else { return false }
    return before + 1 == year
  }
}

extension Cell {
  /// Whether the office left the cell without a number: blank or a mark of absence, not one that could not be read.
  public var isUnfilled: Bool { [.blank, .slash, .dash, .underscore].contains(mark) }
}

extension AnnualReport {
  /// The cells that the office left without a number.
  fileprivate var unfilled: Set<CellID> { Set(cells.filter { $0.value.isUnfilled }.keys) }

  /// The report with 0 in every cell that the office left without a number.
  fileprivate var withBlanksAsZero: AnnualReport {
    var report = self
    report.cells = cells.mapValues { cell in
      cell.isUnfilled ? Cell(.zero, origin: cell.origin, note: cell.note) : cell
    }
    return report
  }
}
