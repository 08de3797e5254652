import DisclosureReport

/// A cell of a statutory table on the page: a heading, or a figure as the office printed it.
struct FormCell {
  var text: String
  var isHead = false
  var columns = 1
  var rows = 1
  /// The path of a figure; nil for a heading.
  var id: CellID?
  /// The rules that fail on the figure, for example A1.
  var rules: [String] = []
  /// The class that marks it: bad, doubtful, hinted, empty.
  var look = ""
  var title = ""

  /// A heading over or beside figures.
  static func head(_ text: String, columns: Int = 1, rows: Int = 1, look: String = "") -> FormCell {
    FormCell(text: text, isHead: true, columns: columns, rows: rows, look: look)
  }

  var values: [String: Any] {
    [
      "text": text, "isHead": isHead, "columns": columns, "rows": rows,
      "hasColumns": columns > 1, "hasRows": rows > 1,
      "id": id.map { "cell-\($0.description)" } ?? "", "hasID": id != nil,
      "rules": rules.joined(separator: " "), "hasRules": !rules.isEmpty, "look": look,
      "hasLook": !look.isEmpty,
      "title": title,
    ]
  }
}
