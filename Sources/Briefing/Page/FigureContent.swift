import Charts
import DisclosureReport

/// One figure of the page: picture, caption, links and data table.
struct FigureContent {
  /// The most rows of a data table on a page; the others are counted.
  static let mostRows = 300

  let figure: PageFigure
  let terms: Terms
  /// The heading over shares; nil for that of all handled.
  var shares: String?

  var values: [String: Any] {
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
