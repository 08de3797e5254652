import Charts
import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse

/// The contrast of every text of every picture with the mark beneath it, or with the ground.
@Suite struct PictureContrastTests {
  private static let reports: [AnnualReport] = {
    var blank = MadeReport.city
    for row in OutcomeGroup.withheld.rows { blank.blank(.requests(row, .total)) }
    blank.blank(.proactive(.licences, .decisions), .slash)
    var prose = MadeReport.city
    prose.narrative = MadeReport.jianye.narrative
    var generator = SplitMix(seed: 5)
    let random = (0..<4).map {
      MadeReport.random($0 < 2 ? .form2021 : .form2019, &generator).report.report
    }
    return [MadeReport.jianye.report, prose.report, blank.report, MadeReport().report] + random
  }()

  /// A text that is too pale for what it stands on.
  private struct Pale: CustomStringConvertible {
    let description: String
  }

  /// The ground of a text: the last filled rectangle that holds its box; every later one that it touches counts too.
  private func grounds(of text: TextMark, under marks: ArraySlice<Mark>, ground: Color) -> [Color] {
    let box = text.box
    // Ascenders and descenders seldom fill the box: a rectangle that only meets its edge is beside the text.
    let core = Rect(
      x: box.x + 1, y: box.y + 0.2 * box.height, width: max(0, box.width - 2), height: 0.6 * box.height)
    var found = [ground]
    for case .rect(let rect) in marks {
      guard let fill = rect.fill, rect.frame.overlaps(core) else { continue }
      let holds =
        rect.frame.x <= box.x && rect.frame.maxX >= box.maxX && rect.frame.y <= box.y
        && rect.frame.maxY >= box.maxY
      found = holds ? [fill] : found + [fill]
    }
    return found
  }

  private func pale(_ scene: Scene, _ style: ChartStyle) -> (texts: Int, onMarks: Int, found: [Pale]) {
    var (texts, onMarks, found) = (0, 0, [Pale]())
    for (index, mark) in scene.marks.enumerated() {
      guard case .text(let text) = mark else { continue }
      texts += 1
      let ground = scene.background ?? style.ground
      let grounds = grounds(of: text, under: scene.marks[..<index], ground: ground)
      onMarks += grounds == [ground] ? 0 : 1
      for ground in grounds where text.color.contrast(with: ground) < 4.5 {
        found.append(
          Pale(description: "\(scene.chart): \(text.text) in \(text.color) on \(ground) at \(text.origin)"))
      }
    }
    return (texts, onMarks, found)
  }

  @Test(arguments: reports.indices) func everyTextIsReadable(_ index: Int) throws {
    let style = try StyleFile.read(try Project.text("Styles/standard.yaml"), name: "standard.yaml")
    var (texts, onMarks) = (0, 0)
    for terms in [try Words.chinese(), try Words.english()] {
      for spec in ChartChoice(CheckedReport(Self.reports[index]), terms: terms).specs() {
        var page = PictureSize.slide.canvas(ground: style.ground)
        page.dpi = 180
        let wide = [PictureSize.slide.canvas(ground: style.ground), page].map { (style, $0) }
        let narrow = (NarrowPicture.style(style), NarrowPicture.canvas(for: spec, ground: style.ground))
        for (style, canvas) in wide + [narrow] {
          // The page leaves a picture out that a narrow screen has no room for.
          guard let scene = try ChartStudio(style: style).fitting(spec, on: canvas) else { continue }
          let result = pale(scene, style)
          #expect(result.found.isEmpty, "\(result.found)")
          texts += result.texts
          onMarks += result.onMarks
        }
      }
    }
    #expect(texts > 200)
    if index == 0 { #expect(onMarks > 20, "numbers stand in segments") }
  }

  @Test(arguments: ["dark", "print", "high-contrast", "house"])
  func everyTextOfEveryStyleIsReadable(_ name: String) throws {
    let style = try StyleFile.merged(name, from: try Words.folder()).style()
    var texts = 0
    for report in Self.reports.prefix(3) {
      for spec in ChartChoice(CheckedReport(report), terms: try Words.chinese()).specs() {
        let result = pale(try ChartStudio(style: style).exported(spec), style)
        #expect(result.found.isEmpty, "\(result.found)")
        texts += result.texts
      }
    }
    #expect(texts > 300)
  }

  @Test func aPaleTextIsSeen() throws {
    let style = ChartStyle.test
    let ink = try #require(Color(hex: "#1a1f26"))
    let font = Font(size: 20)
    let text = Mark.text(TextMark("3", at: Point(x: 10, y: 25), width: 12, font: font, color: ink))
    let dark = RectMark(frame: Rect(x: 0, y: 0, width: 50, height: 40), fill: Color(hex: "#093b8a"))
    func scene(_ marks: [Mark]) -> Scene {
      Scene(
        chart: "a", size: Size(width: 90, height: 90), background: Color(hex: "#ffffff"), language: "en",
        family: "x", title: "a", description: "b", marks: marks)
    }
    #expect(pale(scene([.rect(dark), text]), style).found.count == 1)
    // A mark that comes later is above the text, not beneath it; one beside the text is no ground.
    #expect(pale(scene([text, .rect(dark)]), style).found.isEmpty)
    var beside = dark
    beside.frame.x = 30
    #expect(pale(scene([.rect(beside), text]), style).found.isEmpty)
    // Half beneath it, it counts beside the ground.
    beside.frame.x = 15
    #expect(pale(scene([.rect(beside), text]), style).found.count == 1)
  }
}
