/// A colour and its name.
public struct LegendEntry: Sendable, Equatable {
  /// The name.
  public var name: String
  /// The key of the colour in the style.
  public var color: String
  /// How it is drawn.
  public var symbol: Symbol

  /// What stands before the name.
  public enum Symbol: Sendable, Equatable {
    /// A square of the colour; left out where no segment has the colour.
    case square
    /// The line of a marker across a bar.
    case marker
    /// A dot.
    case dot
    /// The hollow dot of a rate that is not ranked.
    case faintDot
    /// The line of an interval.
    case whisker
    /// The line of a reference value.
    case line
    /// The band between two reference values.
    case band
  }

  /// An entry.
  public init(name: String, color: String, symbol: Symbol = .square) {
    self.name = name
    self.color = color
    self.symbol = symbol
  }
}
