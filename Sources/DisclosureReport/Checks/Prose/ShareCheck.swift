/// One percentage of the prose held against the tables.
struct ShareCheck: Sendable {
  private let check: StatementCheck
  private let figure: NarrativeFigure

  /// A percentage of a report.
  init(_ check: StatementCheck, _ figure: NarrativeFigure) {
    self.check = check
    self.figure = figure
  }

  /// Agrees on a base, fits none of them, or cannot be compared.
  var finding: Finding {
    let bases = bases
    guard let subject = figure.subject else { return check.open(.g5, figure, .missing, cells: []) }
    let cells = subject.cells(in: check.report)
    let printed = check.report.sum(cells)
    guard let part = printed ?? stated(subject), part.isWhole else {
      return check.open(.g5, figure, .missing, cells: cells.filter { check.report.value($0) == nil })
    }
    let known = bases.compactMap { base in base.value(in: check.report).map { (base, $0) } }
      .filter { $0.1.isWhole }
    guard !known.isEmpty else {
      return check.open(.g5, figure, .missing, cells: bases.first?.cells ?? [])
    }
    let positive = known.filter { $0.1 > .zero }
    guard !positive.isEmpty else { return check.open(.g5, figure, .zeroBase, cells: known[0].0.cells) }
    let percent = PrintedPercent(figure)
    if let fit = positive.first(where: { percent.fits(part, of: $0.1) }) {
      return answer(.pass, cells, fit.0, part, fit.1)
    }
    if figure.isApproximate { return check.open(.g5, figure, .approximate, cells: cells) }
    let count = stated(subject)
    // A share of a count that is not the table's is about another matter, or its count is named already.
    if let count, let printed, count != printed { return check.open(.g5, figure, .part, cells: cells) }
    // 公开率 100%: mostly of what could be published. 办结率, 答复率: mostly of what was due, which the form does not tell.
    let isAllOrNothing = figure.value.isZero || figure.value == ExactNumber(100)
    if (count == nil && isAllOrNothing) || figure.isOfRow(.handled) {
      return check.open(.g5, figure, .base, cells: cells)
    }
    guard known.count == bases.count else {
      return check.open(
        .g5, figure, .missing, cells: bases.flatMap(\.cells).filter { check.report.value($0) == nil })
    }
    guard check.scope.covers(figure) else { return check.open(.g5, figure, .scope, cells: cells) }
    return answer(.fail, cells, positive[0].0, part, positive[0].1, among: positive)
  }

  private func answer(
    _ status: Finding.Status, _ cells: [CellID], _ base: Reading, _ part: ExactNumber, _ whole: ExactNumber,
    among bases: [(Reading, ExactNumber)] = []
  ) -> Finding {
    let answer = StatementAnswer(
      label: figure.label, unit: "%", way: .share(base.name, part: part, of: whole),
      others: bases.map { .share($0.0.name, of: $0.1, percent: PrintedPercent.text(part, of: $0.1)) })
    return Finding(
      rule: .g5, severity: .warning, status: status,
      cells: cells + base.cells.filter { !cells.contains($0) },
      left: figure.value, right: ExactNumber(PrintedPercent.text(part, of: whole)),
      matter: .statement(answer),
      line: figure.line, quote: figure.quote)
  }

  /// The count that the prose gives for the same matter beside the percentage, where the table's cells are blank.
  private func stated(_ subject: NarrativeSubject) -> ExactNumber? {
    check.report.narrative.last {
      $0.kind == .quantity && $0.subject == subject && $0.sentence == figure.sentence && !$0.isApproximate
    }?.value
  }

  /// The bases that are usual for a share of this kind, the standard one first.
  private var bases: [Reading] {
    switch figure.subject {
    case .cell(let id) where id.section == .review:
      let block = ReviewBlock.allCases.filter { $0.rawValue == id.row }
      return reviewBases(block)
    case .litigation: return reviewBases([.directLitigation, .litigationAfterReconsideration])
    case .disputes: return reviewBases(ReviewBlock.allCases)
    case .cell(let id) where id.section == .proactive: return []
    case .cell(let id):
      let total = Reading.subject([CellID.requests(RequestRow(rawValue: id.row) ?? .received, .total)])
      switch RequestRow(rawValue: id.row) {
      case .handled where id.column == ApplicantColumn.total.rawValue: return [.accepted, .received]
      case .carriedOut where id.column == ApplicantColumn.total.rawValue: return [.accepted, .handled]
      case .received where id.column == ApplicantColumn.total.rawValue: return [.accepted]
      case let row? where row.group != nil:
        let group = row.group.map { NarrativeSubject.groups([$0], .total).cells(in: check.report) } ?? []
        return [.handled, .accepted, .received, Reading(name: .group, cells: group)]
      default: return [Reading(name: .row, cells: total.cells), .accepted, .handled]
      }
    case .groups, .accepted, nil: return [.handled, .accepted, .received]
    }
  }

  private func reviewBases(_ blocks: [ReviewBlock]) -> [Reading] {
    let cells = { (column: ReviewColumn) in blocks.map { CellID.review($0, column) } }
    return [
      Reading(name: .total, cells: cells(.total)),
      Reading(name: .concluded, cells: cells(.total), without: cells(.pending)),
      Reading(name: .decided, cells: cells(.upheld) + cells(.corrected)),
    ]
  }
}
