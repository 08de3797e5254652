/// One band of a chart: a label and its segments from the baseline outwards.
public struct Bar: Sendable, Equatable {
  /// The category's name.
  public var label: String
  /// A small word beneath the name: the group that it belongs to, or what is counted; nil for none.
  public var aside: String?
  /// What this bar and some after it come to together; nil for nothing.
  public var bracket: Bracket?
  /// Whether it stands out among its neighbours, or steps back behind one that does.
  public var emphasis = Emphasis.plain
  /// Whether it goes with the bar above it: drawn thinner and in smaller type, on the same scale.
  public var isMinor: Bool
  /// The segments; one in a plain bar, none in a row that has nothing to show: a year without a report, a count of rows
  /// left out.
  ///
  /// Such a row shows its ``total`` as a word where bars begin, and the baseline is interrupted there.
  public var segments: [Segment]
  /// What is printed beyond the end of a stack; nil for nothing.
  public var total: ValueLabel?
  /// Where it begins and what it leaves for the next bar in a chain of changes; nil for a bar from the baseline.
  public var step: Step?
  /// A second value marked by a line across the bar; nil for none.
  public var marker: Marker?
  /// Says why this bar must not be joined to the one above: drawn as a dotted line between them with these words; nil where
  /// nothing parts them.
  public var breakAbove: String?
  /// How it differs from the bar above; nil for nothing said.
  ///
  /// A break between the two takes its place.
  public var change: BarChange?

  /// A bar's place in a chain: a stock, what came, what went, the next stock.
  public struct Step: Sendable, Equatable {
    /// The length from the baseline at which it begins, at least 0.
    public var from: Double
    /// The level after it, from where a dotted line leads to the next bar.
    public var level: Double

    /// A place in a chain.
    public init(from: Double, level: Double) {
      self.from = from
      self.level = level
    }
  }

  /// How a row stands among the others.
  public enum Emphasis: Sendable, Equatable {
    /// As all others.
    case plain
    /// On a light band, its name bold.
    case focused
    /// Grey, beside one that is focused.
    case dimmed
  }

  /// A band.
  public init(
    label: String, aside: String? = nil, bracket: Bracket? = nil, isMinor: Bool = false, segments: [Segment],
    total: ValueLabel? = nil, marker: Marker? = nil, breakAbove: String? = nil
  ) {
    self.label = label
    self.aside = aside
    self.bracket = bracket
    self.isMinor = isMinor
    self.segments = segments
    self.total = total
    self.marker = marker
    self.breakAbove = breakAbove
  }
}
