/// A colour and its name.
public struct LegendEntry: Sendable, Equatable {
  /// The name.
  public var name: String
  /// The key of the colour in the style.
  public var color: String

  /// An entry.
  public init(name: String, color: String) {
    self.name = name
    self.color = color
  }
}
