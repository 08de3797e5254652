import DisclosureReport

/// A row of a report's table as a layout found it: label tokens, then value tokens.
///
/// The one intermediate between every layout and the recogniser of the form.
struct TokenRow: Sendable {
  /// The label: everything that is no value, in reading order.
  var labels: [LabelToken] = []
  /// The values, in reading order; marks of absence and blank cells that the layout shows are values too.
  var values: [ValueToken] = []
  /// Whether the layout shows blank cells, so that each value's column is known.
  var showsBlanks = false
  /// Whether the layout has marked where the row ends: then a label without values is a row of blanks.
  var isDelimited = false
  /// Whether the end of the row may have been cut off with the end of the file.
  var isCut = false
  /// Where the row's values stand among its cells; nil where the layout does not show it.
  var cells: RowCells?
  /// The values with one for each merged cell that a converter repeated; nil where no header is repeated alike.
  var merged: [ValueToken]?

  /// Whether its table has more columns of figures than the form, so that a blank beside its figures need not be one too many.
  var isOfWiderTable = false

  /// Some rows of a table, marked where one of them prints more than the form has columns for.
  static func widened(_ rows: [TokenRow], columns: (TokenRow) -> Int?) -> [TokenRow] {
    let isWider = rows.contains { row in
      guard row.cells != nil, let count = columns(row) else { return false }
      return row.values.count { !$0.isBlank } > count
    }
    guard isWider else { return rows }
    return rows.map { row in
      var row = row
      row.isOfWiderTable = true
      return row
    }
  }

  /// The label's scalars without spaces.
  var label: [Unicode.Scalar] { labels.flatMap(\.scalars) }

  /// The row, whose place something but its label tells.
  func known(_ evidence: Origin.Reading?) -> TokenRow {
    var row = self
    for index in row.values.indices { row.values[index].evidence = evidence ?? row.values[index].evidence }
    return row
  }

  /// The first line of the row in the page, counted from 1.
  var line: Int? { labels.last?.line ?? values.first?.line }
}

/// A piece of a label.
struct LabelToken: Sendable {
  /// Evened scalars without spaces.
  let scalars: [Unicode.Scalar]
  /// The line, counted from 1.
  let line: Int
}

/// A value as it stands in a cell.
struct ValueToken: Sendable {
  /// What it is.
  enum Content: Sendable, Equatable {
    /// A number.
    case number(ExactNumber)
    /// Digits that are more than one number may have: several cells' digits, or one too long.
    case digits
    /// A mark of absence, or something that is no number.
    case absent(Cell.Mark)
  }

  /// What it is.
  let content: Content
  /// The digits, sign and point as evened text; empty for a mark.
  let digits: [Unicode.Scalar]
  /// The text as it stands in the page.
  let raw: String
  /// The line, counted from 1.
  let line: Int
  /// The character in that line, counted from 1.
  let column: Int
  /// The unit printed right after the number.
  var unit: String?
  /// A remark printed in the same cell.
  var note: String?
  /// Whether it follows its label or another value without anything between.
  var touches = false
  /// Whether digits split by the layout inside one cell were joined.
  var isJoined = false
  /// What but its label and the text says where it belongs; nil where these say it.
  var evidence: Origin.Reading?

  /// The number; nil for anything else.
  var number: ExactNumber? {
    if case .number(let number) = content { number } else { nil }
  }

  /// Whether it stands for an empty cell.
  var isBlank: Bool { content == .absent(.blank) }

  /// The value, whose place something but its label tells.
  func known(_ evidence: Origin.Reading) -> ValueToken {
    var value = self
    value.evidence = evidence
    return value
  }

  /// Where it was read.
  func origin(_ reading: Origin.Reading? = nil) -> Origin {
    Origin(
      line: line, column: column, raw: raw, reading: reading ?? (isJoined ? .joined : evidence ?? .printed))
  }
}
