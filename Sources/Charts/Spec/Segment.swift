/// One coloured length of a bar.
public struct Segment: Sendable, Equatable {
  /// The series' name.
  public var name: String
  /// The key of its colour in the style, for example `disclosed`.
  public var color: String
  /// The value as a length, at least 0; nil where the report prints nothing: drawn as a hatched stub, never as 0.
  public var length: Double?
  /// The interval of the value, drawn as a line at its dot; nil for none, and in other kinds than dots.
  public var interval: Interval?
  /// Whether the length goes to the left of zero; only in charts of changes.
  public var isDecrease: Bool
  /// Whether a dot is drawn hollow and in the note colour: a rate on so few that it is not ranked.
  ///
  /// A bar of a chain is hatched: a difference that no figure explains.
  public var isFaint: Bool
  /// The value in words.
  public var label: ValueLabel
  /// The figure it stands for.
  public var datum: Datum

  /// A segment.
  public init(
    name: String, color: String, length: Double?, interval: Interval? = nil, isDecrease: Bool = false,
    isFaint: Bool = false, label: ValueLabel, datum: Datum
  ) {
    self.name = name
    self.color = color
    self.length = length
    self.interval = interval
    self.isDecrease = isDecrease
    self.isFaint = isFaint
    self.label = label
    self.datum = datum
  }
}
