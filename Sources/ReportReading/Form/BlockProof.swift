import DisclosureReport

/// Holds rows that were put together from blocks against the form's sums.
///
/// Blocks in the wrong order would break the sums of most rows; a single row that breaks its own sum is not read.
enum BlockProof {
  /// The cells of the rows; nil where more than one row in ten does not add up.
  static func recognition(_ rows: [TokenRow]) -> Recognition? {
    let failing = rows.indices.filter { !addsUp(rows[$0]) }
    guard failing.count * 10 <= rows.count else { return nil }
    var checked = rows
    for index in failing { checked[index].values.removeLast() }
    return FormRecogniser.requests(checked)
  }

  private static func addsUp(_ row: TokenRow) -> Bool {
    let numbers = row.values.compactMap(\.number)
    guard numbers.count == 7 else { return false }
    return numbers.dropLast().reduce(.zero, +) == numbers[6]
  }
}
