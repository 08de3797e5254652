import Charts
import DisclosureReport
import PageProse

/// overview: key figures, outcomes as one bar with the disclosure rate, the three largest reasons and the results of
/// review, on one picture.
///
/// What is unread, doubtful or all zero gives its place to the rest; the source line names what is unread or doubtful.
struct OverviewChart {
  let context: ChartContext

  private var report: AnnualReport { context.report }
  private var terms: Terms { context.terms }

  /// A part of the picture: its panel, or why there is none; neither where all is zero.
  private struct Part {
    var panel: Panel?
    var left: String?
  }

  var draft: ChartDraft {
    guard let checked = context.checked else {
      return empty(terms["measure.overview"], notice: terms["zeroes"])
    }
    let numbers = OverviewNumbers(context: context, facts: SummaryFacts(checked))
    let state = ValueState(numbers.cells, in: report)
    if let notice = state.notice(terms) {
      let title =
        state.kind == .missing ? context.missingTitle("measure.overview", state) : terms["measure.overview"]
      return empty(title, notice: notice, absences: state.absences)
    }
    let parts = [outcomes, reasons, review]
    let panels = [numbers.panel].compactMap { $0 } + parts.compactMap(\.panel)
    guard !panels.isEmpty else { return empty(terms["measure.overview"], notice: terms["overview.doubtful"]) }
    return ChartDraft(
      kind: .board, title: numbers.title, base: checked.verdict(terms).headline, table: "overview",
      remarks: numbers.left + parts.dropLast().map(\.left) + [numbers.showsDisputes ? parts.last?.left : nil],
      panels: panels)
  }

  private func empty(_ title: String, notice: String, absences: [Absence] = []) -> ChartDraft {
    ChartDraft(
      kind: .board, title: title, base: terms["picture.unitPieces"], table: "overview", absences: absences,
      panels: [], notice: notice)
  }

  /// Why figures are left out; nil where each has a number that no failing sum is behind.
  private func flaw(_ name: String, _ figures: [[CellID]], with totals: [CellID] = []) -> String? {
    let state = ValueState(figures, in: report)
    let values = (figures.flatMap { $0 } + totals).map(report.value)
    let why: String
    if let absence = state.absences.first {
      why = state.absences.count == 1 ? absence.word(terms) : terms["absence.various"]
    } else if context.isDoubtful(figures.flatMap { $0 } + totals)
      || !TitleRules.areCounts(values.compactMap { $0 })
    {
      why = terms["overview.doubtful"]
    } else {
      return nil
    }
    return terms("overview.left", ["name": name, "why": why])
  }

  // MARK: Outcomes

  private var outcomes: Part {
    let groups = OutcomeGroup.allCases
    let cells = groups.map { context.cells(of: $0) }
    let name = terms["overview.outcomes"]
    if let left = flaw(name, cells, with: [.requests(.handled, .total)]) { return Part(left: left) }
    guard let base = context.handled, !base.isZero, report.sum(cells.flatMap { $0 }) == base else {
      return Part()
    }
    let names = TitleRules.namesShares(of: base)
    let marks = FigureMark(context: context)
    let segments = zip(groups, cells).map { group, cells in
      var segment = marks.segment(
        name: terms.name(group), color: group.rawValue, cells: cells,
        figure: cells.count == 1 ? nil : "requests.\(group.rawValue).total", unit: terms["unit.piece"],
        share: base)
      if !names { segment.label.share = nil }
      return segment
    }
    var bar = Bar(label: name, segments: segments)
    bar.bracket = bracket(names)
    var panel = Panel(id: "outcomes", title: name, bars: [bar])
    panel.form = .whole
    panel.base = terms(names ? "overview.base" : "overview.baseCount", ["n": base.grouped])
    return Part(panel: panel)
  }

  private func bracket(_ names: Bool) -> Bracket? {
    guard let rate = context.indicators.disclosureRate.soundRate, !rate.numerator.isZero else { return nil }
    return Bracket(
      rows: 2, number: terms("overview.disclosed", ["n": rate.numerator.grouped]),
      note: names ? rate.percent + "%" : nil,
      datum: FigureMark(context: context).disclosureRate(rate, panel: "bracket"))
  }

