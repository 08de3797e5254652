import Charts

/// The picture for screens of about 360 points: upright, with larger text for its width.
enum NarrowPicture {
  /// The style with the narrow margins of a small screen.
  static func style(_ style: ChartStyle) -> ChartStyle {
    var style = style
    style.sizes.margin = 40
    style.sizes.titleBaseline = 96
    style.sizes.step = 340
    return style
  }

  /// A picture 800 pixels wide and as high as its bars need.
  static func canvas(for spec: ChartSpec, ground: Color) -> Canvas {
    let bars = Double(spec.panels.reduce(0) { $0 + $1.bars.count })
    let headings = Double(spec.panels.count { $0.title != nil })
    let legend = spec.legend.isEmpty ? 0.0 : 120
    let row = spec.kind == .namedStacks ? 330.0 : 100
    let plot = spec.notice != nil ? max(220, bars * 80) : bars * row
    return Canvas(
      size: Size(width: 800, height: 560 + plot + headings * 56 + legend), dpi: 236, background: ground,
      scale: 0.88)
  }
}
