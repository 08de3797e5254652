import DisclosureReport
import PageProse
import SafeText

/// Every finding of a comparison, one line each.
enum ChecksCSV {
  /// A header and a line for each failing rule of a report by itself and each finding about two years or a region.
  ///
  /// What rules are called is in the words of `terms`. A text that a spreadsheet would take for a formula begins with an apostrophe.
  static func text(_ findings: ComparisonFindings, terms: Terms) -> String {
    let words = FindingText(terms)
    let header = [
      "office", "year", "rule", "severity", "status", "what", "left", "right", "difference", "cells", "line",
      "file",
    ]
    let lines = findings.items.map { item -> [String] in
      let finding = item.finding
      return [
        item.office, String(item.year), "\(finding.rule)", finding.severity.rawValue,
        finding.status.rawValue, words.rule(finding), finding.left?.description ?? "",
        finding.right?.description ?? "", finding.difference?.description ?? "",
        finding.cells.map(\.description).joined(separator: " "), line(item),
        item.report.source.file,
      ]
    }
    return ([header] + lines).map(SpreadsheetText.row).joined()
  }

  /// The line of the finding, else of its first cell.
  private static func line(_ item: ComparisonFindings.Item) -> String {
    let line = item.finding.line ?? item.finding.cells.first.flatMap { item.report[$0]?.origin?.line }
    return line.map(String.init) ?? ""
  }
}
