import DisclosureReport

/// A cell of a statutory table on the page: a heading, or a figure as the office printed it.
package struct FormCell {
  package var text: String
  package var isHead = false
  package var columns = 1
  package var rows = 1
  /// The path of a figure; nil for a heading.
  var id: CellID?
  /// The rules that fail on the figure, for example A1.
  package var rules: [String] = []
  /// The class that marks it: bad, doubtful, hinted, empty.
  package var look = ""
  var title = ""
  /// Whether the page tells how it can be set by hand.
  var isSettable = false
  /// What a heading heads, for those who hear the table.
  package var scope = Scope.column
  /// The id of a heading that figures name; none where the grid alone says which heading is whose.
  var anchor = ""
  /// The ids of a figure's headings.
  var headers: [String] = []

  /// The way a heading looks, as HTML says it.
  package enum Scope: String {
    case column = "col"
    case row
  }

  /// A heading over figures.
  static func head(
    _ text: String, columns: Int = 1, rows: Int = 1, look: String = "", anchor: String = ""
  ) -> FormCell {
    FormCell(text: text, isHead: true, columns: columns, rows: rows, look: look, anchor: anchor)
  }

  /// A heading beside figures.
  static func rowHead(
    _ text: String, columns: Int = 1, rows: Int = 1, look: String = "", anchor: String = ""
  ) -> FormCell {
    var cell = head(text, columns: columns, rows: rows, look: look, anchor: anchor)
    cell.scope = .row
    return cell
  }

  var values: [String: Any] {
    [
      "text": text, "isHead": isHead, "columns": columns, "rows": rows,
      "hasColumns": columns > 1, "hasRows": rows > 1,
      "id": id.map { "cell-\($0.description)" } ?? "", "hasID": id != nil,
      "rules": rules.joined(separator: " "), "hasRules": !rules.isEmpty, "look": look,
      "hasLook": !look.isEmpty,
      "isSettable": isSettable, "set": id.map { "set-\($0.description)" } ?? "",
      "title": title, "scope": scope.rawValue, "anchor": anchor, "hasAnchor": !anchor.isEmpty,
      "headers": headers.joined(separator: " "), "hasHeaders": !headers.isEmpty,
    ]
  }
}
