/// The digits of a table's paragraph, run by run: where not all that stands beside each other is one number, a lost character stands
/// between, so that nobody reads it as one.
///
/// That is so where digits of another size follow, which are a note's mark; where letters stand far apart; where the font has signs in
/// place of digits; and where Word prints a number of its own before them.
struct WordDigits: Sendable {
  /// The look of the digit that was last; nil where something else was.
  private var last: WordLook?
  /// Whether nothing has stood in the paragraph yet.
  private var isFirst = true

  /// A paragraph begins.
  mutating func begin() { self = WordDigits() }

  /// A run's text as it is shown in a look.
  mutating func shown(_ text: [UInt8], _ look: WordLook) -> [UInt8] {
    guard let first = text.first, let end = text.last else { return text }
    defer {
      last = Self.isDigit(end) ? look : nil
      isFirst = false
    }
    let hasDigits = text.contains(where: Self.isDigit)
    if look.isOfSigns == true { return Self.lost }
    let isCounted = isFirst && look.isNumbered == true
    let isOther = last.map { !$0.joins(look) } ?? false
    return (Self.isDigit(first) && (isCounted || isOther) ? Self.lost : []) + text
      + (hasDigits && look.isSpread ? Self.lost : [])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let lost = Array("\u{FFFD}".utf8)
}
