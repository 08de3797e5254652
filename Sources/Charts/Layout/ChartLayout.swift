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
  /// Every length is proportional to its value within a panel, from a baseline at zero; no text overlaps another or
  /// leaves the picture. Throws where the style lacks a colour, a length is no length, or the picture is too small for
  /// the texts at their smallest size.
  public func scene(_ spec: ChartSpec) throws(ChartError) -> Scene {
    if let scene = try fitting(spec) { return scene }
    let enough = largeEnough(spec)
    throw .pictureTooSmall(
      chart: spec.id, width: Int(canvas.size.width), height: Int(canvas.size.height),
      enough: enough.map { "\(Int($0.width))x\(Int($0.height))" })
  }

  /// The scene of a chart; nil where the picture is too small for it.
  ///
  /// Throws where the style lacks a colour or a length is no length, which no picture would hold.
  public func fitting(_ spec: ChartSpec) throws(ChartError) -> Scene? {
    try SpecCheck(spec: spec, style: style).run()
    for step in LayoutStep.all {
      if let scene = scene(spec, on: canvas, step) { return scene }
      if let bare = spec.kind.layout.relieved(spec), let scene = scene(bare, on: canvas, step) {
        return scene
      }
    }
    guard let other = spec.kind.layout.lastResort(spec) else { return nil }
    return try fitting(other)
  }

  private func scene(_ spec: ChartSpec, on canvas: Canvas, _ step: LayoutStep) -> Scene? {
    let look = Look(style, canvas, step)
    var pen = Pen(measurer)
    guard let room = FrameLayout(spec: spec, look: look).draw(with: &pen),
      PlotLayout(spec: spec, look: look).draw(in: room, with: &pen), SceneFit.holds(pen.marks, look)
    else { return nil }
    let isCut = spec.frame != .bare && SourceLines(spec, look, pen).isCut
    return Scene(
      chart: spec.id, size: canvas.size, background: canvas.background, language: spec.language,
      family: style.family, title: spec.title,
      description: isCut ? spec.alternative + " " + spec.source : spec.alternative, marks: pen.marks)
  }

  /// The first of larger pictures of the same shape that holds the chart at its smallest text; nil where none does.
  private func largeEnough(_ spec: ChartSpec) -> Size? {
    var factor = 1.0
    for _ in 0..<16 {
      factor *= 1.15
      var larger = canvas
      larger.size = Size(
        width: (canvas.size.width * factor / 10).rounded(.up) * 10,
        height: (canvas.size.height * factor / 10).rounded(.up) * 10)
      if scene(spec, on: larger, .last) != nil { return larger.size }
    }
    return nil
  }
}
