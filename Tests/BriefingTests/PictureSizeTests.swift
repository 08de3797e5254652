import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing
@testable import SafeFiles

@Suite struct PictureSizeTests {
  private func size(_ text: String, dpi: Int? = nil, scale: Int = 1) -> PictureSize? {
    try? PictureSize(text, dpi: dpi, scale: scale)
  }

  @Test func namesAndPixelsAreRead() {
    #expect(size("slide") == PictureSize(width: 1920, height: 1080, dpi: 144))
    #expect(size("half") == PictureSize(width: 960, height: 1080, dpi: 144))
    #expect(size("a4") == PictureSize(width: 1843, height: 1536, dpi: 300))
    #expect(size("Square") == PictureSize(width: 1080, height: 1080, dpi: 192))
    #expect(size("wechat") == PictureSize(width: 1080, height: 1440, dpi: 192))
    #expect(size("1280x720") == PictureSize(width: 1280, height: 720, dpi: 144))
    #expect(size("1280x720", dpi: 96) == PictureSize(width: 1280, height: 720, dpi: 96))
    #expect(size("word") == PictureSize(width: 1724, height: 1417, dpi: 300))
    #expect(size("78x52mm") == PictureSize(width: 921, height: 614, dpi: 300))
    #expect(size("7.8x5.2cm") == PictureSize(width: 921, height: 614, dpi: 300))
    #expect(size("10x5in", dpi: 96) == PictureSize(width: 960, height: 480, dpi: 96))
    #expect(size("10x5in", dpi: 192, scale: 2) == PictureSize(width: 960, height: 480, dpi: 192, scale: 2))
    for wrong in ["78x52", "78mm", "78x52x3mm", "-78x52mm", "78.x.mm", "nanxnanmm", "1e9x2mm"] {
      #expect(size(wrong) == nil, "\(wrong)")
    }
    #expect(size("a4", scale: 2) == PictureSize(width: 1843, height: 1536, dpi: 600, scale: 2))
    #expect(size("a4", dpi: 300, scale: 2) == PictureSize(width: 1843, height: 1536, dpi: 300, scale: 2))
    for wrong in ["12", "319x400", "16385x400", "16384x16384", "x", "1280x720x3", "-1280x720", "", "٣٢٠x٣٢٠"]
    {
      #expect(size(wrong) == nil, "\(wrong)")
    }
    #expect(size("4096x4096") != nil && size("4096x4096", scale: 4) == nil)
  }

  @Test func aMisspeltNameIsCorrected() {
    let error = #expect(throws: BriefingError.self) { try PictureSize("slied") }
    #expect(error?.description.hasSuffix("like 1920x1080; did you mean 'slide'?") == true)
    #expect(error?.exitCode == 64)
  }

  /// The sizes in the end, in millimetres: a slide, its half, the text column of GB/T 9704, a telephone.
  @Test(
    arguments: zip(
      PicturePreset.allCases,
      [(339, 191), (313, 140), (169, 191), (156, 130), (146, 120), (70, 150), (143, 143), (143, 191)]))
  func finalSizesAreThoseOfTheirUse(_ preset: PicturePreset, _ size: (Int, Int)) {
    let millimetres = { (pixels: Int) in Int((Double(pixels) / Double(preset.dpi) * 25.4).rounded()) }
    #expect((millimetres(preset.width), millimetres(preset.height)) == size)
  }

  /// A city with a number in every row that has a reason.
  private static var everyReason: MadeReport {
    var made = MadeReport.city
    for (place, row) in OutcomeGroup.allCases.flatMap(\.rows).enumerated() {
      made.set(.requests(row, .total), 1 + place * place * 7)
    }
    return made
  }

  /// A chart as it is exported; nil where the picture is too small and a size that would do is said.
  private func fitting(_ spec: ChartSpec, _ studio: ChartStudio) throws -> Scene? {
    let result = Result { try studio.exported(spec) }
    if case .failure(let error) = result, "\(error)".hasSuffix(" would do") { return nil }
    return try result.get()
  }

  @Test(arguments: PicturePreset.allCases) func noTextIsUnderNinePointsOrLeavesThePicture(
    _ preset: PicturePreset
  ) throws {
    var city = MadeReport.city
    city.narrative = MadeReport.jianye.narrative
    var texts = 0
    var refused: Set<String> = []
    let words = [try Words.chinese(), try Words.english()]
    let specs = { (report: AnnualReport) in
      words.flatMap { ChartChoice(CheckedReport(report), terms: $0).specs() }
    }
    for name in StyleFile.names(try Words.folder()) {
      let style = try StyleFile.merged(name, from: try Words.folder()).style()
      for scale in [1, 2] {
        let picture = PictureSize(preset, scale: scale)
        let studio = ChartStudio(style: style, picture: picture)
        for report in [MadeReport.jianye.report, city.report, Self.everyReason.report] {
          for spec in specs(report) {
            guard let scene = try fitting(spec, studio) else {
              refused.insert(spec.id)
              continue
            }
            #expect(scene.size.width == Double(preset.width * scale))
            for text in scene.texts {
              let points = text.font.size / Double(picture.dpi) * 72
              #expect(points >= 9 - 1e-9, "\(name), \(spec.id): \(text.text) has \(points) points")
              let box = text.box
              #expect(
                box.x >= 0 && box.maxX <= scene.size.width && box.y >= 0 && box.maxY <= scene.size.height,
                "\(name), \(spec.id): \(text.text)")
              texts += 1
            }
          }
        }
      }
    }
    // Every preset holds every chart, also that of a report with all nineteen reasons.
    #expect(refused.isEmpty, "\(refused)")
    #expect(texts > 7000)
  }

  @Test func dpiLeavesPixelsAndScaleLeavesTheLayout() throws {
    let style = try StyleFile.merged(nil, from: try Words.folder()).style()
    let spec = ChartChoice(CheckedReport(MadeReport.city.report), terms: try Words.chinese()).spec(.outcomes)
    let once = try ChartStudio(style: style, picture: .slide).exported(spec)
    let twice = try ChartStudio(style: style, picture: PictureSize(.slide, scale: 2)).exported(spec)
    #expect(twice == once.scaled(by: 2))
    let dense = try ChartStudio(style: style, picture: PictureSize(.slide, dpi: 200)).exported(spec)
    #expect(dense.size == once.size)
    #expect(try #require(dense.texts.map(\.font.size).min()) == 25)
    // 12 points on a slide, of the source line too.
    #expect(try #require(once.texts.map(\.font.size).min()) == 24)
  }

  @Test func theSizesOfASlideAreThoseOfTheStyle() {
    let white = Color(red: 255, green: 255, blue: 255)
    #expect(PictureSize.slide.canvas(ground: white) == Canvas(background: white, scale: 1))
    #expect(PictureSize(width: 3840, height: 2160, dpi: 288).canvas(ground: nil).scale == 2)
    #expect(PictureSize(width: 1600, height: 450, dpi: 144).canvas(ground: nil).scale == 0.5)
  }
}
