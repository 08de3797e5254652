/// A scale with ticks, for values that are read from their place.
public struct Axis: Sendable, Equatable {
  /// A place that is named.
  public struct Tick: Sendable, Equatable {
    /// The place in units of the values, at least 0.
    public var value: Double
    /// Its name, for example `20%`.
    public var label: String

    /// A tick.
    public init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// The ticks from the lowest, which is 0, to the highest, which is the end of the scale.
  public var ticks: [Tick]

  /// An axis.
  public init(ticks: [Tick]) { self.ticks = ticks }
}
