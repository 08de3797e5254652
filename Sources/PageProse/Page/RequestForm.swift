import DisclosureReport

/// Table three in the form's layout: three columns of labels, then the seven kinds of applicant.
struct RequestForm {
  let tables: FormTables

  /// The rows; empty where the report has no table three.
  var rows: [[FormCell]] {
    guard !tables.report.requestRows.isEmpty else { return [] }
    return header + body
  }

  private var terms: Terms { tables.terms }

  private var header: [[FormCell]] {
    let organisations = ApplicantColumn.kinds.filter { $0 != .naturalPersons }
    return [
      [
        .head(terms["printed.corner"], columns: 3, rows: 3, look: "corner"),
        .head(terms["printed.applicants"], columns: 7),
      ],
      [
        .head(terms.name(.naturalPersons), rows: 2),
        .head(terms["printed.organisations"], columns: organisations.count),
        .head(terms.name(ApplicantColumn.total), rows: 2),
      ],
      organisations.map { .head($0 == .others ? terms["printed.column.others"] : terms.name($0)) },
    ]
  }

  private var body: [[FormCell]] {
    let present = tables.report.requestRows
    let results = present.filter { $0.group != nil || $0 == .handled }
    return present.map { row in
      var cells: [FormCell] = []
      if row == results.first {
        cells.append(.rowHead(terms["printed.results"], rows: results.count, look: "upright"))
      }
      return cells + labels(row, isResult: results.contains(row), present)
        + ApplicantColumn.allCases.map { tables.figure(.requests(row, $0)) }
    }
  }

  private func labels(_ row: RequestRow, isResult: Bool, _ present: [RequestRow]) -> [FormCell] {
    let key = row == .other ? "other.all" : row.rawValue
    let label = terms["printed.row.\(key)"]
    guard isResult else { return [.rowHead(label, columns: 3, look: "label")] }
    guard let group = row.group, row != .other, group.rows.count > 1 else {
      return [.rowHead(label, columns: 2, look: "label")]
    }
    let own = present.filter { $0.group == group && $0 != .other }
    let name = FormCell.rowHead(terms["printed.group.\(group.rawValue)"], rows: own.count, look: "label")
    return (row == own.first ? [name] : []) + [.rowHead(label, look: "label")]
  }
}
