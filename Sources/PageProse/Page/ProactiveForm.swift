import DisclosureReport

/// Table two in the form's layout: a heading for each item of Article 20, then its rows.
struct ProactiveForm {
  let tables: FormTables

  /// The rows; empty where the report has no table two.
  var rows: [[FormCell]] {
    let blocks: [(item: String, rows: [ProactiveRow])] = [
      ("1", [.rules, .normativeDocuments]), ("5", [.licences, .otherServices]),
      ("6", [.penalties, .compulsoryMeasures]), ("8", [.fees]), ("9", [.procurement]),
    ]
    let present = tables.report.proactiveRows
    return blocks.flatMap { block -> [[FormCell]] in
      let own = block.rows.filter(present.contains)
      guard let first = own.first else { return [] }
      return [
        [
          .head(
            tables.terms["printed.item.\(block.item)"], columns: 1 + Self.width, look: "item",
            anchor: "head-\(block.item)")
        ],
        header(first, of: block.item),
      ] + own.map { row($0, of: block.item) }
    }
  }

  /// The figures' columns; two or three columns share them evenly.
  private static let width = 6

  private func header(_ row: ProactiveRow, of item: String) -> [FormCell] {
    let columns = row.columns(in: tables.report.form)
    return [.head(tables.terms["printed.category"])]
      + columns.map { column in
        let key = column == .amount ? "amount.\(tables.report.form.rawValue)" : column.rawValue
        return .head(
          tables.terms["printed.column.\(key)"], columns: Self.width / columns.count,
          anchor: "head-\(item)-\(column.rawValue)")
      }
  }

  /// The blocks have columns of different widths, so that no grid tells a figure's headings: it names them.
  private func row(_ row: ProactiveRow, of item: String) -> [FormCell] {
    let columns = row.columns(in: tables.report.form)
    return [.rowHead(tables.terms.name(row), anchor: "head-\(row.rawValue)")]
      + columns.map { column in
        var cell = tables.figure(.proactive(row, column), columns: Self.width / columns.count)
        cell.headers = ["head-\(item)", "head-\(row.rawValue)", "head-\(item)-\(column.rawValue)"]
        return cell
      }
  }
}
