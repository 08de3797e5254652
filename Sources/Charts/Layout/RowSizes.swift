/// Text sizes and distances of the rows of a plot, chosen for its count of bars.
struct RowSizes {
  /// Category labels.
  let label: Font
  /// Category labels in at most two lines each, in the order of the bars of all panels.
  let labelLines: [[String]]
  /// The number of a value label.
  let number: Font
  /// A zero or the word for a missing value.
  let quiet: Font
  /// The unit of a value label.
  let unit: Font
  /// The share of a value label, and numbers inside segments.
  let share: Font
  /// Names inside segments, beside leaders and in keys.
  let caption: Font
  /// Words of breaks and of reference values.
  let aside: Font
  /// Headings of panels.
  let heading: Font
  /// Where all bars begin.
  let zero: Double
  /// The distance from bar to bar that these sizes were chosen for.
  let step: Double
  let largestStep: Double
  let largestBar: Double
  /// How much of a row its bar takes.
  let fill: Double
  /// The least distance from bar to bar at which labels do not touch.
  let smallestStep: Double

  /// Sizes for the bars of a spec in a height; nil where labels do not fit at their smallest size.
  init?(spec: ChartSpec, count: RowCount, look: Look, height: Double, pen: Pen) {
    let sizes = look.style.sizes
    let bars = spec.panels.flatMap(\.bars)
    let kind = spec.kind.layout
    fill = 0.65
    heading = look.font(sizes.caption, .bold)
    largestStep = look.fixed(sizes.step * kind.spread(look))
    largestBar = look.fixed(sizes.bar * kind.thickness)
    let row = min(largestStep, height / count.rows)
    step = row

    number = look.font(sizes.number, atMost: row * 0.66, .bold)
    quiet = look.font(sizes.share, atMost: row * 0.6)
    unit = look.font(sizes.unit, atMost: row * 0.55)
    share = look.font(sizes.share, atMost: row * 0.6)
    caption = look.font(sizes.caption)
    aside = look.font(sizes.source * 1.1, atMost: row * 0.6)

    let wanted = look.font(sizes.label, atMost: row * 0.62)
    let limit = look.width * (sizes.labelShare + look.step.widening)
    let labels = LabelColumn(
      bars.map(\.label), wanted: wanted, wrapped: look.font(sizes.label, atMost: row * 0.38), limit: limit,
      shortens: look.step.shortens, smallest: look.smallest, pen: pen)
    guard let labels else { return nil }
    label = labels.font
    labelLines = labels.lines
    let lines = labelLines.map(\.count).max() ?? 1
    let text = max(quiet.size, number.size, unit.size, share.size)
    let bar = kind.holdsNumbers ? share.size * 1.25 : 0
    smallestStep = max(label.size * (lines > 1 ? 2.5 : 1.15), text * 1.12, bar)
    zero = look.margin + max(kind.leastLabels(look), labels.width) + Self.labelGap(look)
  }

  /// From the end of category labels to the baseline.
  static func labelGap(_ look: Look) -> Double {
    max(look.length(look.column == nil ? 28 : 18), look.smallest * 0.35)
  }
}
