import DisclosureReport

/// The figures that a text may rest on: read, whole, and in no sum that fails.
package struct SummaryFacts {
  /// What is known of a figure.
  package enum Fact: Equatable {
    /// A number that nothing speaks against.
    case sound(ExactNumber)
    /// A number that stands in a sum which fails, or that cannot be a count.
    case doubtful
    /// No number, and why; with what the prose states in its place.
    case unread(Absence, stated: ExactNumber?)

    /// The number where it is sound.
    package var value: ExactNumber? {
      if case .sound(let value) = self { value } else { nil }
    }
  }

  /// How a figure moved since last year.
  package enum Move {
    /// From a sound number to another.
    case change(CountChange)
    /// Last year's number is in doubt; with what it prints and what its parts come to, where both are known.
    case doubtful(printed: ExactNumber?, parts: ExactNumber?)
  }

  /// The least base of a share that is said in per cent.
  static let leastBase = ExactNumber(30)

  /// The figures and rates.
  let indicators: Indicators
  /// What the rules found.
  let findings: [Finding]
  /// Last year's, where they may be set beside these.
  let before: Indicators?

  /// The facts of a report, beside last year's where that was given.
  package init(_ checked: CheckedReport) {
    indicators = checked.indicators
    findings = checked.findings
    before = checked.before
  }

  /// The facts of a report in a comparison, beside those of the year before.
  init(_ now: ComparedReport, before: ComparedReport?) {
    indicators = now.indicators
    findings = now.failing
    self.before = before?.indicators
  }

  var report: AnnualReport { indicators.report }

  /// What is known of the sum of some cells, less others.
  package func fact(_ cells: [CellID], minus less: [CellID] = []) -> Fact {
    guard let sum = report.sum(cells), let minus = less.isEmpty ? .zero : report.sum(less) else {
      let missing = Absence(cells, in: report) ?? Absence(less, in: report) ?? .notStated
      return .unread(missing, stated: less.isEmpty ? stated(cells) : nil)
    }
    let value = sum - minus
    guard value.isWhole, !value.isNegative, !isDoubtful(cells + less) else { return .doubtful }
    return .sound(value)
  }

  /// The same of one row of table three in the total column.
  package func total(_ row: RequestRow) -> Fact { fact([.requests(row, .total)]) }

  /// The number of some cells where it is sound.
  package func value(_ cells: [CellID], minus less: [CellID] = []) -> ExactNumber? {
    fact(cells, minus: less).value
  }

  /// The rows of an outcome group in the total column.
  package func cells(of group: OutcomeGroup) -> [CellID] {
    NarrativeSubject.groups([group], .total).cells(in: report)
  }

  /// Whether one of the cells stands in a sum that fails, or a value is contradicted by others or by last year's report.
  package func isDoubtful(_ cells: [CellID]) -> Bool {
    if !indicators.doubts(cells).isEmpty { return true }
    return findings.contains { finding in
      guard finding.status == .fail, finding.cells.contains(where: cells.contains) else { return false }
      switch finding.family {
      case .plausibility: return finding.severity == .error || finding.severity == .warning
      // What last year's report contradicts outright: requests carried in that were not carried out.
      case .history: return finding.severity == .error
      default: return false
      }
    }
  }

  /// A share that may be said: its sums hold, and its base bears a percentage.
  func share(_ indicator: Indicator) -> Rate? {
    indicator.soundRate.flatMap { $0.denominator < Self.leastBase ? nil : $0 }
  }

  // MARK: Last year

  /// How a figure moved since last year; nil where last year's report is not given, not comparable, or has no number.
  package func move(_ cells: [CellID], minus less: [CellID] = []) -> Move? {
    guard let before, let now = value(cells, minus: less), isAlike(cells + less),
      let sum = before.report.sum(cells), let minus = less.isEmpty ? .zero : before.report.sum(less)
    else { return nil }
    let then = sum - minus
    guard then.isWhole, !then.isNegative, before.doubts(cells + less).isEmpty else {
      return .doubtful(printed: less.isEmpty ? then : nil, parts: less.isEmpty ? parts(cells, before) : nil)
    }
    return .change(CountChange(from: then, to: now))
  }

  /// Last year's fees in 10,000 yuan; nil where they are not given in money, or either year's amount is in doubt.
  var feesBefore: ExactNumber? {
    let cell = CellID.proactive(.fees, .amount)
    guard let before, report.form == .form2021, before.report.form == .form2021,
      before.doubts([cell]).isEmpty,
      let amount = before.report.value(cell), !amount.isNegative
    else { return nil }
    // An amount that jumps may be one in another unit.
    let jumps = findings.contains {
      $0.status == .fail && $0.family == .history && $0.cells.contains(cell)
    }
    return jumps ? nil : amount
  }

  /// What the results of a block add up to where its total alone is asked for.
  private func parts(_ cells: [CellID], _ before: Indicators) -> ExactNumber? {
    guard let block = ReviewBlock.allCases.first(where: { cells == [.review($0, .total)] }) else {
      return nil
    }
    return before.report.sum(ReviewColumn.results.map { .review(block, $0) })
  }

  /// How a share moved, in percentage points of the exact fractions; nil where one of the two may not be said.
  func move(_ indicator: (Indicators) -> Indicator) -> RateChange? {
    guard let before, let now = share(indicator(indicators)),
      let then = share(indicator(before))
    else { return nil }
    return RateChange(from: then, to: now)
  }

  /// Whether both editions of the form count these cells alike.
  private func isAlike(_ cells: [CellID]) -> Bool {
    guard let before, before.report.form != report.form else { return true }
    let decisions = ProactiveColumn.decisions.rawValue
    return cells.allSatisfy { $0.section != .proactive || $0.column == decisions }
  }

  // MARK: The prose

  /// What the prose states for cells without a number; nil where it states nothing, a rounded number, or two different ones.
  private func stated(_ cells: [CellID]) -> ExactNumber? {
    let found = report.narrative.filter {
      $0.kind == .quantity && !$0.isApproximate && $0.scope == .own && $0.subject?.cells(in: report) == cells
    }.map(\.value)
    return Set(found).count == 1 ? found.first : nil
  }
}
