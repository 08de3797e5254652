import DisclosureReport
import SafeText

/// Figures in long form with commas: one line a cell.
enum CSVFigures {
  /// The reports of a file in the order of their first lines; never none.
  static func reports(_ bytes: [UInt8], file: String) throws(ReadingError) -> [AnnualReport] {
    try BinaryKind.refuse(bytes, file: file)
    let decoded = try TextDecoding(bytes, file: file)
    if let remark = decoded.remarks.first {
      throw ReadingError(
        .notText, file: file, line: remark.line, zh: "这一行有既不是 UTF-8 也不是 GB18030 的字节。",
        en: "this line has bytes that are neither UTF-8 nor GB18030.")
    }
    var parser = CSVParser(decoded.scalars, file: file)
    guard let header = try parser.next() else {
      throw ReadingError(
        .empty, file: file, zh: "文件是空的，应有一行列名。", en: "the file is empty; a line of column names was expected."
      )
    }
    let columns = try CSVColumns(header, file: file)
    var order: [CSVReport.Key] = []
    var reports: [CSVReport.Key: CSVReport] = [:]
    while var record = try parser.next() {
      let hiddenControls = record.removeHiddenControls()
      guard record.fields.count == columns.count else {
        throw GivenFault(
          zh: "这一行有 \(record.fields.count) 个字段，应为 \(columns.count) 个。",
          en: "this line has \(record.fields.count) fields; \(columns.count) were expected."
        ).at(record.place, file: file)
      }
      let line = CSVLine(record, columns, file: file)
      let key = try line.report()
      if reports[key] == nil { order.append(key) }
      guard order.count <= GivenFault.maximumReports else {
        throw GivenFault.tooManyReports.at(record.place, file: file)
      }
      var report = reports.removeValue(forKey: key) ?? CSVReport(key, file: file)
      try report.add(line)
      report.hiddenControls += hiddenControls
      reports[key] = report
    }
    guard !order.isEmpty else {
      throw ReadingError(
        .noReport, file: file, zh: "只有一行列名，没有数字。", en: "there is a line of column names and no figure.")
    }
    var result: [AnnualReport] = []
    for key in order {
      if let report = reports[key] { result.append(try report.report()) }
    }
    return result
  }
}

/// The lines of one report.
private struct CSVReport {
  /// What the lines of one report have in common.
  typealias Key = CSVLine.Report

  private let key: Key
  private let file: String
  private var cells: [CellID: Cell] = [:]
  private var places: [CellID: GivenPlace] = [:]
  private var narrative: [NarrativeFigure] = []
  /// How many hidden controls its lines had.
  var hiddenControls = 0

  init(_ key: Key, file: String) {
    self.key = key
    self.file = file
  }

  mutating func add(_ line: CSVLine) throws(ReadingError) {
    guard let id = try line.cell(key.form) else {
      narrative.append(try line.quantity())
      return
    }
    guard cells.updateValue(try line.content(id, key.form), forKey: id) == nil else {
      throw GivenFault(
        zh: "单元格“\(id)”已在第 \(places[id]?.line ?? 0) 行出现过。",
        en: "the cell \"\(id)\" already stands in line \(places[id]?.line ?? 0)."
      ).at(line.place, file: file)
    }
    places[id] = line.place
  }

  /// The report; the rows of tables three and four must be whole.
  func report() throws(ReadingError) -> AnnualReport {
    guard !cells.isEmpty else {
      throw ReadingError(
        .noReport, file: file, zh: "报告“\(key.name)”在三张表里没有一个单元格。",
        en: "the report \"\(key.name)\" has no cell in any of the three tables.")
    }
    let rows = RequestRow.allCases.map { row in ApplicantColumn.allCases.map { CellID.requests(row, $0) } }
    let blocks = ReviewBlock.allCases.map { block in ReviewColumn.allCases.map { CellID.review(block, $0) } }
    for row in rows + blocks {
      guard let first = row.compactMap({ places[$0] }).first,
        let missing = row.first(where: { cells[$0] == nil })
      else { continue }
      throw GivenFault(
        zh: "这一行所属的表格行缺少单元格“\(missing)”；空白的也要写出来。",
        en: "the row of this cell lacks the cell \"\(missing)\"; blank ones are written too."
      ).at(first, file: file)
    }
    return AnnualReport(
      office: key.office, year: key.year, form: key.form, title: nil, cells: cells, narrative: narrative,
      remarks: Remark.hiddenControls(hiddenControls),
      source: ReportSource(file: key.file ?? file, kind: .csv, tableLines: GivenLines.tables(of: cells)))
  }
}
