import CairoRendering
import Charts
import PageProse
import SafeFiles

/// Lays out and draws charts in one style and size.
package struct ChartStudio: Sendable {
  /// A chart in every form that a briefing needs.
  package struct Drawn: Sendable {
    package let png: [UInt8]
    package let outline: String
    package let live: String
    /// Live, for narrow screens; nil where the chart does not fit one.
    package let narrow: String?
    package let timings: Timings
  }

  let style: ChartStyle
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

  /// The same look in another size; characters that no font has are counted together.
  package init(_ other: ChartStudio, picture: PictureSize) {
    style = other.style
    self.picture = picture
    background = other.background
    missing = other.missing
    renderer = other.renderer
    measurer = other.measurer
  }

  /// The same look with another list of missing characters.
  init(_ other: ChartStudio, missing: MissingGlyphs) {
    style = other.style
    picture = other.picture
    background = other.background
    self.missing = missing
    renderer = SceneRenderer(missing: missing)
    measurer = other.measurer
  }

  /// All charts, side by side on the machine's cores; in order, and the same bytes as one after another.
  package func draw(_ specs: [ChartSpec]) throws(BriefingError) -> [Drawn] {
    try ParallelMap.map(specs.count) { index throws(BriefingError) in try draw(specs[index]) }
  }

  private func draw(_ spec: ChartSpec) throws(BriefingError) -> Drawn {
    var timings = Timings()
    let (scene, onPage, small) = try timings.measure("layout") {
      () throws(BriefingError) -> (Scene, Scene?, Scene?) in
      (try exported(spec), try pageScene(spec), try narrowScene(spec))
    }
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
        if let small { try renderer.svg(small, text: .live) } else { nil }
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

  /// Whether an exported picture holds a chart; throws where no picture would.
  package func fits(_ spec: ChartSpec) throws(BriefingError) -> Bool {
    try fitting(spec, picture.fitted(style), picture.canvas(ground: background)) != nil
  }

  /// The scene of an exported picture: with the house's mark, and multiplied.
  func exported(_ spec: ChartSpec) throws(BriefingError) -> Scene {
    let fitted = picture.fitted(style)
    let canvas = picture.canvas(ground: background)
    let scene = try layout(spec, fitted, canvas) { layout throws(ChartError) in try layout.scene(spec) }
    return LogoPlace(style: fitted, scale: canvas.scale ?? 1)
      .applied(to: PatternFill(style: fitted, scale: canvas.scale ?? 1).applied(to: scene))
      .scaled(by: Double(picture.scale))
  }

  /// The scene on a page; nil where it is too small for the chart.
  ///
  /// The page shows a slide about 1040 pixels wide: its smallest text is larger, to be 9 points there. A picture full of
  /// small panels is higher there instead.
  private func pageScene(_ spec: ChartSpec) throws(BriefingError) -> Scene? {
    var page = PictureSize.slide.canvas(ground: style.ground)
    page.dpi = page.dpi * 5 / 4
    if let scene = try fitting(spec, style, page) { return scene }
    page.size.height *= 1.5
    return try fitting(spec, style, page)
  }

  /// The scene for narrow screens; nil where they are too small for the chart.
  private func narrowScene(_ spec: ChartSpec) throws(BriefingError) -> Scene? {
    let canvas = NarrowPicture.canvas(for: spec, ground: style.ground)
    return try fitting(spec.narrowed, NarrowPicture.style(style), canvas)
  }

  /// One chart laid out; nil where the picture is too small for it.
  func fitting(_ spec: ChartSpec, on canvas: Canvas) throws(BriefingError) -> Scene? {
    try fitting(spec, style, canvas)
  }

  private func fitting(
    _ spec: ChartSpec, _ style: ChartStyle, _ canvas: Canvas
  ) throws(BriefingError) -> Scene? {
    let scene = try layout(spec, style, canvas) { layout throws(ChartError) in try layout.fitting(spec) }
    return scene.map { PatternFill(style: style, scale: canvas.scale ?? 1).applied(to: $0) }
  }

  private func layout<Found>(
    _ spec: ChartSpec, _ style: ChartStyle, _ canvas: Canvas,
    _ body: (ChartLayout) throws(ChartError) -> Found
  ) throws(BriefingError) -> Found {
    do {
      return try body(ChartLayout(style: style, canvas: canvas, measurer: measurer))
    } catch {
      switch error {
      case .unknownColor: throw BriefingError(.style, error.description)
      case .pictureTooSmall(let chart, let width, let height, let enough):
        throw BriefingError(
          .usage,
          zh: "图 \(chart)：\(width)x\(height) 像素放不下它的文字；"
            + (enough.map { "\($0) 就够" } ?? "应为大得多的图"), en: error.description)
      case .badLength: throw BriefingError(.bug, error.description)
      }
    }
  }
}
