import Charts
import DisclosureReport

/// Makes the segment of a figure: its length, its label, and the datum that leads back to the cell it came from.
struct FigureMark {
  let context: ChartContext

  /// A segment for one cell or for the sum of several.
  ///
  /// `figure` is the path that the overlay carries: the cell's own, or the group's where several cells are added.
  /// `share` is the base of a share; `tenths` is that share as its picture rounds it, in tenths of a per cent.
  func segment(
    name: String, color: String, cells: [CellID], figure: String? = nil, unit: String,
    share: ExactNumber? = nil, tenths: Int? = nil
  ) -> Segment {
    let value = context.report.sum(cells)
    let rate = share.flatMap { base in value.flatMap { Rate($0, of: base) } }
    let path = figure ?? cells.first?.description ?? ""
    let percent = rate.map { tenths.map(Percent.text) ?? $0.percent }
    let interval = rate.flatMap(interval)
    return Segment(
      name: name, color: color, length: value.map { max(0, $0.double) }, interval: interval,
      label: context.valueLabel(cells, unit: unit, share: percent),
      datum: Datum(
        figure: path, value: value?.description, share: percent,
        tooltip: tooltip(
          name: name, value: value, unit: unit, base: rate?.denominator, percent: percent,
          interval: interval, cells: cells, figure: path),
        source: origin(cells, figure: path)))
  }

  /// The Wilson interval of a share in units of its part; nil from n = 30 on.
  private func interval(_ rate: Rate) -> Interval? {
    guard rate.isSmallSample, let wilson = rate.wilson else { return nil }
    let unit = rate.denominator.double / 1000
    return Interval(
      Double(wilson.lowerBound) * unit...Double(wilson.upperBound) * unit,
      words: context.terms(
        "picture.interval",
        ["low": Percent.text(wilson.lowerBound), "high": Percent.text(wilson.upperBound)]))
  }

  private func tooltip(
    name: String, value: ExactNumber?, unit: String, base: ExactNumber?, percent: String?,
    interval: Interval?, cells: [CellID], figure: String
  ) -> String {
    let terms = context.terms
    let origin = origin(cells, figure: figure)
    guard let value else {
      let word = (Absence(cells, in: context.report) ?? .notStated).word(terms)
      return terms("tip.missing", ["label": name, "word": word]) + "\n" + origin
    }
    var text = terms("tip.value", ["label": name, "value": value.grouped, "unit": unit])
    while text.last == " " { text.removeLast() }
    if let base, let percent {
      text += terms(
        "tip.share", ["base": terms("tip.base", ["n": base.grouped]), "share": percent])
      if let interval { text += terms("tip.interval", ["interval": interval.words]) }
    }
    return text + "\n" + origin
  }

  /// Where the cells stand: table, path and lines.
  func origin(_ cells: [CellID], figure: String) -> String {
    let terms = context.terms
    let table = cells.first.map { terms.table($0.section) } ?? ""
    let lines = cells.compactMap { context.report[$0]?.origin?.line }
    guard let low = lines.min(), let high = lines.max() else {
      return terms("tip.cellUnplaced", ["table": table, "figure": figure])
    }
    let line = low == high ? String(low) : "\(low)–\(high)"
    if cells.count > 1 {
      return terms("tip.sum", ["table": table, "figure": figure, "n": String(cells.count), "line": line])
    }
    return terms("tip.cell", ["table": table, "figure": figure, "line": line])
  }
}
