import Charts

/// One figure of the page: picture, caption, links and data table.
struct FigureContent {
  let figure: PageFigure
  let terms: Terms

  var values: [String: Any] {
    let spec = figure.spec
    let stacked = spec.kind != .bars
    let rows = spec.panels.flatMap { panel in
      panel.bars.flatMap { bar in bar.segments.map { row(panel, bar, $0, stacked: stacked) } }
    }
    let hasShares = spec.panels.contains {
      $0.bars.contains { $0.segments.contains { $0.datum.share != nil } }
    }
    var head = ["item"] + (stacked ? ["series"] : []) + ["value"]
    if hasShares { head.append("share") }
    head.append("origin")
    return [
      "id": spec.id,
      "number": terms("page.figure", ["n": String(figure.number)]),
      "caption": spec.title == terms["measure.\(spec.id)"]
        ? spec.title : terms["measure.\(spec.id)"] + terms["separator"] + spec.title,
      "alt": spec.alternative,
      "svg": figure.svg,
      "narrow": figure.narrow ?? "",
      "hasNarrow": figure.narrow != nil,
      "class": spec.notice == nil ? "full" : "small",
      "showTable": terms["page.showTable"],
      "head": head.map { ["text": terms["heading.\($0)"], "class": $0] },
      "stacked": stacked,
      "hasShares": hasShares,
      "rows": rows,
      "hasRows": !rows.isEmpty,
    ]
  }

  private func row(_ panel: Panel, _ bar: Bar, _ segment: Segment, stacked: Bool) -> [String: Any] {
    let unit = segment.label.unit.map { " " + $0 } ?? ""
    let item = [panel.title, bar.label].compactMap { $0 }.joined(separator: terms["separator"])
    return [
      "item": item, "series": segment.name, "value": segment.label.number + unit,
      "share": segment.label.share ?? terms["none"], "origin": segment.datum.source,
      "figure": segment.datum.figure,
    ]
  }
}
