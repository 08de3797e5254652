import Charts
import DisclosureReport
import PageProse

/// Makes the segment of a figure: its length, its label, and the datum that leads back to the cell it came from.
package struct FigureMark {
  let context: ChartContext

  package init(context: ChartContext) {
    self.context = context
  }

  /// What a figure is part of, said in its tooltip alone.
  package struct Whole {
    /// The bar of a stack, before the segment's name; nil where the segment is the bar.
    var bar: String?
    /// The whole in words, and its number.
    package var base: (words: String, value: ExactNumber)?

    package init(bar: String? = nil, base: (words: String, value: ExactNumber)? = nil) {
      self.bar = bar
      self.base = base
    }

    /// All requests handled.
    static func handled(_ context: ChartContext) -> Whole {
      Whole(
        base: context.handled.map { (context.terms("tip.base", ["n": $0.grouped]), $0) })
    }

    /// A bar of a stack; its total is a base only where its parts add up to it.
    package static func bar(_ name: String, total: ExactNumber?, parts: ExactNumber?, _ terms: Terms) -> Whole
    {
      guard let total, total == parts else { return Whole(bar: name) }
      return Whole(bar: name, base: (terms("tip.barBase", ["bar": name, "n": total.grouped]), total))
    }
  }

  /// A segment for one cell or for the sum of several.
  ///
  /// `figure` is the path that the overlay carries: the cell's own, or the group's where several cells are added.
  /// `share` is the base of a share.
  package func segment(
    name: String, color: String, cells: [CellID], figure: String? = nil, unit: String,
    share: ExactNumber? = nil, of whole: Whole? = nil
  ) -> Segment {
    let value = context.report.sum(cells)
    let whole = whole ?? (share == nil ? Whole() : .handled(context))
    let rate = share.flatMap { base in value.flatMap { Rate($0, of: base) } }
    let path = figure ?? cells.first?.description ?? ""
    let percent = rate?.percent
    return Segment(
      name: name, color: color, length: value.map { max(0, $0.double) },
      label: context.valueLabel(cells, unit: unit, share: percent),
      datum: Datum(
        figure: path, value: value?.description, share: percent,
        tooltip: tooltip(name, value, unit: unit, of: whole, percent: percent, absent: cells)
          + "\n" + origin(cells, figure: path),
        source: origin(cells, figure: path)))
  }

  private func tooltip(
    _ name: String, _ value: ExactNumber?, unit: String, of whole: Whole, percent: String?,
    absent cells: [CellID]
  ) -> String {
    let terms = context.terms
    let name = whole.bar.map { terms("tip.inBar", ["bar": $0, "label": name]) } ?? name
    guard let value else {
      let word = (Absence(cells, in: context.report) ?? .notStated).word(terms)
      return terms("tip.missing", ["label": name, "word": word])
    }
    var text = terms("tip.value", ["label": name, "value": value.grouped, "unit": unit])
    while text.last == " " { text.removeLast() }
    if let base = whole.base, value <= base.value, let rate = Rate(value, of: base.value) {
      text += terms("tip.share", ["base": base.words, "share": percent ?? rate.percent])
    }
    return text
  }

  /// The disclosure rate as a figure of a picture: what was disclosed in full or in part, of all handled.
  func disclosureRate(_ rate: Rate, panel: String?) -> Datum {
    let terms = context.terms
    let path = "indicators.disclosureRate"
    let cells = [OutcomeGroup.disclosed, .partiallyDisclosed].flatMap { context.cells(of: $0) }
    let words =
      terms("tip.value", ["label": terms["indicator.disclosureRate"], "value": rate.percent, "unit": "%"])
      + terms("tip.fraction", ["k": rate.numerator.grouped, "n": rate.denominator.grouped])
    let origin = origin(cells, figure: path)
    return Datum(
      figure: path, value: rate.numerator.description, share: rate.percent, panel: panel,
      tooltip: words + "\n" + origin, source: origin)
  }

  /// Where the cells stand: table, path and lines.
  package func origin(_ cells: [CellID], figure: String) -> String {
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
