/// What a chart shows and says, before any layout.
public struct ChartSpec: Sendable, Equatable {
  /// How bars carry their values.
  public enum Kind: Sendable, Equatable {
    /// One segment a bar, its value beyond the end of the bar.
    case bars
    /// As bars, of one cell for each thing counted: for counts so few that each can be seen.
    case units
    /// No lengths: figures of unlike units or magnitudes as numbers with their labels, the first of a panel biggest.
    case numbers
    /// Several small pictures on one: what each panel is says its ``Panel/form``; lengths are on a scale of the panel's own.
    case board
    /// Segments in a row, values inside them and the total beyond the end; names come from the legend.
    case stacks
    /// As stacks, of one cell for each thing counted.
    case unitStacks
    /// How many at the left as a bar, what of at the right as a 100 % stack: of few, as counts in words.
    ///
    /// The count is the bar's ``Bar/marker``.
    case composition
    /// Segments in a row, each with its name: inside where it fits, else below with a leader.
    case namedStacks
    /// 100 % stacks: each bar is its whole and segments are shares of it; the total beyond the end names the base.
    ///
    /// A bar with a missing part has no known whole and is drawn as one hatched stub.
    case shares
    /// One dot a bar on a common axis, with its interval, its label in a column at the right.
    ///
    /// A dot is a rate: what it is held against stands in ``Panel/references``. Needs ``ChartSpec/axis``.
    case dots
    /// One segment a bar, to the right of zero for more and to its left for less, its value beyond the end.
    case changes
  }

  /// Which texts stand around the plot.
  public enum Frame: Sendable, Equatable {
    /// Title, subtitle and source line.
    case whole
    /// Subtitle and source line: the title stands elsewhere.
    case untitled
    /// None: all of them stand elsewhere.
    case bare
  }

  /// The chart's id, for example `outcomes`.
  public var id: String
  /// How bars carry their values.
  public var kind: Kind
  /// The language of every text, `zh-Hans` or `en`.
  public var language: String
  /// The finding.
  public var title: String
  /// Measure, office, period and base.
  public var subtitle: String
  /// Where the figures come from and what a careful reader must know.
  public var source: String
  /// A text of equal worth to the picture.
  public var alternative: String
  /// Groups of bars, all of them on one scale.
  public var panels: [Panel]
  /// Into how many columns panels are laid at most, all on one scale; 1 lays them beneath each other.
  ///
  /// A picture that is not wide enough has fewer.
  public var columns: Int
  /// The axis of dots; nil for other kinds, whose values are labelled.
  public var axis: Axis?
  /// Names of colours, in stack order; empty where direct labels do.
  public var legend: [LegendEntry]
  /// Shown large in the plot where there is nothing to draw: 全部为 0, 未填.
  ///
  /// Nil otherwise. Where no value is above zero it is all that the picture says.
  public var notice: String?
  /// A line beneath the bars, for example an equation.
  ///
  /// Nil when there is none.
  public var note: String?
  /// What is said about segments too narrow for a label; nil where every value has one.
  public var unlabelled: UnlabelledNote?
  /// Whether its rows are drawn with their zeros and words also where there is nothing else to draw: years, offices.
  public var keepsRows = false
  /// Which texts stand around the plot; title and alternative stay in the file for those who hear it.
  public var frame = Frame.whole

  /// Whether there is nothing to draw: the picture is one line, and a page has a sentence in its place.
  public var saysOneLine: Bool {
    notice != nil && !keepsRows && !panels.contains { $0.bars.contains { $0.sum > 0 } }
  }

  /// A chart.
  public init(
    id: String, kind: Kind, language: String, title: String, subtitle: String, source: String,
    alternative: String, panels: [Panel], columns: Int = 1, axis: Axis? = nil,
    legend: [LegendEntry] = [],
    notice: String? = nil, note: String? = nil, unlabelled: UnlabelledNote? = nil
  ) {
    self.id = id
    self.kind = kind
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.alternative = alternative
    self.panels = panels
    self.columns = columns
    self.axis = axis
    self.legend = legend
    self.notice = notice
    self.note = note
    self.unlabelled = unlabelled
  }
}
