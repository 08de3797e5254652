/// One band of a chart: a label and its segments from the baseline outwards.
public struct Bar: Sendable, Equatable {
  /// The category's name.
  public var label: String
  /// The segments; one in a plain bar.
  public var segments: [Segment]
  /// What is printed beyond the end of a stack; nil for nothing.
  public var total: ValueLabel?

  /// A band.
  public init(label: String, segments: [Segment], total: ValueLabel? = nil) {
    self.label = label
    self.segments = segments
    self.total = total
  }
}
