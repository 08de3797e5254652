/// A value as it is printed: the number in bold, then its unit, then its share.
public struct ValueLabel: Sendable, Equatable {
  /// The number with thousands marked, or the word for a missing value.
  public var number: String
  /// The unit; nil for none.
  public var unit: String?
  /// The share of the base, for example `61.1%`; nil for none.
  public var share: String?
  /// Whether it is a word in the place of a number, printed in the note colour.
  public var isQuiet: Bool

  /// A label.
  public init(_ number: String, unit: String? = nil, share: String? = nil, isQuiet: Bool = false) {
    self.number = number
    self.unit = unit
    self.share = share
    self.isQuiet = isQuiet
  }
}
