import DisclosureReport
import SafeText

/// What is known of a report's cells beside their numbers: the members `marks`, `correctedFrom`, `cells` and `source`.
struct JSONExplanation: Sendable {
  /// The cells with what is known of them.
  let cells: [CellID: Cell]
  /// The file that the cells' lines are counted in.
  let source: ReportSource

  /// The members that explain the cells of a report; each only where it says something.
  static func members(_ report: AnnualReport, explain: Bool) -> [(FigureMember.Report, JSONText)] {
    let ids = report.orderedCells
    var members: [(FigureMember.Report, JSONText)] = []
    let marked = ids.compactMap { id in report[id].map { (id, $0) } }.filter { $0.1.isMarked }
    if !explain, !marked.isEmpty {
      members.append((.marks, .object(marked.map { ($0.0.description, .string($0.1.mark.rawValue)) })))
    }
    let corrected = report.correctedCells.compactMap { id in
      report[id]?.correction.map { (id.description, JSONCell.object($0)) }
    }
    if !corrected.isEmpty { members.append((.correctedFrom, .object(corrected))) }
    if explain {
      let file = report.source.file
      let all = ids.compactMap { id in report[id].map { (id.description, JSONCell.object($0, file)) } }
      members.append((.cells, .object(all)))
    }
    return members
  }

  /// Puts the explanations of a report to its cells; a contradiction is an error.
  init(
    _ report: JSONMembers<FigureMember.Report>, cells given: [CellID: Cell], file: String
  ) throws(FigureFileError) {
    var result = given
    try Self.put(report.value(.marks), to: &result, file) { cell, value throws(FigureFileError) in
      let mark = try JSONTaking.key(value, among: Cell.Mark.allCases, .mark, file)
      guard cell.value == nil, mark != .number else {
        throw FigureFault(
          zh: "标记“\(mark.rawValue)”与表里的数字矛盾。", en: "the mark \"\(mark.rawValue)\" contradicts the table."
        ).at(value.place, file: file)
      }
      cell = Cell(mark, origin: cell.origin)
    }
    try Self.put(report.value(.correctedFrom), to: &result, file) { cell, value throws(FigureFileError) in
      cell.correction = try JSONCell.correction(value, file: file)
    }
    let isExplained = report.value(.cells) != nil
    try Self.put(report.value(.cells), to: &result, file) { cell, value throws(FigureFileError) in
      let correction = cell.correction
      cell = try JSONCell.cell(value, cell, file: file)
      cell.correction = correction
    }
    cells = result
    let stated = try report.value(.source).map { value throws(FigureFileError) in
      try JSONSource.source(value, file: file)
    }
    // Lines are the page's only where the cells say which they are.
    source =
      (isExplained ? stated : nil)
      ?? ReportSource(file: file, kind: .json, tableLines: TableLines.tables(of: result))
  }

  /// Changes the cells that the members of an object name by their paths.
  private static func put(
    _ object: JSONValue?, to cells: inout [CellID: Cell], _ file: String,
    _ change: (inout Cell, JSONValue) throws(FigureFileError) -> Void
  ) throws(FigureFileError) {
    guard let object else { return }
    for member in try JSONTaking.members(object, file) {
      guard let id = CellID(path: member.key), var cell = cells[id] else {
        let nearest = NearestWord.nearest(to: member.key, among: cells.keys.map(\.description).sorted())
        throw FigureFault(
          zh: "三张表里没有单元格“\(member.key.shown)”，最接近的是“\(nearest)”。",
          en: "the tables have no cell \"\(member.key.shown)\"; the nearest one is \"\(nearest)\"."
        ).at(member.place, file: file)
      }
      try change(&cell, member.value)
      cells[id] = cell
    }
  }
}
