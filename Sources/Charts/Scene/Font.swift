/// A size and a weight of the style's one family.
public struct Font: Sendable, Hashable {
  /// The two weights in use.
  public enum Weight: String, Sendable, Hashable {
    /// 400.
    case regular
    /// 700.
    case bold
  }

  /// The em in points; must be above 0.
  public var size: Double
  /// The weight.
  public var weight: Weight

  /// A font.
  public init(size: Double, weight: Weight = .regular) {
    self.size = size
    self.weight = weight
  }
}
