/// The interval in which a value may lie, drawn as a line at its dot.
public struct Interval: Sendable, Equatable {
  /// Its ends in units of the segment's length.
  public var bounds: ClosedRange<Double>
  /// The interval in words, for texts that stand for the picture.
  public var words: String

  /// An interval.
  public init(_ bounds: ClosedRange<Double>, words: String) {
    self.bounds = bounds
    self.words = words
  }
}
