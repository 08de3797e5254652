import Briefing
import Charts
import DisclosureReport
import PageProse

/// requests-by-year: received and carried in, stacked, with what was handled marked.
struct RequestsByYear {
  let years: YearPanels

  private static let rows: [(row: RequestRow, color: String)] = [
    (.received, "received"), (.carriedIn, "carried"),
  ]
  private static let incoming = rows.map { CellID.requests($0.row, .total) }
  private static let handled = CellID.requests(.handled, .total)

  private var terms: Terms { years.terms }

  var spec: ChartSpec? {
    let state = YearState(years.reports) { _ in (Self.incoming + [Self.handled]).map { [$0] } }
    let received = CellID.requests(.received, .total)
    let words = YearWords(context: years.context)
    let change = words.mark(
      years.only.flatMap { words.countChange($0, received) }, what: terms["compareYears.received"],
      segments: 1)
    let panels = years.panels(change: change, bar)
    let (title, remark) = title(received)
    let hasMarker = panels.contains { $0.bars.contains { $0.marker != nil } }
    let legend =
      Self.rows.map { LegendEntry(name: terms.name($0.row), color: $0.color) }
      + (hasMarker
        ? [LegendEntry(name: terms["compareYears.handledMark"], color: "received", symbol: .marker)] : [])
    let draft = ChartDraft(
      kind: .stacks, title: title, base: terms["picture.unitPieces"], table: "requests", remarks: [remark],
      panels: panels, legend: legend)
    return years.spec(draft, state: state)
  }

  private func bar(_ report: ComparedReport, _ year: String) -> Bar {
    let sum = report.report.sum(Self.incoming)
    let whole = FigureMark.Whole.bar(terms["picture.incoming"], total: sum, parts: sum, terms)
    let segments = Self.rows.map { row, color in
      years.mark.segment(
        report, name: terms.name(row), color: color, cells: [.requests(row, .total)],
        unit: terms["unit.piece"], of: whole)
    }
    return Bar(
      label: years.mark.year(year, report, Self.incoming + [Self.handled]), segments: segments,
      total: total(report), marker: marker(report))
  }

  /// Where what was handled stands; nil without a number, and where bars are too short to mark anything on them.
  private func marker(_ report: ComparedReport) -> Marker? {
    guard !years.isDense, let value = report.report.value(Self.handled), !value.isNegative else { return nil }
    let segment = years.mark.segment(
      report, name: terms.name(.handled), color: "received", cells: [Self.handled],
      unit: terms["unit.piece"], of: FigureMark.Whole())
    return Marker(length: value.double, datum: segment.datum)
  }

  /// What there was to handle, and how much of it was.
  private func total(_ report: ComparedReport) -> ValueLabel {
    let context = ChartContext(report.indicators, terms)
    var label = context.valueLabel(Self.incoming, unit: nil)
    guard !label.isQuiet, years.offices.count <= 4 else { return label }
    if years.only != nil { label.unit = terms["compareYears.toHandle"] }
    guard let handled = report.report.value(Self.handled) else { return label }
    label.share = terms("compareYears.handled", ["n": handled.grouped])
    return label
  }

  private func title(_ received: CellID) -> (String, String?) {
    let words = YearWords(context: years.context)
    let what = terms["compareYears.received"]
    if let office = years.only {
      return (words.count(office, received, what: what, fallback: terms["measure.requests-by-year"]), nil)
    }
    guard let trend = words.countTrend(years.everyone, received) else {
      return (terms["measure.requests-by-year"], nil)
    }
    return (trend.title(what, words: "count", terms), trend.remark(terms))
  }
}
