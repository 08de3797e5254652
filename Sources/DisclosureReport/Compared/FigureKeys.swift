/// What the figures of an office's reports tell that those of another office can tell too.
///
/// Two series of which figures speak for one office share a key, or have reports on one year that know different cells.
struct FigureKeys {
  /// Something that a report tells.
  enum Key: Hashable {
    /// All figures of a year.
    case held(year: Int, FormEdition, figures: Int)
    /// What was carried in, above 0.
    case into(year: Int, ExactNumber)
    /// What was carried out, above 0.
    case out(year: Int, ExactNumber)
  }

  /// The keys of the reports.
  private(set) var own: [Key] = []
  /// The keys that a report has which tells something alike.
  private(set) var others: [Key] = []
  /// Which cells each report knows: one may agree with another that knows more.
  private(set) var extents: [Extent] = []

  /// The year and edition of a report, and a number for the cells that it knows.
  struct Extent {
    let year: Int
    let form: FormEdition
    let cells: Int
  }

  init(_ office: OfficeSeries) {
    for report in office.reports { add(report) }
  }

  private mutating func add(_ report: ComparedReport) {
    // Sums, since the order of a dictionary must not count.
    var figures = 0
    var cells = 0
    for (id, cell) in report.report.cells {
      guard FigureDifference.isKnown(cell) else { continue }
      var hasher = Hasher()
      hasher.combine(id)
      cells &+= hasher.finalize()
      hasher = Hasher()
      hasher.combine(id)
      hasher.combine(cell.value)
      figures &+= hasher.finalize()
    }
    extents.append(Extent(year: report.year, form: report.form, cells: cells))
    let held = Key.held(year: report.year, report.form, figures: figures)
    own.append(held)
    others.append(held)
    if let value = report.total(.carriedIn), !value.isZero {
      own.append(.into(year: report.year, value))
      others.append(.out(year: report.year - 1, value))
    }
    if let value = report.total(.carriedOut), !value.isZero {
      own.append(.out(year: report.year, value))
      others.append(.into(year: report.year + 1, value))
    }
  }
}
