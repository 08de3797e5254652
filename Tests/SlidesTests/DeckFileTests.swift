import Charts
import TestSupport
import Testing

@testable import Slides

@Suite struct DeckFileTests {
  static let words = DeckWords(
    cover: "封面", content: "标题和图", titleOnly: "仅标题", title: "标题", subtitle: "口径行", body: "图", source: "来源",
    number: "页码", notes: "备注", card: "数字")

  static func deck(_ slides: [Slide], accents: [Color] = [ChartStyle.test.ink]) -> Deck {
    let style = ChartStyle.test
    return Deck(
      title: "题", language: "zh-CN",
      theme: DeckTheme(
        family: "Test", ground: style.ground, ink: style.ink, secondary: style.secondary,
        tint: style.hairline, accents: accents), words: words, slides: slides)
  }

  static let picture = SlidePicture(
    name: "结果", png: [1], svg: [2], width: 1776, height: 728, alternative: "公开 3 件\n其他 \"2\" 件")
  static let slides = [
    Slide(title: "封", subtitle: "机关\n2023", body: .cover, source: "源"),
    Slide(
      title: "数",
      body: .cards(
        [SlideCard(label: "新收", number: "18", unit: "件", notes: ["注"])], [SlideParagraph("申请", "新收 18 件")]),
      notes: ["一", "二"]),
    Slide(title: "<图> & 题", subtitle: "口径", body: .picture(picture), source: "来源", notes: ["备注 <3>"]),
    Slide(title: "文", body: .text([SlideParagraph("核对", "相符")])),
  ]

  private func entries(_ slides: [Slide] = slides) throws -> Unzipped {
    try #require(Unzipped(try DeckFile(Self.deck(slides)).bytes()))
  }

  @Test func sameDeckSameBytes() throws {
    #expect(try DeckFile(Self.deck(Self.slides)).bytes() == DeckFile(Self.deck(Self.slides)).bytes())
  }

  @Test func everySlideHasItsPartsAndOnlyThose() throws {
    let names = try entries().entries.map(\.name)
    #expect(names.filter { $0.hasPrefix("ppt/slides/slide") }.count == 4)
    #expect(names.filter { $0.hasPrefix("ppt/notesSlides/notesSlide") }.count == 2)
    #expect(names.filter { $0.hasPrefix("ppt/media/") } == ["ppt/media/slide3.png", "ppt/media/slide3.svg"])
    #expect(names.filter { $0.hasPrefix("ppt/slideLayouts/slideLayout") }.count == 3)
  }

  @Test func aPictureIsAPNGWithItsSVGBehindAnAlternativeText() throws {
    let slide = try #require(try entries()["ppt/slides/slide3.xml"]).text
    #expect(slide.contains("descr=\"公开 3 件 其他 &quot;2&quot; 件\""))
    #expect(slide.contains("<a:blip r:embed=\"rId2\">") && slide.contains("r:embed=\"rId3\"/>"))
    #expect(slide.contains("<a:t>&lt;图&gt; &amp; 题</a:t>"))
    #expect(slide.contains("<p:ph type=\"title\"/>") && slide.contains("<p:ph type=\"body\" idx=\"13\"/>"))
    #expect(slide.contains("<a:off x=\"457200\" y=\"1518000\"/><a:ext cx=\"11277600\" cy=\"4622800\"/>"))
    let links = try #require(try entries()["ppt/slides/_rels/slide3.xml.rels"]).text
    #expect(links.contains("Target=\"../media/slide3.svg\""))
  }

  @Test func idsOfShapesAreUniqueOnTheirSlide() throws {
    for entry in try entries().entries where entry.name.hasSuffix(".xml") && entry.name.hasPrefix("ppt/slide")
    {
      let ids = entry.text.matches(of: /<p:cNvPr id="(\d+)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(entry.name)")
    }
  }

  @Test func theThemeHasTheStylesColoursAndFont() throws {
    let theme = try #require(try entries()["ppt/theme/theme1.xml"]).text
    #expect(theme.contains("<a:dk1><a:srgbClr val=\"1A1F26\"/></a:dk1>"))
    #expect(theme.contains("<a:accent6><a:srgbClr val=\"1A1F26\"/></a:accent6>"))
    #expect(theme.contains("<a:latin typeface=\"Test\"/>"))
  }

  @Test func longTitlesAreSetSmaller() throws {
    let long = Slide(title: String(repeating: "公开", count: 60), body: .text([]))
    let slide = try #require(try entries([long])["ppt/slides/slide1.xml"]).text
    #expect(slide.contains("sz=\"1600\""))
    #expect(!(try #require(try entries()["ppt/slides/slide3.xml"]).text.contains("sz=\"1600\"")))
  }
}
