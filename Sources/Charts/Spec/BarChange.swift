/// What changed from the bar above to this one, drawn as an arrow between the two.
///
/// The arrow leads from where the first segments of the bar above end to where as many of this one end, so that its
/// length is the difference on the picture's scale.
public struct BarChange: Sendable, Equatable {
  /// How many segments from the baseline are compared; at least 1.
  public var segments: Int
  /// What is compared, for example `公开率`.
  public var name: String
  /// The difference with its sign, for example `+10.4`.
  public var number: String
  /// The difference's unit, for example `个百分点`.
  public var unit: String

  /// A change.
  public init(segments: Int, name: String, number: String, unit: String) {
    self.segments = segments
    self.name = name
    self.number = number
    self.unit = unit
  }
}
