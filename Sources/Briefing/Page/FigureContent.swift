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
    let stacked = spec.kind.hasSeries
    let rows = spec.panels.flatMap { panel in
      (panel.bars + panel.more).flatMap { self.rows($0, in: panel) } + references(panel)
    }
    let hasShares = spec.panels.contains {
      $0.bars.contains { $0.segments.contains { $0.datum.share != nil } }
    }
    var head = ["item"] + (stacked ? ["series"] : []) + ["value"]
    if hasShares { head.append("share") }
    head.append("origin")
    let more = rows.count - Self.mostRows
    return [
      "id": spec.id,
      "number": terms("page.figure", ["n": String(figure.number)]),
      "caption": spec.title == measure || spec.saysOneLine
        ? spec.title : measure + terms["separator"] + spec.title,
      "alt": spec.alternative,
      "svg": figure.svg,
      "saysOneLine": spec.saysOneLine,
      "line": spec.saysOneLine
        ? terms("page.oneLine", ["measure": measure, "notice": spec.notice ?? ""]) : "",
      "narrow": figure.narrow ?? "",
      "hasNarrow": figure.narrow != nil,
      "class": spec.notice == nil ? "full" : "small",
      "showTable": terms["page.showTable"],
      "head": head.map { key in
        [
          "text": key == "share"
            ? shares ?? terms[spec.kind == .composition ? "heading.shareOfBar" : "heading.share"]
            : terms["heading.\(key)"], "class": key,
        ]
      },
      "stacked": stacked,
      "hasShares": hasShares,
      "rows": Array(rows.prefix(Self.mostRows)),
      "hasRows": !rows.isEmpty,
      "hasMore": more > 0,
      "more": more > 0 ? terms("page.moreRows", ["n": String(more)]) : "",
    ]
  }

  /// What is measured: the chart's name, for its second and later pages too.
  private var measure: String {
    let id = figure.spec.id
    guard !terms.has("measure.\(id)"), let dash = id.utf8.lastIndex(of: UInt8(ascii: "-")),
      Int(id[dash...].dropFirst()) != nil
    else { return terms["measure.\(id)"] }
    return terms["measure.\(id[..<dash])"]
  }

  private func rows(_ bar: Bar, in panel: Panel) -> [[String: Any]] {
    let item = item(panel, bar.label)
    guard !bar.segments.isEmpty else { return [row(item, value: bar.total?.number ?? terms["none"])] }
    let marked = bar.marker.map { marker in
      row(
        item,
        series: figure.spec.legend.first { $0.symbol == .marker }?.name ?? terms.name(ApplicantColumn.total),
        value: number(marker.datum, like: bar.segments.first), origin: marker.datum.source)
    }
    return bar.segments.map { segment in
      row(
        item, series: bar.segments.count == 1 && segment.name == bar.label ? terms["none"] : segment.name,
        value: text(segment), share: segment.label.share,
        origin: segment.datum.source)
    } + [marked].compactMap { $0 }
  }

  /// What the dots of a panel are held against.
  private func references(_ panel: Panel) -> [[String: Any]] {
    panel.references.compactMap { reference in
      reference.label.map { row(item(panel, nil), value: $0, origin: reference.datum?.source ?? "") }
    }
  }

  private func item(_ panel: Panel, _ label: String?) -> String {
    [panel.title, label == panel.title ? nil : label].compactMap { $0 }.joined(separator: terms["separator"])
  }

  private func text(_ segment: Segment) -> String {
    segment.label.number + (segment.label.unit.map { " " + $0 } ?? "")
  }

  /// The number of a marker with the unit of the bar that it crosses.
  private func number(_ datum: Datum, like segment: Segment?) -> String {
    guard let digits = datum.value else { return terms["none"] }
    let unit = segment?.label.unit.map { " " + $0 } ?? ""
    return (ExactNumber(digits)?.grouped ?? digits) + unit
  }

  private func row(
    _ item: String, series: String = "", value: String, share: String? = nil, origin: String = ""
  ) -> [String: Any] {
    ["item": item, "series": series, "value": value, "share": share ?? terms["none"], "origin": origin]
  }
}
