/// A value as it is printed: the number in bold, then its unit, then its share.
public struct ValueLabel: Sendable, Equatable {
  /// The number with thousands marked, or the word for a missing value.
  public var number: String
  /// The unit; nil for none.
  public var unit: String?
  /// The share of the base, for example `61.1%`; nil for none.
  public var share: String?

  /// A label.
  public init(_ number: String, unit: String? = nil, share: String? = nil) {
    self.number = number
    self.unit = unit
    self.share = share
  }
}