  // MARK: Reasons

  private static let most = 3

  private var reasons: Part {
    let groups: [OutcomeGroup] = [.withheld, .unable, .notProcessed, .other]
    let rows = groups.flatMap { report.rows(of: $0) }
    let name = terms["overview.reasons"]
    if let left = flaw(name, rows.map { [.requests($0, .total)] }) { return Part(left: left) }
    let counted = rows.compactMap { row in report.value(.requests(row, .total)).map { (row, $0) } }
      .filter { !$0.1.isZero }
    let ordered = counted.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element)
    // Where the next is as large as the last, it has the same right to a place: fewer are shown, or one more.
    let places = [Self.most, Self.most - 1, Self.most - 2, Self.most + 1].filter { $0 <= ordered.count }
    let count =
      ordered.count <= Self.most
      ? ordered.count
      : places.first { $0 == ordered.count || ordered[$0].1 != ordered[$0 - 1].1 } ?? 0
    guard count > 0 else { return Part() }
    let bars = ordered.prefix(count).map { row, _ in
      let group = row.group ?? .other
      return Bar(
        label: terms.name(row),
        segments: [
          FigureMark(context: context).segment(
            name: terms.name(row), color: group.rawValue, cells: [.requests(row, .total)],
            unit: terms["unit.piece"], of: .handled(context))
        ])
    }
    let title = count < ordered.count ? terms("overview.topReasons", ["n": String(count)]) : name
    var panel = Panel(id: "reasons", title: title, bars: Array(bars))
    let total = counted.reduce(ExactNumber.zero) { $0 + $1.1 }
    panel.base = terms("overview.baseCount", ["n": total.grouped])
    return Part(panel: panel)
  }

  // MARK: Review

  /// Reconsideration, or where there is none the kind of litigation that comes first.
  private var review: Part {
    var lefts: [String] = []
    for block in ReviewBlock.allCases {
      let cells = ReviewColumn.results.map { [CellID.review(block, $0)] }
      if let left = flaw(terms.name(block), cells, with: [.review(block, .total)]) {
        lefts.append(left)
        continue
      }
      guard let total = report.value(.review(block, .total)), !total.isZero,
        report.sum(cells.flatMap { $0 }) == total
      else { continue }
      return Part(panel: panel(block, total), left: joined(lefts))
    }
    return Part(left: joined(lefts))
  }

  private func joined(_ lefts: [String]) -> String? {
    lefts.isEmpty ? nil : lefts.joined(separator: terms["semicolon"])
  }

  private func panel(_ block: ReviewBlock, _ total: ExactNumber) -> Panel {
    let marks = FigureMark(context: context)
    let whole = FigureMark.Whole.bar(terms.name(block), total: total, parts: total, terms)
    let segments = ReviewColumn.results.map { result in
      var segment = marks.segment(
        name: terms.name(result), color: result.rawValue, cells: [.review(block, result)],
        unit: terms["unit.piece"], share: total, of: whole)
      segment.label.share = nil
      return segment
    }
    var panel = Panel(
      id: block.rawValue, title: terms("overview.review", ["block": terms.name(block)]),
      bars: [Bar(label: terms.name(block), segments: segments)])
    panel.form = .halfWhole
    panel.base = terms("overview.baseCount", ["n": total.grouped])
    panel.note = concluded(block, total)
    return panel
  }

  /// How many cases that are not pending were corrected.
  private func concluded(_ block: ReviewBlock, _ total: ExactNumber) -> String? {
    guard let pending = report.value(.review(block, .pending)),
      let corrected = report.value(.review(block, .corrected))
    else { return nil }
    let ended = total - pending
    guard !ended.isZero, let rate = Rate(corrected, of: ended) else { return nil }
    return terms(
      TitleRules.namesShares(of: ended) ? "overview.concludedRate" : "overview.concluded",
      ["n": ended.grouped, "k": corrected.grouped, "rate": rate.percent])
  }
}
