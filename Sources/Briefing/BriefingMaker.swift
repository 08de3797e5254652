import CairoRendering
import Charts
import DisclosureReport

/// The straight line from a report to the files of its briefing.
public struct BriefingMaker {
  private let resources: ResourceFolder
  private let style: ChartStyle
  private let terms: Terms
  private let canvas: Canvas

  /// A maker of briefings in one language, style and picture size.
  ///
  /// `styleFile` is the path of a style of the user's; nil takes the standard one.
  public init(
    resources: ResourceFolder, language: Language, styleFile: String? = nil, picture: PictureSize = .slide
  ) throws(BriefingError) {
    self.resources = resources
    terms = try Terms(resources, language: language)
    style = try StyleFile.load(styleFile, from: resources)
    canvas = picture.canvas(ground: style.ground)
  }

  /// The words in use.
  public var words: Terms { terms }

  /// The files of a report's briefing, by their paths below its folder, and how long each stage took.
  public func files(of report: AnnualReport, timings: inout Timings) throws(BriefingError) -> [BriefingFile] {
    let findings = timings.measure("check") { CheckRun.run(report) }
    let specs = ChartChoice(report, terms: terms).specs()
    let layout = ChartLayout(
      style: style, canvas: canvas, measurer: PangoMeasurer(family: style.family))
    var files: [BriefingFile] = []
    var figures: [PageFigure] = []
    let renderer = SceneRenderer()
    for (index, spec) in specs.enumerated() {
      let scene = try timings.measure("layout") { () throws(BriefingError) in try Self.scene(spec, layout) }
      do {
        let png = try timings.measure("png") { () throws(CairoError) in
          try renderer.png(scene, dpi: canvas.dpi)
        }
        let svg = try timings.measure("svg") { () throws(CairoError) in
          (try renderer.svg(scene, text: .outline), try renderer.svg(scene, text: .live))
        }
        files.append(BriefingFile("charts/\(spec.id).png", png))
        files.append(BriefingFile("charts/\(spec.id).svg", [UInt8](svg.0.utf8)))
        let narrow = try timings.measure("page") { () throws(CairoError) in
          try self.narrow(spec, renderer)
        }
        figures.append(PageFigure(number: index + 1, spec: spec, svg: svg.1, narrow: narrow))
      } catch {
        throw BriefingError(rendering: error, chart: spec.id)
      }
    }
    let page = try timings.measure("page") { () throws(BriefingError) in
      try PageTemplate(resources, terms: terms).render(report, findings: findings, figures: figures)
    }
    files.insert(BriefingFile("index.html", [UInt8](page.utf8)), at: 0)
    let json = FiguresJSON.text([report], terms: terms)
    files.append(BriefingFile("figures.json", [UInt8](json.utf8)))
    files.append(BriefingFile("figures.csv", [UInt8](("\u{FEFF}" + FiguresCSV.text([report])).utf8)))
    return files
  }

  /// One chart as the bytes of a PNG or an SVG.
  public func chart(
    _ id: ChartID, of report: AnnualReport, format: PictureFormat, background: Background
  ) throws(BriefingError) -> [UInt8] {
    var canvas = canvas
    canvas.background = background.color(ground: style.ground)
    let layout = ChartLayout(
      style: style, canvas: canvas, measurer: PangoMeasurer(family: style.family))
    let scene = try Self.scene(ChartChoice(report, terms: terms).spec(id), layout)
    do {
      switch format {
      case .png: return try SceneRenderer().png(scene, dpi: canvas.dpi)
      case .outlineSVG: return [UInt8](try SceneRenderer().svg(scene, text: .outline).utf8)
      case .liveSVG: return [UInt8](try SceneRenderer().svg(scene, text: .live).utf8)
      }
    } catch {
      throw BriefingError(rendering: error, chart: id.rawValue)
    }
  }

  /// The picture for narrow screens, in live text; nil where the chart does not fit one.
  private func narrow(_ spec: ChartSpec, _ renderer: SceneRenderer) throws(CairoError) -> String? {
    let layout = ChartLayout(
      style: NarrowPicture.style(style), canvas: NarrowPicture.canvas(for: spec, ground: style.ground),
      measurer: PangoMeasurer(family: style.family))
    guard let scene = try? layout.scene(spec) else { return nil }
    return try renderer.svg(scene, text: .live)
  }

  private static func scene(_ spec: ChartSpec, _ layout: ChartLayout) throws(BriefingError) -> Scene {
    do {
      return try layout.scene(spec)
    } catch {
      switch error {
      case .unknownColor: throw BriefingError(.style, error.description)
      case .pictureTooSmall: throw BriefingError(.usage, error.description)
      case .badLength: throw BriefingError(.bug, error.description)
      }
    }
  }
}
