/// What a kind of chart says to each step of the layout; most kinds share most answers.
///
/// A new kind is a file with one type, a case of ``ChartSpec/Kind`` and its line in `layout`.
protocol KindLayout: Sendable {
  /// Whether numbers stand inside bars, which are then never thinner than these.
  var holdsNumbers: Bool { get }
  /// Whether panels may stand side by side in columns.
  var standsInColumns: Bool { get }
  /// Whether its many small rows ask for a title that stays above them.
  var isCrowded: Bool { get }
  /// Whether a segment's name is not the name of its bar, so that a table needs a column for it.
  var hasSeries: Bool { get }
  /// How thick bars are, in times the style's bar.
  var thickness: Double { get }
  /// The height of a row on a narrow screen, in pixels of a picture 800 wide.
  var narrowRow: Double { get }
  /// What an axis takes on a narrow screen beside the rows.
  var narrowAxis: Double { get }

  /// How far apart rows may stand, in times the style's widest distance.
  func spread(_ look: Look) -> Double
  /// The least width of the column of labels.
  func leastLabels(_ look: Look) -> Double
  /// How far a bar reaches in units of its values.
  func extent(_ bar: Bar) -> Double
  /// How far the marker of a bar lies from the baseline, in units of the scale; nil for none.
  func markerExtent(_ bar: Bar) -> Double?
  /// What a bar takes beyond the length of its values: stubs and the label.
  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double
  /// The ticks that are named below the rows.
  func ticks(_ spec: ChartSpec) -> [Axis.Tick]
  /// The largest length that a value may have.
  func limit(_ spec: ChartSpec) -> Double
  /// Whether the axis is one that the kind can stand on.
  func accepts(_ axis: Axis?) -> Bool
  /// The scales of its panels; nil where labels leave no room for bars.
  func scales(of spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) -> ScaleChoice?
  /// The rows of its panels in a height; nil where they do not fit.
  func plan(_ room: RowRoom, pen: Pen) -> RowPlan?
  /// The chart with shorter labels, for pictures in which they take the bars' room; nil where there are none.
  func relieved(_ spec: ChartSpec) -> ChartSpec?
  /// The chart in another form, for pictures that hold it at no step; nil where there is none.
  func lastResort(_ spec: ChartSpec) -> ChartSpec?
  /// The chart with no more at its bars than a narrow screen holds.
  func narrowed(_ spec: ChartSpec) -> ChartSpec

  /// Draws a chart that has no rows of bars, in all of the plot's room: false where it does not fit; nil for kinds that
  /// have rows.
  func drawAlone(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool?
  /// Draws what lies behind the rows of a panel.
  func drawGround(
    of panel: PanelLayout, _ bodies: [Rect], from top: Double, to foot: Double, with pen: inout Pen)
  /// Draws a bar.
  func draw(_ bar: Bar, in body: Rect, of panel: PanelLayout, with pen: inout Pen)
  /// Draws what lies over the rows of a panel.
  func drawFront(of panel: PanelLayout, _ bodies: [Rect], with pen: inout Pen)
}

extension KindLayout {
  var holdsNumbers: Bool { false }
  var standsInColumns: Bool { false }
  var isCrowded: Bool { false }
  var hasSeries: Bool { true }
  var thickness: Double { 1 }
  var narrowRow: Double { 100 }
  var narrowAxis: Double { 0 }

