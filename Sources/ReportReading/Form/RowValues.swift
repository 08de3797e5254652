import DisclosureReport

/// Places the values of a row in the form's columns, or says why they cannot be placed.
///
/// A row with fewer or more values than columns is never shifted.
enum RowValues {
  /// What came of a row.
  enum Outcome: Sendable {
    /// One value for each column.
    case placed([ValueToken])
    /// No value at all: blanks, or nothing.
    case blank
    /// Fewer values than columns, and no way to tell which.
    case short(found: Int)
    /// More values than columns.
    case long(found: Int)
  }

  /// Places a row's values in so many columns.
  static func place(_ row: TokenRow, columns: Int) -> Outcome {
    var values = row.values
    // Where blanks stand at both ends, nothing tells which of them is one too many.
    let beginsBlank = values.first?.isBlank == true && !values.allSatisfy(\.isBlank)
    while values.count > columns, values.last?.isBlank == true, !beginsBlank { values.removeLast() }
    if values.allSatisfy(\.isBlank) { return .blank }
    if row.isCut { return .short(found: values.count - 1) }
    if values.count == columns { return .placed(values) }
    return values.count < columns ? .short(found: values.count) : .long(found: values.count)
  }

  /// The cell for a value, and the finding that it needs.
  static func cell(_ value: ValueToken, at id: CellID) -> (Cell, Finding?) {
    switch value.content {
    case .number(let number):
      return (Cell(number, origin: value.origin(), note: value.note), nil)
    case .absent(.unreadable) where value.raw != "无":
      let finding = Remark.make(
        "R-unreadable", .warning, cells: [id], details: ["raw": value.raw], line: value.line)
      return (Cell(.unreadable, origin: value.origin()), finding)
    case .absent(let mark):
      return (Cell(mark, origin: value.origin()), nil)
    case .digits:
      let finding = Remark.make(
        "R-too-long", .warning, cells: [id], details: ["raw": value.raw, "digits": "\(value.digits.count)"],
        line: value.line)
      return (Cell(.unreadable, origin: value.origin()), finding)
    }
  }
}
