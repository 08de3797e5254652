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
    let wanted = row == .fees ? 4 : 0
    let own = tokens.values.compactMap(\.unit).map(\.scalars)
    let named = own.isEmpty ? powers(in: header.after("金额".scalars)) : Set(own.flatMap(powers))
    // A unit of which a part is torn off, or that nobody knows, may be any: 万 in another line than 元.
    let isTorn = isTorn(own.isEmpty ? header.after("金额".scalars) : own.flatMap { $0 })
    guard named.count <= 1, !isTorn else {
      result.fill([id], .unplaced)
      result.remarks.append(
        Remark.make("R-unit-conflict", .warning, cells: [id], details: ["raw": origin.raw], line: origin.line)
      )
      return
    }
    if named.isEmpty, !header.contains(word: "金额".scalars) {
      result.remarks.append(
        Remark.make("R-unit-unknown", .warning, cells: [id], details: ["raw": origin.raw], line: origin.line))
    }
    guard let power = named.first, power != wanted else { return }
    let printed = name(power)
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
      column != .amount && value.unit.map { !powers(in: $0.scalars).isEmpty } == true
    }
  }

  /// Powers of ten of the units of money that a text names: 元, 千元, 百万元.
  private static func powers(in text: [Unicode.Scalar]) -> Set<Int> {
    Set(
      text.indices.filter { text[$0] == "元" }.map { end in
        text[..<end].reversed().prefix { tens[$0] != nil }.reduce(0) { $0 + (tens[$1] ?? 0) }
      })
  }

  /// Whether a unit stands in pieces, or with something before it that is no part of one: 万 without 元, w元.
  private static func isTorn(_ text: [Unicode.Scalar]) -> Bool {
    let isApart = text.indices.contains { index in
      guard let power = tens[text[index]], power > 1 else { return false }
      return text[index...].first { tens[$0] == nil } != "元"
    }
    return isApart || foreignMoney.stands(in: text)
      || text.indices.contains { end in
        guard text[end] == "元", let before = text[..<end].last(where: { tens[$0] == nil }) else {
          return false
        }
        return ("a"..."z").contains(before) || ("A"..."Z").contains(before) || EvenText.isDigit(before)
      }
  }

  private static let foreignMoney: WordList = ["美元", "欧元", "港元", "日元"]

  /// The unit of a power of ten in words.
  private static func name(_ power: Int) -> String {
    let (yi, wan) = (power / 8, power % 8 / 4)
    let small = ["", "十", "百", "千"][power % 4]
    return small + (wan == 1 ? "万" : "") + String(repeating: "亿", count: yi) + "元"
  }

  private static let tens: [Unicode.Scalar: Int] = [
    "十": 1, "拾": 1, "百": 2, "佰": 2, "千": 3, "仟": 3, "万": 4, "亿": 8,
  ]

  private static func shifted(_ value: ExactNumber, by power: Int) -> ExactNumber {
    if power >= 0 {
      let factor = (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
      return ExactNumber(units: value.units * factor, decimals: value.decimals)
    }
    return ExactNumber(units: value.units, decimals: value.decimals - power)
  }
}

extension [Unicode.Scalar] {
  /// What stands behind a word; nothing where the word does not stand.
  fileprivate func after(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    position(of: word).map { Array(self[($0 + word.count)...]) } ?? []
  }
}
