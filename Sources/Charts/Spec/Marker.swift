/// A value marked on a bar by a line across it, for example what was handled of what there was to handle.
public struct Marker: Sendable, Equatable {
  /// The value as a length from the bar's beginning, at least 0; it may lie beyond the bar's end.
  public var length: Double
  /// The figure it stands for.
  public var datum: Datum

  /// A marker.
  public init(length: Double, datum: Datum) {
    self.length = length
    self.datum = datum
  }
}
