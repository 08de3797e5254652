import DisclosureReport

/// Table four as some extractors print a PDF: its fifteen figures each for itself, other text between them.
enum ReviewRun {
  /// How many figures the table has.
  static let count = ReviewBlock.allCases.count * ReviewColumn.allCases.count

  /// Whether figures are as many as the table has and each block's results are its total, in the order of the text.
  static func addsUp(_ values: [ValueToken]) -> Bool {
    let numbers = values.compactMap(\.number)
    let size = ReviewColumn.allCases.count
    guard values.count == count, numbers.count == count else { return false }
    return stride(from: 0, to: count, by: size).allSatisfy { start in
      numbers[start..<(start + size - 1)].reduce(.zero, +) == numbers[start + size - 1]
    }
  }

  /// The table's one row; nil where the figures do not add up.
  static func row(_ values: [ValueToken]) -> TokenRow? {
    addsUp(values) ? TokenRow(values: values, isDelimited: true).known(.byOrder) : nil
  }
}
