import DisclosureReport

/// Brings an amount of money into the unit of its column: 10,000 yuan for fees, yuan for procurement.
///
/// Only where the page prints the unit; the amount as printed stays in the cell's note.
enum MoneyUnit {
  /// Settles the amount of a row, if it has one.
  static func settle(
    _ tokens: TokenRow, _ row: ProactiveRow, _ ids: [CellID], header: [Unicode.Scalar],
    in result: inout Recognition
  ) {
    guard let id = ids.last, id.column == ProactiveColumn.amount.rawValue, let cell = result.cells[id],
      let value = cell.value, let origin = cell.origin
    else { return }
    let printed = tokens.values.last?.unit ?? unit(in: header)
    let wanted = row == .fees ? 4 : 0
    if printed == nil, !header.contains(word: "金额".scalars) {
      result.remarks.append(
        Remark.make("R-unit-unknown", .warning, cells: [id], details: ["raw": origin.raw], line: origin.line))
    }
    guard let printed, let power = powers[printed], power != wanted else { return }
    let converted = shifted(value, by: power - wanted)
    let note = "\(value) \(printed)" + (cell.note.map { "; \($0)" } ?? "")
    result.cells[id] = Cell(converted, origin: origin, note: note)
    result.remarks.append(
      Remark.make(
        "R-unit", .information, cells: [id],
        details: ["raw": "\(value)", "unit": printed, "value": "\(converted)"], line: origin.line))
  }

  /// Whether a unit of money stands at a number that the form has for a count: the cells are not in the form's order.
  static func isMisplaced(_ tokens: TokenRow, columns: [ProactiveColumn]) -> Bool {
    zip(columns, tokens.values).contains { column, value in
      column != .amount && value.unit.map { powers[$0] != nil } == true
    }
  }

  private static let powers = ["元": 0, "万元": 4, "亿元": 8]

  private static func unit(in header: [Unicode.Scalar]) -> String? {
    let text = header
    guard let position = text.position(of: "金额(".scalars) else { return nil }
    let end = text[position...].firstIndex(of: ")") ?? text.count
    for unit in ["亿元", "万元", "元"] where text.position(of: unit.scalars, from: position, to: end) != nil {
      return unit
    }
    return nil
  }

  private static func shifted(_ value: ExactNumber, by power: Int) -> ExactNumber {
    if power >= 0 {
      let factor = (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
      return ExactNumber(units: value.units * factor, decimals: value.decimals)
    }
    return ExactNumber(units: value.units, decimals: value.decimals - power)
  }
}
