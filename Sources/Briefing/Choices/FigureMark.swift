import Charts
import DisclosureReport

/// Makes the segment of a figure: its length, its label, and the datum that leads back to the cell it came from.
struct FigureMark {
  let context: ChartContext

  /// A segment for one cell or for the sum of several.
  ///
  /// `figure` is the path that the overlay carries: the cell's own, or the group's where several cells are added.
  func segment(
    name: String, color: String, cells: [CellID], figure: String? = nil, unit: String,
    share: ExactNumber? = nil
  ) -> Segment {
    let value = context.report.sum(cells)
    let rate = share.flatMap { base in value.flatMap { Rate($0, of: base) } }
    let path = figure ?? cells.first?.description ?? ""
    return Segment(
      name: name, color: color, length: value.map { max(0, $0.double) },
      label: context.valueLabel(cells, unit: unit, share: rate),
      datum: Datum(
        figure: path, value: value?.description, share: rate?.percent,
        tooltip: tooltip(name: name, value: value, unit: unit, rate: rate, cells: cells, figure: path),
        source: origin(cells, figure: path)))
  }

  private func tooltip(
    name: String, value: ExactNumber?, unit: String, rate: Rate?, cells: [CellID], figure: String
  ) -> String {
    let terms = context.terms
    let origin = origin(cells, figure: figure)
    guard let value else {
      let word = (Absence(cells, in: context.report) ?? .notStated).word(terms)
      return terms("tip.missing", ["label": name, "word": word]) + "\n" + origin
    }
    var text = terms("tip.value", ["label": name, "value": value.grouped, "unit": unit])
    while text.last == " " { text.removeLast() }
    if let rate {
      let base = terms("tip.base", ["n": rate.denominator.grouped])
      text += terms("tip.share", ["base": base, "share": rate.percent])
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
