import DisclosureReport
import PageProse

/// What stands in the table office × year for one measure: a number, or why there is none; never 0 for a blank.
struct PivotCell: Equatable {
  /// Whether there is a number, and why not.
  ///
  /// The raw value is its key in `pivot.csv`.
  enum State: String, CaseIterable {
    /// There is.
    case value
    /// The office left the cell without a number.
    case notStated
    /// Some of the cells to be added have no number.
    case partlyStated
    /// What is printed could not be told to belong to the cell.
    case notRead
    /// The file does not have the row.
    case notFound
    /// The base is 0: there is no rate.
    case zeroBase
    /// Part and base contradict each other.
    case inconsistent
    /// The report uses the older edition, which counts something else.
    case otherForm
    /// No report on the year.
    case missing
    /// Several reports that print different figures.
    case conflict
  }

  let state: State
  /// A count; nil for a rate and where there is none.
  var count: ExactNumber?
  /// A rate; nil for a count and where there is none.
  var rate: Rate?
  /// Whether the base is too small for the rate alone.
  var isSmall = false
  /// Whether a sum of the form fails behind it.
  var isDoubtful = false
  /// Whether a cell behind it was set by hand.
  var isCorrected = false

  /// A year without a number.
  init(_ state: State) { self.state = state }

  /// The measure of a report; rates on a base below `leastSample` are small.
  init(_ measure: PivotMeasure, _ report: ComparedReport, leastSample: Int) {
    if let cell = measure.cell {
      self.init(cell, report, needsForm2021: measure == .documentsInForce)
    } else {
      self.init(report.disclosure, report, leastSample: leastSample)
    }
  }

  private init(_ cell: CellID, _ report: ComparedReport, needsForm2021: Bool) {
    if needsForm2021, report.form != .form2021 {
      state = .otherForm
    } else if let value = report.report.value(cell) {
      state = .value
      count = value
      isDoubtful = !report.doubts([cell]).isEmpty
      isCorrected = report.report[cell]?.correction != nil
    } else {
      state = State(Absence([cell], in: report.report))
    }
  }

  private init(_ indicator: Indicator, _ report: ComparedReport, leastSample: Int) {
    switch indicator.state {
    case .computed: state = indicator.rate == nil ? .inconsistent : .value
    case .zeroBase: state = .zeroBase
    case .missing(let cells): state = State(Absence(cells, in: report.report))
    case .inconsistent, .notComputable: state = .inconsistent
    }
    rate = indicator.rate
    isSmall = rate.map { $0.denominator < ExactNumber(leastSample) } ?? false
    isDoubtful = rate != nil && indicator.isDoubtful
    let parts =
      ([.disclosed, .partiallyDisclosed] as [OutcomeGroup]).flatMap(report.report.rows) + [.handled]
    isCorrected = rate != nil && parts.contains { report.report[.requests($0, .total)]?.correction != nil }
  }

  /// The word in the place of a number; empty where there is one.
  func word(_ terms: Terms) -> String {
    switch state {
    case .value: ""
    case .notStated, .partlyStated, .notRead, .notFound: terms["absence.\(state.rawValue)"]
    case .missing: terms["none"]
    case .zeroBase, .inconsistent, .otherForm, .conflict: terms["comparePage.cell.\(state.rawValue)"]
    }
  }
}

extension PivotCell.State {
  /// The state of cells without a number.
  fileprivate init(_ absence: Absence?) {
    switch absence {
    case .partlyStated: self = .partlyStated
    case .notRead: self = .notRead
    case .notFound: self = .notFound
    case .notStated, nil: self = .notStated
    }
  }

  /// Whether the report has no number where one belongs.
  var isBlank: Bool {
    switch self {
    case .notStated, .partlyStated, .notRead, .notFound: true
    case .value, .zeroBase, .inconsistent, .otherForm, .missing, .conflict: false
    }
  }
}
