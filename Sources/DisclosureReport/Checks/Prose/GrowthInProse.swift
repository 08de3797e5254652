extension Check {
  /// G9: growth that the prose claims is computed again from this report and last year's.
  ///
  /// Every reading of the matter may fit, as in G1. Without last year's report, or where it is not the year before's,
  /// nothing can be said.
  public static let growthInProse = Check(id: .g9, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .growth || $0.kind == .difference }.map { figure in
      let cells = figure.subject?.cells(in: subject.report) ?? []
      guard let previous = subject.previous else { return check.open(.g9, figure, .previous, cells: cells) }
      guard subject.isYearAfterPrevious, subject.whyNotSameOffice == nil else {
        return check.open(.g9, figure, .otherReport, cells: cells)
      }
      return growth(figure, check, previous)
    }
  }

  private static func growth(
    _ figure: NarrativeFigure, _ check: StatementCheck, _ previous: AnnualReport
  ) -> Finding {
    let readings = StatementReadings.of(figure, in: check.report)
    let known = readings.compactMap { reading -> (Reading, ExactNumber, ExactNumber)? in
      let before = reading.cells.compactMap { previous.cells[$0] }.count == reading.cells.count
      guard before, let now = reading.value(in: check.report), let then = reading.value(in: previous),
        now.isWhole, then.isWhole
      else { return nil }
      return (reading, now, then)
    }
    guard let first = known.first, known.count == readings.count else {
      return check.open(.g9, figure, .missing, cells: readings.flatMap(\.cells))
    }
    let fit = known.first { reading in fits(figure, now: reading.1, then: reading.2) }
    if fit == nil, figure.isApproximate { return check.open(.g9, figure, .approximate, first.0) }
    if fit == nil, !check.scope.covers(figure) { return check.open(.g9, figure, .scope, first.0) }
    let shown = fit ?? first
    let isPercent = figure.kind == .growth
    if isPercent, shown.2.isZero { return check.open(.g9, figure, .zeroBase, shown.0) }
    let change = shown.1 - shown.2
    let answer = StatementAnswer(
      label: figure.label, unit: figure.unit, way: .growth(shown.0.name, from: shown.2, to: shown.1),
      others: fit == nil ? known.map { .growth($0.0.name, from: $0.2, to: $0.1) } : [])
    return Finding(
      rule: .g9, severity: .warning, status: fit == nil ? .fail : .pass, cells: shown.0.cells,
      left: figure.value,
      right: isPercent ? ExactNumber(PrintedPercent.text(change, of: shown.2)) : change,
      matter: .statement(answer),
      line: figure.line, quote: figure.quote)
  }

  private static func fits(_ figure: NarrativeFigure, now: ExactNumber, then: ExactNumber) -> Bool {
    figure.kind == .difference
      ? now - then == figure.value : PrintedPercent(figure).fits(now - then, of: then)
  }
}
