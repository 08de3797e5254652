import DisclosureReport
import SafeText

/// Contract 1 in long form: one line a cell.
public enum FiguresCSV {
  /// A header and one line for each cell that the reports have, then one for each statement of the prose, whose column
  /// tells what it is (see ``narrativeColumn(_:)``).
  ///
  /// A cell without a number has an empty value. `explain` adds file, column in the line, mark, way of reading and raw
  /// text. A text that a spreadsheet would take for a formula begins with an apostrophe.
  public static func text(_ reports: [AnnualReport], explain: Bool = false) -> String {
    // A column of its own only where a cell was set by hand: the others stay as they are.
    let corrected = reports.contains { !$0.correctedCells.isEmpty }
    var lines = [
      header + (explain ? ["file", "character", "mark", "read", "raw"] : [])
        + (corrected ? ["correctedFrom"] : [])
    ]
    for report in reports {
      let file = report.source.file
      lines += cellLines(report) { cell in
        let told = [
          file, cell.origin.map { String($0.column) } ?? "", cell.mark.rawValue,
          cell.origin?.reading.rawValue ?? "", cell.origin?.raw ?? "",
        ]
        return (explain ? told : []) + (corrected ? [before(cell)] : [])
      }
      for figure in report.narrative {
        var line = start(report) + ["narrative", figure.label, narrativeColumn(figure)]
        line += [figure.value.description, figure.unit, String(figure.line)]
        if explain { line += [file, "", "number", "printed", figure.quote] }
        if corrected { line.append("") }
        lines.append(line)
      }
    }
    return text(lines)
  }

  /// The cells of several reports with the name of each report's file at the end; without statements of the prose.
  static func cells(_ reports: [AnnualReport]) -> String {
    let corrected = reports.contains { !$0.correctedCells.isEmpty }
    let lines = reports.flatMap { report in
      let file = report.source.file
      return cellLines(report) { [file] + (corrected ? [before($0)] : []) }
    }
    return text([header + ["file"] + (corrected ? ["correctedFrom"] : [])] + lines)
  }

  /// What a cell that was set by hand read before: its number, else its mark; empty for others.
  private static func before(_ cell: Cell) -> String {
    cell.correction.map { $0.value?.description ?? $0.mark.rawValue } ?? ""
  }

  private static let header = ["office", "year", "form", "section", "row", "column", "value", "unit", "line"]

  private static func start(_ report: AnnualReport) -> [String] {
    [report.office ?? "", report.year.map(String.init) ?? "", report.form.rawValue]
  }

  /// A line for each cell, with what stands at its end.
  private static func cellLines(_ report: AnnualReport, end: (Cell) -> [String]) -> [[String]] {
    let start = start(report)
    return report.orderedCells.compactMap { id in
      guard let cell = report[id] else { return nil }
      let line =
        start + [
          id.section.rawValue, id.row, id.column, cell.value?.description ?? "", unit(id, report.form),
          cell.origin.map { String($0.line) } ?? "",
        ]
      return line + end(cell)
    }
  }

  private static func text(_ lines: [[String]]) -> String { lines.map(SpreadsheetText.row).joined() }

  /// Kind, role, scope with its word, number of the sentence, "~" for a rounded number, and the key of the subject, with
  /// points between: `quantity.received.region(全市).7.requests.received.total`, `share.outcome.own.7~.outcomes.withheld.total`.
  static func narrativeColumn(_ figure: NarrativeFigure) -> String {
    let scope = figure.scope.rawValue + (figure.scopeWord.map { "(\($0))" } ?? "")
    let sentence = "\(figure.sentence)" + (figure.isApproximate ? "~" : "")
    let parts = [figure.kind.rawValue, figure.role.rawValue, scope, sentence, figure.subject?.key]
    return parts.compactMap { $0 }.joined(separator: ".")
  }

  /// The unit of a cell in English: pieces are counted; amounts are money.
  private static func unit(_ id: CellID, _ form: FormEdition) -> String {
    guard id.column == ProactiveColumn.amount.rawValue else { return "" }
    return form == .form2021 ? "10000 CNY" : "CNY"
  }
}
