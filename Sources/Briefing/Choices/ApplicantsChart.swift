import Charts
import DisclosureReport
import PageProse

/// applicants: how many requests of each kind of applicant were handled, and with which results.
///
/// Kinds without any stand in the source line; of a kind with fewer than 30 the results are counts in words.
struct ApplicantsChart {
  let context: ChartContext

  var draft: ChartDraft {
    let terms = context.terms
    let figures = ApplicantColumn.kinds.flatMap { column in
      OutcomeGroup.allCases.map { context.cells(of: $0, column) }
    }
    let state = ValueState(figures, in: context.report)
    let notice = state.notice(terms)
    let none = notice == nil ? ApplicantColumn.kinds.filter(isNone) : []
    let kinds = ApplicantColumn.kinds.filter { !none.contains($0) }
    let differs = ApplicantColumn.kinds.contains { column in
      let total = context.report.value(.requests(.handled, column))
      return total.map { total in sum(column).map { $0 != total } ?? false } ?? false
    }
    // One kind alone has nothing beside it to be compared with: its results in one bar, each with its name.
    let isSingle = notice == nil && kinds.count == 1 && kinds.allSatisfy { sum($0) != nil } && !differs
    let few = kinds.contains { sum($0).map { $0 < Rate.smallSample } ?? false }
    let isNamed = isSingle && few
    let names = none.map(terms.name).joined(separator: terms["comma"])
    return ChartDraft(
      kind: isNamed ? .namedStacks : .composition, title: title(state),
      base: terms[isSingle ? "picture.unitPieces" : "picture.twoPanels"], table: "requests",
      remarks: [
        differs ? terms["picture.reviewDiffers"] : nil, few ? terms["picture.fewInWords"] : nil,
        none.isEmpty ? nil : terms("picture.noneOf", ["names": names]),
      ], absences: state.absences,
      panels: [Panel(bars: kinds.map { bar($0, isNamed: isNamed) }, more: none.map { bar($0) })],
      // Counts in words carry their names.
      legend: notice == nil && kinds.contains { sum($0).map { $0 >= Rate.smallSample } ?? false }
        ? OutcomeGroup.allCases.map { LegendEntry(name: terms.name($0), color: $0.rawValue) } : [],
      notice: notice, unlabelled: StackWords.unlabelled(terms))
  }

  /// All results of a kind; nil where one has no number.
  private func sum(_ column: ApplicantColumn) -> ExactNumber? {
    context.report.sum(OutcomeGroup.allCases.flatMap { context.cells(of: $0, column) })
  }

  /// Whether a kind has nothing but zeros.
  private func isNone(_ column: ApplicantColumn) -> Bool {
    context.report.value(.requests(.handled, column)) == .zero && sum(column) == .zero
  }

  private func bar(_ column: ApplicantColumn, isNamed: Bool = false) -> Bar {
    let terms = context.terms
    let marks = FigureMark(context: context)
    let total = context.report.value(.requests(.handled, column))
    let whole = FigureMark.Whole.bar(terms.name(column), total: total, parts: sum(column), terms)
    let segments = OutcomeGroup.allCases.map { group in
      let cells = context.cells(of: group, column)
      var segment = marks.segment(
        name: terms.name(group), color: group.rawValue, cells: cells,
        figure: cells.count == 1 ? nil : "requests.\(group.rawValue).\(column.rawValue)",
        unit: terms["unit.piece"], of: whole)
      if let base = whole.base?.value, base >= Rate.smallSample, let value = context.report.sum(cells),
        let rate = Rate(value, of: base)
      {
        segment.label.share = ShareWords.whole(rate) + "%"
        segment.datum.share = rate.percent
      }
      // Its length is a share of its own bar.
      segment.datum.panel = column.rawValue
      return segment
    }
    var handled = marks.segment(
      name: terms.name(column), color: "quantity", cells: [.requests(.handled, column)],
      unit: terms["unit.piece"])
    handled.datum.panel = RequestRow.handled.rawValue
    return Bar(
      label: terms.name(column), segments: segments,
      total: context.valueLabel([.requests(.handled, column)], unit: isNamed ? terms["unit.piece"] : nil),
      marker: isNamed ? nil : handled.length.map { Marker(length: $0, datum: handled.datum) })
  }

  private func title(_ state: ValueState) -> String {
    let terms = context.terms
    if state.kind == .missing {
      return context.missingTitle("measure.applicants", state)
    }
    let counts = ApplicantColumn.kinds.map { context.report.value(.requests(.handled, $0)) }
    let isSound = !context.isDoubtful(ApplicantColumn.allCases.map { .requests(.handled, $0) })
    if isSound, state.kind == .zero { return terms["title.applicantsNone"] }
    guard isSound, let base = context.handled, let place = TitleRules.onlyLargest(counts),
      let rate = context.indicators.share(of: ApplicantColumn.kinds[place], in: .handled).soundRate
    else { return terms["measure.applicants"] }
    let kind = terms.name(ApplicantColumn.kinds[place])
    if rate.numerator == rate.denominator { return terms("title.applicantsAll", ["kind": kind]) }
    guard TitleRules.namesShares(of: base) else {
      return terms(
        "title.applicantsCount", ["kind": kind, "n": base.grouped, "k": rate.numerator.grouped])
    }
    if let share = ShareWords.text(rate, terms: terms) {
      return terms("title.applicantsShare", ["share": share, "kind": kind])
    }
    return terms("title.applicantsPlain", ["kind": kind, "rate": rate.percent])
  }
}
