import DisclosureReport

/// The reader's remarks: findings whose ids begin with `R-`.
enum Remark {
  /// A remark: something that is not as the form wants it.
  static func make(
    _ rule: String, _ severity: Finding.Severity, cells: [CellID] = [], details: [String: String] = [:],
    line: Int? = nil
  ) -> Finding {
    Finding(remark: rule, severity: severity, cells: cells, words: details, line: line)
  }

  /// A row whose values could not be placed.
  static func unplaced(
    _ rule: String, row: TokenRow, name: String, columns: Int, found: Int, cells: [CellID]
  ) -> Finding {
    make(
      rule, .warning, cells: cells,
      details: [
        "row": name, "columns": "\(columns)", "found": "\(found)",
        "raw": row.values.map(\.raw).joined(separator: " "),
      ], line: row.values.first?.line ?? row.line)
  }

  /// Hidden controls that were left out of a report's text; none where there were none.
  static func hiddenControls(_ count: Int) -> [Finding] {
    count == 0 ? [] : [make("R-controls", .information, details: ["n": "\(count)"])]
  }

  /// Characters for private use that were passed over; none where there were none.
  static func bullets(_ count: Int) -> [Finding] {
    count == 0 ? [] : [make("R-private", .information, details: ["n": "\(count)"])]
  }

  /// Something of which there was more than is read; `most` with its unit.
  static func limit(_ what: String, _ most: String, line: Int? = nil) -> Finding {
    make("R-limit-\(what)", .warning, details: ["most": most], line: line)
  }

  /// A row that the form does not have.
  static func extra(_ row: TokenRow, section: Section) -> Finding {
    make(
      "R-extra-row", .information,
      details: [
        "section": section.rawValue, "label": String(LabelText.core(of: row.label).suffix(40)),
        "raw": row.values.map(\.raw).joined(separator: " "),
      ], line: row.line)
  }

  /// Says that readings of one row compete.
  static func competing(_ cells: [CellID]) -> Finding {
    make(
      "R-unplaced", .warning, cells: cells, details: ["row": cells[0].section.rawValue + "." + cells[0].row])
  }
}