  func spread(_ look: Look) -> Double { look.column == nil ? 1 : 0.55 }
  func leastLabels(_ look: Look) -> Double { look.column == nil ? look.fixed(176) : 0 }
  func extent(_ bar: Bar) -> Double { max(bar.sum, markerExtent(bar) ?? 0) }
  func markerExtent(_ bar: Bar) -> Double? { bar.marker?.length }
  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double {
    labels.reserve(bar, stubs: min(1, bar.missing), label: bar.total, pen)
  }
  func ticks(_ spec: ChartSpec) -> [Axis.Tick] { [] }
  func limit(_ spec: ChartSpec) -> Double { .infinity }
  func accepts(_ axis: Axis?) -> Bool { true }
  func scales(of spec: ChartSpec, rows: RowSizes, look: Look, pen: Pen) -> ScaleChoice? {
    ScaleChoice(barsOf: spec, rows: rows, look: look, pen: pen)
  }
  func plan(_ room: RowRoom, pen: Pen) -> RowPlan? { RowPlan(even: room, pen: pen) }
  func relieved(_ spec: ChartSpec) -> ChartSpec? { nil }
  func lastResort(_ spec: ChartSpec) -> ChartSpec? { nil }
  func narrowed(_ spec: ChartSpec) -> ChartSpec { spec }
  func drawAlone(_ spec: ChartSpec, in room: Rect, _ look: Look, with pen: inout Pen) -> Bool? { nil }
  func drawGround(
    of panel: PanelLayout, _ bodies: [Rect], from top: Double, to foot: Double, with pen: inout Pen
  ) {}
  func drawFront(of panel: PanelLayout, _ bodies: [Rect], with pen: inout Pen) {
    panel.baseline(bodies, with: &pen)
  }
}

extension ChartSpec.Kind {
  /// The kind's own answers.
  var layout: any KindLayout {
    switch self {
    case .bars: BarsKind()
    case .units: BarsKind(isCounted: true)
    case .numbers: NumbersKind()
    case .board: BoardKind()
    case .stacks: StacksKind()
    case .unitStacks: StacksKind(isCounted: true)
    case .composition: CompositionKind()
    case .namedStacks: NamedStacksKind()
    case .shares: SharesKind()
    case .dots: DotsKind()
    case .changes: ChangesKind()
    }
  }

  /// Whether a segment's name is not the name of its bar, so that a table of the chart needs a column for it.
  public var hasSeries: Bool { layout.hasSeries }
  /// The height of a row on a narrow screen, in pixels of a picture 800 wide.
  public var narrowRow: Double { layout.narrowRow }
  /// What an axis takes on a narrow screen beside the rows, in the same pixels.
  public var narrowAxis: Double { layout.narrowAxis }
}

extension ChartSpec {
  /// The chart with no more at its bars than a narrow screen holds; the subtitle and the data table say the rest.
  public var narrowed: ChartSpec { kind.layout.narrowed(self) }

  /// The chart with the shares of labels as small words beneath names, and without units; nil where there are no shares.
  var sharesAside: ChartSpec? {
    var spec = self
    var isChanged = false
    for panel in panels.indices {
      for bar in panels[panel].bars.indices {
        guard let share = panels[panel].bars[bar].segments.first?.label.share else { continue }
        spec.panels[panel].bars[bar].aside = share
        spec.panels[panel].bars[bar].segments[0].label.share = nil
        spec.panels[panel].bars[bar].segments[0].label.unit = nil
        isChanged = true
      }
    }
    return isChanged ? spec : nil
  }

  /// The chart without small words beneath names.
  var withoutAsides: ChartSpec {
    var spec = self
    for panel in panels.indices {
      for bar in panels[panel].bars.indices { spec.panels[panel].bars[bar].aside = nil }
    }
    return spec
  }

  /// The chart with every label changed.
  func labels(_ change: (inout ValueLabel) -> Void) -> ChartSpec {
    var spec = self
    for panel in spec.panels.indices {
      for bar in spec.panels[panel].bars.indices {
        for segment in spec.panels[panel].bars[bar].segments.indices {
          change(&spec.panels[panel].bars[bar].segments[segment].label)
        }
      }
    }
    return spec
  }
}

extension Bar {
  /// The sum of its lengths, without those that are not printed.
  var sum: Double { segments.reduce(0) { $0 + ($1.length ?? 0) } }
  /// How many of its values are not printed.
  var missing: Int { segments.count { $0.length == nil } }
}
