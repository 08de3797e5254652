/// Holds statements of the prose against the tables: they agree, contradict, or cannot be compared.
struct StatementCheck: Sendable {
  let report: AnnualReport
  let scope: TableScope

  /// The statements of a report.
  init(_ report: AnnualReport) {
    self.report = report
    scope = TableScope(report)
  }

  /// The statements that a rule is about.
  func figures(_ isIncluded: (NarrativeFigure) -> Bool) -> [NarrativeFigure] {
    report.narrative.filter { $0.subject != nil && isIncluded($0) }
  }

  /// A count held against the tables, in every way that its words may be understood.
  func count(_ rule: Check.ID, _ figure: NarrativeFigure) -> Finding {
    let readings = StatementReadings.of(figure, in: report)
    if let reading = readings.first(where: { $0.value(in: report) == figure.value }) {
      return finding(rule, figure, .pass, reading, right: figure.value)
    }
    guard let strict = readings.first else { return open(rule, figure, .missing, cells: []) }
    guard !figure.isApproximate, !isRounded(figure) else { return open(rule, figure, .approximate, strict) }
    guard readings.allSatisfy({ $0.value(in: report) != nil }), let value = strict.value(in: report) else {
      return open(rule, figure, .missing, cells: readings.flatMap(\.cells).filter { report.value($0) == nil })
    }
    guard scope.covers(figure) else { return open(rule, figure, .scope, strict) }
    if figure.value < value, hasWhole(figure) { return open(rule, figure, .part, strict) }
    return finding(rule, figure, .fail, strict, right: value, among: readings)
  }

  /// The answer on a statement; `among` lists what each reading would give.
  func finding(
    _ rule: Check.ID, _ figure: NarrativeFigure, _ status: Finding.Status, _ reading: Reading,
    right: ExactNumber?, among readings: [Reading] = []
  ) -> Finding {
    let given = readings.compactMap { reading in
      reading.value(in: report).map { StatementAnswer.Alternative.count(reading.name, $0) }
    }
    let answer = StatementAnswer(
      label: figure.label, unit: figure.unit, kind: figure.kind, way: .count(reading.name),
      others: given.count > 1 ? given : [])
    return Finding(
      rule: rule, severity: .warning, status: status, cells: reading.cells, left: figure.value, right: right,
      matter: .statement(answer), line: figure.line, quote: figure.quote)
  }

  /// A statement that cannot be compared, and why.
  func open(_ rule: Check.ID, _ figure: NarrativeFigure, _ why: StatementObstacle, _ reading: Reading)
    -> Finding
  {
    open(rule, figure, why, cells: reading.cells, right: reading.value(in: report))
  }

  /// The same for any cells.
  func open(
    _ rule: Check.ID, _ figure: NarrativeFigure, _ why: StatementObstacle, cells: [CellID],
    right: ExactNumber? = nil
  ) -> Finding {
    let answer = StatementAnswer(
      label: figure.label, unit: figure.unit, kind: figure.kind, way: .open(why, scope: figure.scopeWord))
    return Finding(
      rule: rule, severity: .warning, status: .notAssessable, cells: cells, left: figure.value, right: right,
      matter: .statement(answer), line: figure.line, quote: figure.quote)
  }

  /// 3.5万: a number in ten thousands is a rounded one unless it says everything.
  private func isRounded(_ figure: NarrativeFigure) -> Bool {
    guard figure.value >= ExactNumber(1000), let whole = figure.value.int, whole.isMultiple(of: 100) else {
      return false
    }
    return figure.quote.contains("万") || figure.quote.contains("亿")
  }

  /// Whether another statement gives the same matter as the tables do, so that this smaller one may be a part of it.
  private func hasWhole(_ figure: NarrativeFigure) -> Bool {
    report.narrative.contains { other in
      other != figure && other.kind == .quantity && other.subject == figure.subject
        && StatementReadings.of(other, in: report).contains { $0.value(in: report) == other.value }
    }
  }
}
