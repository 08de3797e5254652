import Charts
import PageProse

/// The text of equal worth to a picture: what is counted of what, and every bar with its values.
package struct AlternativeText {
  let terms: Terms

  package init(terms: Terms) {
    self.terms = terms
  }

  /// An introduction and the bars; after so many bars the text points to the data table.
  package func text(intro: String, panels: [Panel], notice: String?, mostBars: Int = .max) -> String {
    if let notice { return intro + notice + terms["alt.end"] }
    let bars = panels.flatMap { panel in panel.bars.map { words($0, in: panel) } }
    let shown = bars.prefix(mostBars).joined(separator: terms["semicolon"])
    let more = bars.count > mostBars ? terms("alt.more", ["n": String(bars.count - mostBars)]) : ""
    return intro + shown + more + terms["alt.end"]
  }

  private func words(_ bar: Bar, in panel: Panel) -> String {
    let parts = bar.segments.filter { bar.segments.count == 1 || $0.length != 0 }.map { segment in
      words(segment, name: bar.segments.count == 1 ? bar.label : segment.name)
    }
    let label = bar.segments.count == 1 ? (panel.title.map { $0 + " " } ?? "") : bar.label + " "
    guard !bar.segments.isEmpty else { return label + (bar.total?.number ?? "") }
    return label + (parts.isEmpty ? "0" : parts.joined(separator: terms["comma"]))
  }

  private func words(_ segment: Segment, name: String) -> String {
    let text = terms(
      "alt.bar", ["label": name, "value": segment.label.number, "unit": segment.label.unit ?? ""])
    let trimmed = text.last == " " ? String(text.dropLast()) : text
    let interval = segment.interval.map { terms("tip.interval", ["interval": $0.words]) } ?? ""
    return trimmed + (segment.label.share.map { terms("alt.share", ["share": $0 + interval]) } ?? "")
  }
}
