/// The outcomes that one run of the prose lists, side by side.
struct OutcomeList: Sendable {
  /// The outcomes, and what was carried over where the list names it, in the page's order.
  let figures: [NarrativeFigure]

  /// The lists of three outcomes or more; sentences that follow each other make one list.
  static func lists(in report: AnnualReport) -> [OutcomeList] {
    let counts = report.narrative.filter { $0.kind == .quantity }
    let sentences = Set(counts.filter(\.isOutcome).map(\.sentence))
    // What was carried over belongs to a list only where its sentence names outcomes too.
    let listed = counts.filter {
      $0.isOutcome || ($0.isOfRow(.carriedOut) && sentences.contains($0.sentence))
    }
    var lists: [[NarrativeFigure]] = []
    for figure in listed {
      if let last = lists.last?.last, figure.sentence - last.sentence <= 1 {
        lists[lists.count - 1].append(figure)
      } else {
        lists.append([figure])
      }
    }
    return lists.filter { $0.count(where: \.isOutcome) >= 3 }.map(OutcomeList.init)
  }

  /// Whether the list adds up; nil where it does not name every outcome that occurs, or names one twice.
  func finding(_ check: StatementCheck) -> Finding? {
    let outcomes = figures.filter(\.isOutcome)
    let cells = outcomes.flatMap { $0.subject?.cells(in: check.report) ?? [] }
    guard Set(cells).count == cells.count, !figures.contains(where: \.isApproximate),
      figures.count - outcomes.count <= 1, isWhole(cells, check.report), let first = figures.first
    else { return nil }
    let sum = figures.map(\.value).reduce(.zero, +)
    let reading: Reading = figures.count > outcomes.count ? .accepted : .handled
    guard let value = reading.value(in: check.report) else { return nil }
    let status: Finding.Status =
      sum == value ? .pass : check.scope.covers(first) ? .fail : .notAssessable
    let answer = StatementAnswer(
      list: figures.map(\.value),
      way: status == .notAssessable ? .open(.scope, scope: nil) : .count(reading.name))
    return Finding(
      rule: .g4, severity: .warning, status: status, cells: reading.cells, left: sum, right: value,
      matter: .statement(answer), line: first.line, quote: first.quote)
  }

  /// Whether every outcome that the list leaves out is 0, or cannot be seen because its cell has no number while all
  /// groups but one are named.
  private func isWhole(_ cells: [CellID], _ report: AnnualReport) -> Bool {
    let left = OutcomeGroup.allCases.filter { group in
      let own = NarrativeSubject.groups([group], .total).cells(in: report)
      return !own.allSatisfy(cells.contains)
    }
    return left.allSatisfy { group in
      let rest = NarrativeSubject.groups([group], .total).cells(in: report).filter { !cells.contains($0) }
      return report.sum(rest)?.isZero == true
    }
  }
}
