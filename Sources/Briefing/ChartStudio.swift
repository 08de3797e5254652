import CairoRendering
import Charts

/// Lays out and draws charts in one style and size.
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
  private let picture: PictureSize
  private let background: Color?
  private let measurer: PangoMeasurer
  private let renderer: SceneRenderer
  /// The characters of the pictures drawn so far that no font has.
  let missing: MissingGlyphs

  init(
    style: ChartStyle, picture: PictureSize = .slide, background: Background = .style,
    strictFonts: Bool = false
  ) {
    self.style = style
    self.picture = picture
    self.background = background.color(ground: style.ground)
    missing = MissingGlyphs(isStrict: strictFonts)
    renderer = SceneRenderer(missing: missing)
    measurer = PangoMeasurer(family: style.family)
  }

  /// All charts, side by side on the machine's cores; in order, and the same bytes as one after another.
  func draw(_ specs: [ChartSpec]) throws(BriefingError) -> [Drawn] {
    try ParallelMap.map(specs.count) { index throws(BriefingError) in try draw(specs[index]) }
  }

  private func draw(_ spec: ChartSpec) throws(BriefingError) -> Drawn {
    var timings = Timings()
    let scene = try timings.measure("layout") { () throws(BriefingError) in
      try exported(spec)
    }
    // The page shows a slide about 1040 pixels wide: its smallest text is larger, to be 9 points there.
    var page = PictureSize.slide.canvas(ground: style.ground)
    page.dpi = page.dpi * 5 / 4
    // A picture full of small panels is higher there instead.
    var high = page
    high.size.height *= 1.5
    let onPage = (try? self.scene(spec, on: page)) ?? (try? self.scene(spec, on: high))
    do throws(CairoError) {
      let png = try timings.measure("png") { () throws(CairoError) -> [UInt8] in
        try renderer.png(scene, dpi: picture.dpi)
      }
      let outline = try timings.measure("svg") { () throws(CairoError) -> String in
        try renderer.svg(scene, text: .outline, dpi: picture.dpi)
      }
      let live = try timings.measure("svg") { () throws(CairoError) -> String in
        try renderer.svg(onPage ?? scene, text: .live)
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
  func picture(_ spec: ChartSpec, format: PictureFormat) throws(BriefingError) -> [UInt8] {
    let scene = try exported(spec)
    do {
      switch format {
      case .png: return try renderer.png(scene, dpi: picture.dpi)
      case .outlineSVG: return [UInt8](try renderer.svg(scene, text: .outline, dpi: picture.dpi).utf8)
      case .liveSVG: return [UInt8](try renderer.svg(scene, text: .live, dpi: picture.dpi).utf8)
      }
    } catch {
      throw BriefingError(rendering: error, chart: spec.id)
    }
  }

  /// The scene of an exported picture: with the house's mark, and multiplied.
  func exported(_ spec: ChartSpec) throws(BriefingError) -> Scene {
    let fitted = picture.fitted(style)
    let canvas = picture.canvas(ground: background)
    let scene = try scene(spec, fitted, canvas)
    return LogoPlace(style: fitted, scale: canvas.scale ?? 1).applied(to: scene)
      .scaled(by: Double(picture.scale))
  }

  /// One chart laid out.
  func scene(_ spec: ChartSpec, on canvas: Canvas) throws(BriefingError) -> Scene {
    try scene(spec, style, canvas)
  }

  private func scene(
    _ spec: ChartSpec, _ style: ChartStyle, _ canvas: Canvas
  ) throws(BriefingError) -> Scene {
    do {
      let scene = try ChartLayout(style: style, canvas: canvas, measurer: measurer).scene(spec)
      return PatternFill(style: style, scale: canvas.scale ?? 1).applied(to: scene)
    } catch {
      switch error {
      case .unknownColor: throw BriefingError(.style, error.description)
      case .pictureTooSmall: throw BriefingError(.usage, error.description)
      case .badLength: throw BriefingError(.bug, error.description)
      }
    }
  }

  private func narrowPicture(_ spec: ChartSpec) throws(CairoError) -> String? {
    let canvas = NarrowPicture.canvas(for: spec, ground: style.ground)
    guard let scene = try? scene(spec.narrowed, NarrowPicture.style(style), canvas) else { return nil }
    return try renderer.svg(scene, text: .live)
  }
}
