import Charts
import DisclosureReport
import PageProse

/// The speaker notes of a chart: the finding, every figure with its base and the line it was read from, the sums.
package struct DeckNotes {
  /// The report, whose sums are told; nil in a comparison, which has them in a table of its own.
  package let checked: CheckedReport?
  package let terms: Terms

  package init(checked: CheckedReport?, terms: Terms) {
    self.checked = checked
    self.terms = terms
  }

  /// A line each.
  package func lines(_ spec: ChartSpec) -> [String] {
    [spec.title, spec.subtitle].filter { !$0.isEmpty } + spec.panels.flatMap(figures)
      + [spec.note].compactMap { $0 } + sums(spec) + [spec.source]
  }

  private func figures(_ panel: Panel) -> [String] {
    let heading = panel.title.map { [$0] } ?? []
    return heading
      + panel.bars.flatMap { bar -> [String] in
        let shown = (bar.segments.map(\.datum) + [bar.marker?.datum].compactMap { $0 }).map(line)
        guard let total = bar.total, bar.segments.count != 1 else { return shown }
        let value = [total.number, total.unit, total.share].compactMap { $0 }.joined(separator: " ")
        return ["\(bar.label) \(value)"] + shown
      }
  }

  /// Label, value and share, then where it was read.
  private func line(_ datum: Datum) -> String {
    datum.tooltip.split(whereSeparator: \.isNewline).joined(separator: terms["semicolon"])
  }

  /// How many sums of the chart's table hold, and those that do not; nothing for figures that stand in no table.
  private func sums(_ spec: ChartSpec) -> [String] {
    guard let checked, let row = ChartRegistry.row(spec.id) else { return [] }
    // The overview shows figures of two tables.
    let sections =
      row.section == .overview ? [.requests, .review] : [Section(rawValue: row.section.rawValue)]
    return sections.compactMap { $0 }.filter { section in
      spec.panels.contains { $0.bars.contains { $0.segments.contains { Self.stands($0, in: section) } } }
    }.flatMap { sums(of: checked, in: $0) }
  }

  private func sums(of checked: CheckedReport, in section: Section) -> [String] {
    let own = checked.findings.filter {
      $0.family == .reconciliation && $0.cells.first?.section == section
    }
    let words = FindingText(terms)
    let verdict = Verdict(own, terms: terms)
    let text = verdict.headline + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest)
    return [terms("deck.sums", ["table": terms.table(section), "text": text])]
      + own.filter { $0.status == .fail }.map(words.sentence)
  }

  private static func stands(_ segment: Segment, in section: Section) -> Bool {
    segment.datum.figure.utf8.starts(with: (section.rawValue + ".").utf8)
  }
}
