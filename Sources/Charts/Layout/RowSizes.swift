/// Text sizes and distances of the rows of a plot, chosen for its count of bars.
struct RowSizes {
  /// Category labels.
  private(set) var label: Font
  /// Category labels in at most two lines each, in the order of the bars of all panels.
  let labelLines: [[String]]
  /// The number of a value label.
  private(set) var number: Font
  /// A zero or the word for a missing value.
  private(set) var quiet: Font
  /// The unit of a value label.
  private(set) var unit: Font
  /// The share of a value label, and numbers inside segments.
  private(set) var share: Font
  /// Names inside segments, beside leaders and in keys.
  let caption: Font
  /// The small words beneath category labels; nil where there are none.
  let under: Font?
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
    // Bars of a picture higher than wide may use its height.
    let tall = look.column == nil ? max(1, look.canvas.size.height / look.canvas.size.width) : 1
    largestStep = look.fixed(sizes.step * kind.spread(look)) * min(1.6, tall)
    largestBar = look.fixed(sizes.bar * kind.thickness) * min(1.3, tall)
    let row = min(largestStep, height / count.rows)
    step = row

    number = look.font(sizes.number, atMost: row * 0.66, .bold)
    quiet = look.font(sizes.share, atMost: row * 0.6)
    unit = look.font(sizes.unit, atMost: row * 0.55)
    share = look.font(sizes.share, atMost: row * 0.6)
    caption = look.font(sizes.caption)
    aside = look.font(sizes.source * 1.1, atMost: row * 0.6)

    let asides = bars.compactMap(\.aside)
    let under = asides.isEmpty ? nil : look.font(sizes.source * 1.05, atMost: row * 0.3)
    self.under = under
    let wanted = look.font(sizes.label, atMost: row * (under == nil ? 0.62 : 0.46))
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
    let names = label.size * (lines > 1 ? 2.5 : 1.15) + (under.map { $0.size * 1.3 } ?? 0)
    smallestStep = max(names, text * 1.12, bar)
    let words = asides.map { text in under.map { pen.width(text, $0) } ?? 0 }.max() ?? 0
    guard words <= limit else { return nil }
    zero = look.margin + max(kind.leastLabels(look), labels.width, words) + Self.labelGap(look)
  }

  /// The same for the rows that go with one above them: smaller type where it stays legible.
  func minor(_ look: Look) -> RowSizes {
    var rows = self
    let smaller = { (font: Font) in Font(size: max(look.smallest, font.size * 0.8), weight: font.weight) }
    rows.label = smaller(label)
    rows.number = smaller(number)
    rows.quiet = smaller(quiet)
    rows.unit = smaller(unit)
    rows.share = smaller(share)
    return rows
  }

  /// From the end of category labels to the baseline.
  static func labelGap(_ look: Look) -> Double {
    max(look.length(look.column == nil ? 28 : 18), look.smallest * 0.35)
  }
}
