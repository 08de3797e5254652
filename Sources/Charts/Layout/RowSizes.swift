/// Text sizes and distances of the rows of a plot, chosen for its count of bars.
struct RowSizes {
  /// Category labels.
  let label: Font
  /// The number of a value label.
  let number: Font
  /// A zero or the word for a missing value.
  let quiet: Font
  /// The unit of a value label.
  let unit: Font
  /// The share of a value label, and numbers inside segments.
  let share: Font
  /// Names inside segments and beside leaders.
  let caption: Font
  /// Headings of panels.
  let heading: Font
  /// From the left edge of the plot to the baseline.
  let labelColumn: Double
  /// The widest a label may be before it is broken into lines.
  let labelWidth: Double
  let largestStep: Double
  let largestBar: Double
  let fill: Double
  let headingHeight: Double
  let panelGap: Double
  /// The least distance from bar to bar at which labels do not touch.
  let smallestStep: Double

  init(spec: ChartSpec, look: Look, height: Double, pen: Pen) {
    let sizes = look.style.sizes
    let bars = spec.panels.flatMap(\.bars)
    let named = spec.kind == .namedStacks
    heading = look.font(sizes.caption, .bold)
    headingHeight = heading.size * 1.9
    panelGap = look.length(34)
    fill = named ? 0.5 : 0.65
    largestStep = look.length(named ? sizes.step * 1.6 : sizes.step)
    largestBar = look.length(named ? sizes.bar * 1.36 : sizes.bar)
    let titled = Double(spec.panels.count { $0.title != nil || spec.magnification != nil })
    let free = height - titled * headingHeight - panelGap * Double(max(0, spec.panels.count - 1))
    let step = min(largestStep, free / Double(max(1, bars.count)))
    // In units of the style: what one row has room for.
    let row = step / look.scale

    labelWidth = look.width * sizes.labelShare
    let wanted = look.font(min(sizes.label, row * 0.62))
    let limit = labelWidth
    let wraps = bars.contains { pen.width($0.label, wanted) > limit }
    label = wraps ? look.font(min(sizes.label, row * 0.38)) : wanted
    number = look.font(min(sizes.number, row * 0.66), .bold)
    quiet = look.font(min(sizes.share, row * 0.6))
    unit = look.font(min(sizes.unit, row * 0.55))
    share = look.font(min(sizes.share, row * 0.6))
    caption = look.font(sizes.caption)
    smallestStep = max(label.size * (wraps ? 2.5 : 1.15), number.size * 1.1)

    let font = label
    let widest = bars.map { min(pen.width($0.label, font), limit) }.max() ?? 0
    labelColumn = max(look.length(176), widest) + look.length(28)
  }

  /// The height that headings and gaps between panels take together.
  func headings(_ spec: ChartSpec, _ scales: ScaleChoice, width: Double, _ pen: Pen) -> Double {
    let heights = spec.panels.indices.map { panel in
      let lines = headingLines(panel, spec, scales, width: width, pen).count
      return lines == 0 ? 0 : headingHeight + heading.size * 1.25 * Double(lines - 1)
    }
    return heights.reduce(0, +) + panelGap * Double(max(0, spec.panels.count - 1))
  }

  /// The heading of a panel in lines that fit; none where it has no heading.
  func headingLines(
    _ panel: Int, _ spec: ChartSpec, _ scales: ScaleChoice, width: Double, _ pen: Pen
  ) -> [String] {
    guard let text = scales.heading(panel, of: spec) else { return [] }
    return TextWrap.lines(text, width: width) { pen.width($0, heading) }
  }
}
