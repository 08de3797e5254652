import DisclosureReport
import SafeText

/// The lines of one report.
struct CSVReport {
  /// What the lines of one report have in common.
  typealias Key = CSVLine.Report

  private let key: Key
  private let file: String
  private var cells: [CellID: Cell] = [:]
  private var places: [CellID: FigurePlace] = [:]
  private var narrative: [NarrativeFigure] = []
  /// How many hidden controls its lines had.
  var hiddenControls = 0

  init(_ key: Key, file: String) {
    self.key = key
    self.file = file
  }

  mutating func add(_ line: CSVLine) throws(FigureFileError) {
    guard let id = try line.cell(key.form) else {
      narrative.append(try line.quantity())
      return
    }
    guard cells.updateValue(try line.content(id, key.form), forKey: id) == nil else {
      throw FigureFault(
        zh: "单元格“\(id)”已在第 \(places[id]?.line ?? 0) 行出现过。",
        en: "the cell \"\(id)\" already stands in line \(places[id]?.line ?? 0)."
      ).at(line.place, file: file)
    }
    places[id] = line.place
  }

  /// The report; the rows of tables three and four must be whole.
  func report() throws(FigureFileError) -> ReadFigures {
    guard !cells.isEmpty else {
      throw FigureFileError(
        .noReport, file: file, zh: "报告“\(key.name)”在三张表里没有一个单元格。",
        en: "the report \"\(key.name)\" has no cell in any of the three tables.")
    }
    let rows = RequestRow.allCases.map { row in ApplicantColumn.allCases.map { CellID.requests(row, $0) } }
    let blocks = ReviewBlock.allCases.map { block in ReviewColumn.allCases.map { CellID.review(block, $0) } }
    for row in rows + blocks {
      guard let first = row.compactMap({ places[$0] }).first,
        let missing = row.first(where: { cells[$0] == nil })
      else { continue }
      throw FigureFault(
        zh: "这一行所属的表格行缺少单元格“\(missing)”；空白的也要写出来。",
        en: "the row of this cell lacks the cell \"\(missing)\"; blank ones are written too."
      ).at(first, file: file)
    }
    let report = AnnualReport(
      office: key.office, year: key.year, form: key.form, title: nil, cells: cells, narrative: narrative,
      source: ReportSource(file: key.file ?? file, kind: .csv, tableLines: TableLines.tables(of: cells)))
    return ReadFigures(report: report, hiddenControls: hiddenControls)
  }
}
