import Charts

/// The picture for screens of about 360 points: upright, with larger text for its width.
package enum NarrowPicture {
  private static let width = 800.0
  private static let margin = 40.0
  /// The smallest text, of which all text in rows is here.
  private static let text = 30.0
  /// No picture is higher than what is drawn at all.
  private static let highest = 16_000.0

  /// The style with the narrow margins of a small screen.
  package static func style(_ style: ChartStyle) -> ChartStyle {
    var style = style
    style.sizes.margin = margin
    style.sizes.titleBaseline = 96
    style.sizes.step = 340
    return style
  }

  /// A picture 800 pixels wide and as high as its bars need.
  package static func canvas(for spec: ChartSpec, ground: Color) -> Canvas {
    let legend = spec.legend.isEmpty ? 0.0 : 120
    let height = 560 + (spec.columns > 1 && spec.panels.count > 1 ? grid(spec) : plot(spec)) + legend
    return Canvas(
      size: Size(width: width, height: min(highest, height)), dpi: 236, background: ground, scale: 0.88)
  }

  /// Panels beneath each other.
  private static func plot(_ spec: ChartSpec) -> Double {
    let bars = Double(spec.panels.reduce(0) { $0 + $1.bars.count })
    let headings = Double(spec.panels.count { $0.title != nil })
    let references = Double(spec.panels.count { $0.references.contains { $0.label != nil } })
    let breaks = Double(spec.panels.reduce(0) { $0 + parted($1) })
    let rows = spec.notice != nil ? max(220, bars * 80) : bars * spec.kind.narrowRow
    return rows + headings * 56 + references * 90 + breaks * 60 + spec.kind.narrowAxis
  }

  /// Two columns where bars would be long enough in them, else one.
  private static func grid(_ spec: ChartSpec) -> Double {
    let bars = spec.panels.flatMap(\.bars)
    let label: Double = bars.map { length($0.label) }.max() ?? 0
    let total: Double = bars.compactMap(\.total).map(length).max() ?? 0
    let cell: Double = (width - 2 * margin - 2 * text) / 2
    let columns: Int = cell - (label + total + 0.6) * text >= cell * 0.42 ? 2 : 1
    let across: Double = columns == 2 ? cell : width - 2 * margin
    let names: Double = spec.panels.map { nameLines($0.title ?? "", across) }.max() ?? 0
    let rows: Double = spec.panels.map(height).max() ?? 0
    let lines = Double((spec.panels.count + columns - 1) / columns)
    return lines * (rows + names * 36 + 10 + 48)
  }

  /// The lines of a panel's title, two at most, in a column so wide.
  private static func nameLines(_ title: String, _ across: Double) -> Double {
    min(2, (length(title) * text / across).rounded(.up))
  }

  /// The height of a panel's rows.
  private static func height(_ panel: Panel) -> Double {
    Double(panel.bars.count) * 48 + Double(parted(panel)) * 30
  }

  /// The length of a label behind a bar in em, with the space before it.
  private static func length(_ label: ValueLabel) -> Double {
    length(label.number) + length(label.unit ?? "") + 0.9
  }

  private static func parted(_ panel: Panel) -> Int {
    panel.bars.dropFirst().count { $0.breakAbove != nil }
  }

  /// The length of a text in em, roughly.
  private static func length(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.56) }
  }
}
