/// One band of a chart: a label and its segments from the baseline outwards.
public struct Bar: Sendable, Equatable {
  /// The category's name.
  public var label: String
  /// The segments; one in a plain bar, none in a row that has nothing to show: a year without a report, a count of rows
  /// left out.
  ///
  /// Such a row shows its ``total`` as a word where bars begin, and the baseline is interrupted there.
  public var segments: [Segment]
  /// What is printed beyond the end of a stack; nil for nothing.
  public var total: ValueLabel?
  /// A second value marked by a line across the bar; nil for none.
  public var marker: Marker?
  /// Says why this bar must not be joined to the one above: drawn as a dotted line between them with these words; nil where
  /// nothing parts them.
  public var breakAbove: String?

  /// A band.
  public init(
    label: String, segments: [Segment], total: ValueLabel? = nil, marker: Marker? = nil,
    breakAbove: String? = nil
  ) {
    self.label = label
    self.segments = segments
    self.total = total
    self.marker = marker
    self.breakAbove = breakAbove
  }
}
