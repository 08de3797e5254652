/// What values are held against: a line at one value or a band between two.
public struct Reference: Sendable, Equatable {
  /// The value, or the lower and the upper one, in units of the axis.
  public var range: ClosedRange<Double>
  /// The words beside it, for example the median with its value; nil where the legend says enough.
  public var label: String?
  /// The figures it stands for; nil for none.
  public var datum: Datum?

  /// Whether it is one value.
  public var isLine: Bool { range.lowerBound == range.upperBound }

  /// A reference.
  public init(_ range: ClosedRange<Double>, label: String? = nil, datum: Datum? = nil) {
    self.range = range
    self.label = label
    self.datum = datum
  }
}
