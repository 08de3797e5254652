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
    if row.isOfWiderTable, row.values.count > columns {
      return row.values.allSatisfy(\.isBlank) ? .blank : .long(found: row.values.count)
    }
    if let proven = proven(row, columns) { return .placed(proven) }
    var values = row.values
    // Where blanks stand at both ends, nothing tells which of them is one too many.
    let beginsBlank = values.first?.isBlank == true && !values.allSatisfy(\.isBlank)
    while values.count > columns, values.last?.isBlank == true, !beginsBlank { values.removeLast() }
    if values.allSatisfy(\.isBlank) { return .blank }
    if row.isCut { return .short(found: values.count - 1) }
    // One blank before figures in all other places may be a label's cell, and the last column blank, unless the row ends with the table.
    let isFirstBlank = beginsBlank && values.dropFirst().allSatisfy { !$0.isBlank }
    let endsWithTable = row.cells.map { $0.first + columns == $0.width } == true
    if values.count == columns, columns > 1, isFirstBlank, !endsWithTable {
      return .short(found: values.count - 1)
    }
    if values.count == columns { return .placed(values) }
    return values.count < columns ? .short(found: values.count) : .long(found: values.count)
  }

  /// Seven numbers of a row whose sum proves them, however many blank cells a layout shows beside and between them.
  private static func proven(_ row: TokenRow, _ columns: Int) -> [ValueToken]? {
    guard columns == ApplicantColumn.allCases.count, row.values.count > columns, !row.isCut else {
      return nil
    }
    let filled = row.values.filter { !$0.isBlank }
    let numbers = filled.compactMap(\.number)
    guard filled.count == columns, numbers.count == columns, let total = numbers.last, total != .zero,
      numbers.dropLast().reduce(.zero, +) == total
    else { return allZero(row, columns) }
    return filled
  }

  /// Seven zeros side by side, with blank cells before or behind them.
  private static func allZero(_ row: TokenRow, _ columns: Int) -> [ValueToken]? {
    guard let first = row.values.firstIndex(where: { !$0.isBlank }),
      let last = row.values.lastIndex(where: { !$0.isBlank }), last - first + 1 == columns
    else { return nil }
    let values = Array(row.values[first...last])
    return values.allSatisfy { $0.number == .zero } ? values : nil
  }

  /// The cell for a value, and the finding that it needs.
  static func cell(_ value: ValueToken, at id: CellID) -> (Cell, Finding?) {
    switch value.content {
    // 12元 is no count.
    case .number where value.unit?.hasSuffix("元") == true && id.column != ProactiveColumn.amount.rawValue:
      let finding = Remark.make(
        "R-unreadable", .warning, cells: [id], details: ["raw": value.raw + (value.unit ?? "")],
        line: value.line)
      return (Cell(.unreadable, origin: value.origin()), finding)
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
