import Charts
import DisclosureReport

/// One figure of the page: picture, caption, links and data table.
package struct FigureContent {
  /// The most rows of a data table on a page; the others are counted.
  package static let mostRows = 300

  package let figure: PageFigure
  package let terms: Terms
  /// The heading over shares; nil for that of all handled.
  package var shares: String?

  package init(figure: PageFigure, terms: Terms, shares: String? = nil) {
    self.figure = figure
    self.terms = terms
    self.shares = shares
  }

  package var values: [String: Any] {
    let spec = figure.spec
    let table = FigureTable(spec: spec, terms: terms, shares: shares)
    let rows = table.rows
    let more = rows.count - Self.mostRows
    return [
      "id": spec.id,
      "number": terms("page.figure", ["n": String(figure.number)]),
      "caption": spec.title == table.measure || spec.saysOneLine
        ? spec.title : table.measure + terms["separator"] + spec.title,
      "alt": spec.alternative,
      "svg": figure.svg,
      "saysOneLine": spec.saysOneLine,
      "line": spec.saysOneLine ? table.oneLine : "",
      "narrow": figure.narrow ?? "",
      "hasNarrow": figure.narrow != nil,
      "class": spec.notice == nil ? "full" : "small",
      "showTable": terms["page.showTable"],
      "head": table.columns.map { ["text": table.heading($0), "class": $0.rawValue] },
      "stacked": table.hasSeries,
      "hasShares": table.hasShares,
      "rows": rows.prefix(Self.mostRows).map(table.values),
      "hasRows": !rows.isEmpty,
      "hasMore": more > 0,
      "more": more > 0 ? terms("page.moreRows", ["n": String(more)]) : "",
    ]
  }
}
