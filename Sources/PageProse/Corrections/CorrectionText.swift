import Charts
import DisclosureReport

/// Says what was set by hand: in tables, under pictures, on the page.
package struct CorrectionText {
  /// Stands behind a number that was set by hand.
  package static let mark = "✎"

  package let report: AnnualReport
  package let terms: Terms

  package init(report: AnnualReport, terms: Terms) {
    self.report = report
    self.terms = terms
  }

  /// Each cell that was set by hand: its number, what was read, and why.
  package var all: [String] { report.correctedCells.compactMap(sentence) }

  /// What a cell read before.
  func before(_ correction: Correction) -> String {
    if let value = correction.value { return value.description }
    return correction.raw.isEmpty ? terms["correction.blank"] : correction.raw
  }

  private func sentence(_ id: CellID) -> String? {
    guard let cell = report[id], let correction = cell.correction else { return nil }
    let note = correction.note.map { terms("correction.note", ["note": $0]) } ?? ""
    let line = correction.line.map { terms("check.inLine", ["line": String($0)]) } ?? ""
    return terms(
      "correction.item",
      [
        "mark": Self.mark, "cell": terms.name(id), "value": cell.value?.description ?? "",
        "before": before(correction), "line": line, "note": note,
      ])
  }

  /// The remark in the source line of a picture; nil where it shows no cell that was set by hand.
  package func remark(_ panels: [Panel], table: String) -> String? {
    let figures = Set(
      panels.flatMap(\.bars).flatMap { $0.segments.map(\.datum.figure) + [$0.marker?.datum.figure ?? ""] })
    let shown = report.correctedCells.filter {
      (table == "overview" || $0.section.rawValue == table) && isShown($0, figures)
    }
    guard !shown.isEmpty else { return nil }
    let items = shown.prefix(3).compactMap(short)
    let more = shown.count > items.count ? "…" : ""
    return terms(
      "correction.remark",
      ["mark": Self.mark, "items": items.joined(separator: terms["comma"]) + more])
  }

  /// Each cell that was set by hand with its number and what was read, in a few words.
  var short: [String] { report.correctedCells.compactMap(short) }

  private func short(_ id: CellID) -> String? {
    report[id]?.correction.map { correction in
      terms(
        "correction.short",
        [
          "cell": terms.name(id), "value": report.value(id)?.grouped ?? "", "before": before(correction),
        ])
    }
  }

  /// Whether a picture has a cell's figure, adds it up in a group, or prints the total that it is.
  private func isShown(_ id: CellID, _ figures: Set<String>) -> Bool {
    if figures.contains(id.description) { return true }
    if id.section == .review, id.column == ReviewColumn.total.rawValue { return true }
    guard id.section == .requests, let row = RequestRow(rawValue: id.row) else { return false }
    let isTotal = id.column == ApplicantColumn.total.rawValue
    if row == .handled, isTotal { return true }
    guard let group = row.group else { return false }
    // A reason that was set to 0 leaves no bar; its picture has those of its group.
    let siblings = isTotal ? report.rows(of: group).map { "requests.\($0.rawValue).\(id.column)" } : []
    return (["requests.\(group.rawValue).\(id.column)"] + siblings).contains(where: figures.contains)
  }
}
