import DisclosureReport

/// The layout of table three as some extractors print a PDF: rows of seven figures in the form's order, labels before or behind them in
/// runs.
///
/// Where there are as many rows as the form has, they are the form's; the sums within and across rows must hold, and a single label
/// before a single row must name it.
enum RunRows {
  /// The rows, from those of a stream; nil where they are not proven.
  static func rows(of stream: [TokenRow]) -> [TokenRow]? {
    let columns = ApplicantColumn.allCases.count
    let values = stream.flatMap(\.values)
    guard values.count % columns == 0, values.allSatisfy({ $0.number != nil }) else { return nil }
    let rows = stride(from: 0, to: values.count, by: columns).map { Array(values[$0..<($0 + columns)]) }
    guard rows.allSatisfy(addsUp) else { return nil }
    let found = FormEdition.allCases.compactMap { edition -> [TokenRow]? in
      let order = RequestRow.rows(in: edition)
      guard order.count == rows.count, agrees(stream, order, columns) else { return nil }
      let places = order.compactMap { RequestLabels.order.firstIndex(of: $0) }
      guard places == places.sorted(),
        OrderProof.isProven(Dictionary(zip(places, rows)) { first, _ in first })
      else { return nil }
      return zip(order, rows).map { row, values in
        let label = LabelToken(scalars: RequestLabels.label(of: row), line: values[0].line)
        return TokenRow(labels: [label], values: values, isDelimited: true).known(.byOrder)
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func addsUp(_ row: [ValueToken]) -> Bool {
    let numbers = row.compactMap(\.number)
    return numbers.dropLast().reduce(.zero, +) == numbers.last
  }

  /// Whether each label that alone stands before one row's figures names the row at that place; three must.
  private static func agrees(_ stream: [TokenRow], _ order: [RequestRow], _ columns: Int) -> Bool {
    var before = 0
    var named = 0
    for row in stream {
      let matches = Set(RequestLabels.matches(in: LabelText.core(of: row.label)).map(\.row))
      if row.values.count == columns, matches.count == 1, before % columns == 0, let match = matches.first {
        guard order[before / columns] == match else { return false }
        named += 1
      }
      before += row.values.count
    }
    return named >= 3
  }
}
