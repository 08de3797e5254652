import CairoRendering
import Charts

/// Lays out and draws charts in one style.
struct ChartStudio: Sendable {
  /// A chart in every form that a briefing needs.
  struct Drawn: Sendable {
    let png: [UInt8]
    let outline: String
    let live: String
    /// Live, for narrow screens; nil where the chart does not fit one.
    let narrow: String?
    let timings: Timings
  }

  private let style: ChartStyle
  private let measurer: PangoMeasurer
  private let renderer = SceneRenderer()

  init(style: ChartStyle) {
    self.style = style
    measurer = PangoMeasurer(family: style.family)
  }

  /// All charts, side by side on the machine's cores; in order, and the same bytes as one after another.
  func draw(_ specs: [ChartSpec], on canvas: Canvas) throws(BriefingError) -> [Drawn] {
    try ParallelMap.map(specs.count) { index throws(BriefingError) in try draw(specs[index], on: canvas) }
  }

  private func draw(_ spec: ChartSpec, on canvas: Canvas) throws(BriefingError) -> Drawn {
    var timings = Timings()
    let scene = try timings.measure("layout") { () throws(BriefingError) in
      try self.scene(spec, on: canvas)
    }
    // The page shows a picture about 1040 pixels wide: its smallest text is larger, to be 9 points there.
    var page = canvas
    page.dpi = canvas.dpi * 5 / 4
    let pageScene = try? ChartLayout(style: style, canvas: page, measurer: measurer).scene(spec)
    do throws(CairoError) {
      let png = try timings.measure("png") { () throws(CairoError) -> [UInt8] in
        try renderer.png(scene, dpi: canvas.dpi)
      }
      let outline = try timings.measure("svg") { () throws(CairoError) -> String in
        try renderer.svg(scene, text: .outline)
      }
      let live = try timings.measure("svg") { () throws(CairoError) -> String in
        try renderer.svg(pageScene ?? scene, text: .live)
      }
      let narrow = try timings.measure("svg") { () throws(CairoError) -> String? in
        try narrowPicture(spec)
      }
      return Drawn(png: png, outline: outline, live: live, narrow: narrow, timings: timings)
    } catch {
      throw BriefingError(rendering: error, chart: spec.id)
    }
  }

  /// One chart in one format.
  func picture(
    _ spec: ChartSpec, on canvas: Canvas, format: PictureFormat
  ) throws(BriefingError) -> [UInt8] {
    let scene = try self.scene(spec, on: canvas)
    do {
      switch format {
      case .png: return try renderer.png(scene, dpi: canvas.dpi)
      case .outlineSVG: return [UInt8](try renderer.svg(scene, text: .outline).utf8)
      case .liveSVG: return [UInt8](try renderer.svg(scene, text: .live).utf8)
      }
    } catch {
      throw BriefingError(rendering: error, chart: spec.id)
    }
  }

  /// One chart laid out.
  func scene(_ spec: ChartSpec, on canvas: Canvas) throws(BriefingError) -> Scene {
    do {
      return try ChartLayout(style: style, canvas: canvas, measurer: measurer).scene(spec)
    } catch {
      switch error {
      case .unknownColor: throw BriefingError(.style, error.description)
      case .pictureTooSmall: throw BriefingError(.usage, error.description)
      case .badLength: throw BriefingError(.bug, error.description)
      }
    }
  }

  private func narrowPicture(_ spec: ChartSpec) throws(CairoError) -> String? {
    let layout = ChartLayout(
      style: NarrowPicture.style(style), canvas: NarrowPicture.canvas(for: spec, ground: style.ground),
      measurer: measurer)
    guard let scene = try? layout.scene(spec) else { return nil }
    return try renderer.svg(scene, text: .live)
  }
}
