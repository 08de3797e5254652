/// Lays a chart out: a spec, a style and a picture become a scene.
public struct ChartLayout {
  private let style: ChartStyle
  private let canvas: Canvas
  private let measurer: any TextMeasurer

  /// A layout for pictures of one style and size.
  public init(style: ChartStyle, canvas: Canvas, measurer: any TextMeasurer) {
    self.style = style
    self.canvas = canvas
    self.measurer = measurer
  }

  /// The scene of a chart.
  ///
  /// Every length is proportional to its value within a panel, from a baseline at zero. Throws where the style lacks a
  /// colour, a length is no length, or the picture is too small for the texts at their smallest size.
  public func scene(_ spec: ChartSpec) throws(ChartError) -> Scene {
    try validate(spec)
    let look = Look(style, canvas)
    var pen = Pen(measurer)
    let room = FrameLayout(spec: spec, look: look).draw(with: &pen)
    try PlotLayout(spec: spec, look: look).draw(in: room, with: &pen)
    return Scene(
      chart: spec.id, size: canvas.size, background: canvas.background, language: spec.language,
      family: style.family, title: spec.title, description: spec.alternative, marks: pen.marks)
  }

  private func validate(_ spec: ChartSpec) throws(ChartError) {
    for bar in spec.panels.flatMap(\.bars) {
      for segment in bar.segments {
        if style.colors[segment.color] == nil {
          throw .unknownColor(key: segment.color, chart: spec.id)
        }
        if let length = segment.length, !length.isFinite || length < 0 {
          throw .badLength(chart: spec.id, label: bar.label)
        }
      }
    }
    for entry in spec.legend where style.colors[entry.color] == nil {
      throw .unknownColor(key: entry.color, chart: spec.id)
    }
  }
}
