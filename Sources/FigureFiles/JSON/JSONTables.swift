import DisclosureReport

/// The three tables of a report in JSON: rows by their keys, cells as numbers or null.
enum JSONTables {
  /// The members of the tables; a row that the report does not have is absent.
  static func members(_ report: AnnualReport) -> [(FigureMember.Report, JSONText)] {
    func value(_ id: CellID) -> JSONText { .figure(report.value(id)) }
    let proactive = report.proactiveRows.map { row in
      let columns = row.columns(in: report.form).filter { report[.proactive(row, $0)] != nil }
      return (row, JSONText.members(columns.map { ($0, value(.proactive(row, $0))) }))
    }
    let requests = report.requestRows.map { row in
      (row, JSONText.array(ApplicantColumn.allCases.map { value(.requests(row, $0)) }))
    }
    let review = report.reviewBlocks.map { block in
      (block, JSONText.array(ReviewColumn.allCases.map { value(.review(block, $0)) }))
    }
    return [
      (.proactive, .members(proactive)), (.requests, .members(requests)), (.review, .members(review)),
    ]
  }

  /// The cells of the tables that a report has.
  static func cells(
    _ report: JSONMembers<FigureMember.Report>, _ form: FormEdition, file: String
  ) throws(FigureFileError) -> [CellID: Cell] {
    var reader = Reader(form: form, file: file)
    if let value = report.value(.proactive) { try reader.proactive(value) }
    if let value = report.value(.requests) {
      try reader.rows(value, RequestRow.allCases, ApplicantColumn.allCases) { .requests($0, $1) }
    }
    if let value = report.value(.review) {
      try reader.rows(value, ReviewBlock.allCases, ReviewColumn.allCases) { .review($0, $1) }
    }
    return reader.cells
  }

  private struct Reader {
    let form: FormEdition
    let file: String
    var cells: [CellID: Cell] = [:]

    mutating func proactive(_ value: JSONValue) throws(FigureFileError) {
      for member in try JSONTaking.members(value, file) {
        let row = try FigureFault.placed(member.place, file) { () throws(FigureFault) in
          try FigureKey.proactiveRow(member.key, form: form)
        }
        for entry in try JSONTaking.members(member.value, file) {
          let column = try FigureFault.placed(entry.place, file) { () throws(FigureFault) in
            try FigureKey.proactiveColumn(entry.key, row: row, form: form)
          }
          try put(entry.value, into: .proactive(row, column))
        }
      }
    }

    mutating func rows<Row: RawRepresentable<String>, Column>(
      _ value: JSONValue, _ rows: [Row], _ columns: [Column], _ path: (Row, Column) -> CellID
    ) throws(FigureFileError) {
      for member in try JSONTaking.members(value, file) {
        let row = try FigureFault.placed(member.place, file) { () throws(FigureFault) in
          try FigureKey.key(member.key, among: rows, .row)
        }
        let elements = try JSONTaking.elements(member.value, file)
        guard elements.count == columns.count else {
          throw FigureFault(
            zh: "行“\(member.key)”有 \(elements.count) 个值，应为 \(columns.count) 个。",
            en: "row \"\(member.key)\" has \(elements.count) values; \(columns.count) were expected."
          ).at(member.value.place, file: file)
        }
        for (element, column) in zip(elements, columns) { try put(element, into: path(row, column)) }
      }
    }

    private mutating func put(_ value: JSONValue, into id: CellID) throws(FigureFileError) {
      let number = try JSONTaking.number(value, file)
      var raw = "null"
      if case .number(let digits) = value.content { raw = digits }
      let origin = Origin(line: value.place.line, column: value.place.column, raw: raw, reading: .given)
      cells[id] = number.map { Cell($0, origin: origin) } ?? Cell(.blank, origin: origin)
    }
  }
}
