import DisclosureReport
import SafeText

/// Contract 1 in long form: one line a cell, and one a statement of the prose.
public enum FigureCSV {
  /// The names of the columns that every file has, in any order.
  public static let columns = FigureColumn.required.map(\.rawValue)

  /// A header and one line for each cell that the reports have, then one for each statement of the prose, whose column
  /// tells what it is (see ``NarrativeColumn``).
  ///
  /// A cell without a number has an empty value; where one is not simply blank, a column `mark` tells why. A column of
  /// what a cell read before it was set by hand, and one of the note, are there only where a cell was. `explain` adds file,
  /// column in the line, mark, way of reading and raw text. A text that a spreadsheet would take for a formula begins with
  /// an apostrophe.
  public static func text(_ reports: [AnnualReport], explain: Bool = false) -> String {
    let columns = columns(reports, explain ? FigureColumn.explaining : [])
    return text(columns, reports.flatMap { cellLines($0, columns) + statementLines($0, columns) })
  }

  /// The cells of several reports with the name of each report's file; without statements of the prose.
  public static func cells(_ reports: [AnnualReport]) -> String {
    let columns = columns(reports, [.file])
    return text(columns, reports.flatMap { cellLines($0, columns) })
  }

  /// The columns that every file has, `more`, and those that only some reports ask for.
  private static func columns(_ reports: [AnnualReport], _ more: [FigureColumn]) -> [FigureColumn] {
    let isMarked = reports.contains { $0.cells.values.contains(where: \.isMarked) }
    let isCorrected = reports.contains { !$0.correctedCells.isEmpty }
    return FigureColumn.required + more + (isMarked && !more.contains(.mark) ? [.mark] : [])
      + (isCorrected ? FigureColumn.corrections : [])
  }

  private static func text(_ columns: [FigureColumn], _ lines: [[String]]) -> String {
    ([columns.map(\.rawValue)] + lines).map(SpreadsheetText.row).joined()
  }

  private static func cellLines(_ report: AnnualReport, _ columns: [FigureColumn]) -> [[String]] {
    report.orderedCells.compactMap { id in
      report[id].map { cell in columns.map { field($0, id, cell, report) } }
    }
  }

  private static func statementLines(_ report: AnnualReport, _ columns: [FigureColumn]) -> [[String]] {
    report.narrative.map { figure in columns.map { field($0, figure, report) } }
  }

  private static func field(
    _ column: FigureColumn, _ id: CellID, _ cell: Cell, _ report: AnnualReport
  ) -> String {
    switch column {
    case .office, .year, .form, .file: common(column, report)
    case .section: id.section.rawValue
    case .row: id.row
    case .column: id.column
    case .value: cell.value?.description ?? ""
    case .unit: id.unit(in: report.form)
    case .line: cell.origin.map { String($0.line) } ?? ""
    case .character: cell.origin.map { String($0.column) } ?? ""
    case .mark: cell.mark.rawValue
    case .read: cell.origin?.reading.rawValue ?? ""
    case .raw: cell.origin?.raw ?? ""
    case .correctedFrom: cell.correction.map { $0.value?.description ?? $0.mark.rawValue } ?? ""
    case .correctionNote: cell.correction?.note ?? ""
    }
  }

  private static func field(
    _ column: FigureColumn, _ figure: NarrativeFigure, _ report: AnnualReport
  ) -> String {
    switch column {
    case .office, .year, .form, .file: common(column, report)
    case .section: FigureColumn.narrative
    case .row: figure.label
    case .column: NarrativeColumn(figure).description
    case .value: figure.value.description
    case .unit: figure.unit
    case .line: String(figure.line)
    case .mark: Cell.Mark.number.rawValue
    case .read: Origin.Reading.printed.rawValue
    case .raw: figure.quote
    case .character, .correctedFrom, .correctionNote: ""
    }
  }

  private static func common(_ column: FigureColumn, _ report: AnnualReport) -> String {
    switch column {
    case .office: report.office ?? ""
    case .year: report.year.map(String.init) ?? ""
    case .form: report.form.rawValue
    default: report.source.file
    }
  }

  /// The reports of a file's text, whose line breaks are line feeds, in the order of their first lines; never none.
  public static func reports(
    _ text: [Unicode.Scalar], file: String
  ) throws(FigureFileError) -> [ReadFigures] {
    var parser = CSVParser(text, file: file)
    guard let header = try parser.next() else {
      throw FigureFileError(
        .empty, file: file, zh: "文件是空的，应有一行列名。", en: "the file is empty; a line of column names was expected."
      )
    }
    let columns = try CSVColumns(header, file: file)
    var order: [CSVReport.Key] = []
    var reports: [CSVReport.Key: CSVReport] = [:]
    while var record = try parser.next() {
      let hiddenControls = record.removeHiddenControls()
      guard record.fields.count == columns.count else {
        throw FigureFault(
          zh: "这一行有 \(record.fields.count) 个字段，应为 \(columns.count) 个。",
          en: "this line has \(record.fields.count) fields; \(columns.count) were expected."
        ).at(record.place, file: file)
      }
      let line = CSVLine(record, columns, file: file)
      let key = try line.report()
      if reports[key] == nil { order.append(key) }
      guard order.count <= FigureFault.maximumReports else {
        throw FigureFault.tooManyReports.at(record.place, file: file)
      }
      var report = reports.removeValue(forKey: key) ?? CSVReport(key, file: file)
      try report.add(line)
      report.hiddenControls += hiddenControls
      reports[key] = report
    }
    guard !order.isEmpty else {
      throw FigureFileError(
        .noReport, file: file, zh: "只有一行列名，没有数字。", en: "there is a line of column names and no figure.")
    }
    var result: [ReadFigures] = []
    for key in order {
      if let report = reports[key] { result.append(try report.report()) }
    }
    return result
  }
}
