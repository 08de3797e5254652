import Charts
import DisclosureReport
import PageProse

/// The key figures of the overview: those of the page that have a number, and the title that they make.
struct OverviewNumbers {
  let context: ChartContext
  let facts: SummaryFacts

  private var terms: Terms { context.terms }
  private var disclosed: [CellID] {
    [OutcomeGroup.disclosed, .partiallyDisclosed].flatMap { context.cells(of: $0) }
  }

  /// The cells of each key figure, in their order.
  var cells: [[CellID]] {
    [
      [.requests(.received, .total)], [.requests(.handled, .total)], disclosed,
      ReviewBlock.allCases.map { .review($0, .total) },
    ]
  }

  private var figures: [(figure: KeyFigure, cells: [CellID])] {
    zip(KeyFigures(facts: facts, terms: terms).all, cells).map { ($0, $1) }
  }

  private func isShown(_ figure: KeyFigure) -> Bool { figure.number != terms["none"] }

  /// A cell a figure that has a number; nil where none has.
  var panel: Panel? {
    let bars = figures.filter { isShown($0.figure) }.map { figure, cells in
      let aside = figure.notes.filter { !$0.isEmpty }.joined(separator: terms["semicolon"])
      return Bar(
        label: figure.label, aside: aside.isEmpty ? nil : aside,
        segments: [
          Segment(
            name: figure.label, color: "quantity",
            length: context.report.sum(cells).map { max(0, $0.double) },
            label: ValueLabel(figure.number, unit: figure.unit.isEmpty ? nil : figure.unit),
            datum: datum(figure, cells))
        ])
    }
    guard !bars.isEmpty else { return nil }
    var panel = Panel(id: "numbers", bars: bars)
    panel.form = .numbers
    return panel
  }

  /// A line on each key figure that has no number which may be shown.
  var left: [String?] {
    figures.filter { !isShown($0.figure) }.map { figure, _ in
      terms("overview.left", ["name": figure.label, "why": figure.notes.first ?? ""])
    }
  }

  /// Whether reviews and suits have a number, so that kinds without one are told of beside it.
  var showsDisputes: Bool { figures.last.map { isShown($0.figure) } ?? false }

  private func datum(_ figure: KeyFigure, _ cells: [CellID]) -> Datum {
    if figure.unit == "%", let rate = context.indicators.disclosureRate.soundRate {
      return FigureMark(context: context).disclosureRate(rate, panel: nil)
    }
    let path =
      cells.count == 1
      ? cells[0].description : cells == disclosed ? "indicators.disclosed" : "indicators.disputes"
    var value = terms("tip.value", ["label": figure.label, "value": figure.number, "unit": figure.unit])
    while value.last == " " { value.removeLast() }
    let origin = FigureMark(context: context).origin(cells, figure: path)
    return Datum(
      figure: path, value: context.report.sum(cells)?.description, tooltip: value + "\n" + origin,
      source: origin)
  }

  /// What was handled and how much of it was disclosed; less where not all of it is sound.
  var title: String {
    if let handled = facts.total(.handled).value {
      guard let rate = context.indicators.disclosureRate.soundRate, rate.denominator == handled else {
        return terms("title.overviewHandled", ["n": handled.grouped])
      }
      return terms(
        TitleRules.namesShares(of: handled) ? "title.overviewRate" : "title.overviewCount",
        ["n": handled.grouped, "k": rate.numerator.grouped, "rate": rate.percent])
    }
    if let received = facts.total(.received).value {
      return terms("title.overviewReceived", ["n": received.grouped])
    }
    return terms["measure.overview"]
  }
}
