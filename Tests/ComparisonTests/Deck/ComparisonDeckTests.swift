import DisclosureReport
import Slides
import TestSupport
import Testing

@testable import Briefing
@testable import Comparison
@testable import SafeFiles

@Suite struct ComparisonDeckTests {
  @Test func slidesStandWithTheWordsOfThePage() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    let deck = ComparisonDeck(
      maker.studio, PageReports.collection(PageReports.twoYears), ComparisonWishes(), try Words.chinese())
    let slides = try deck.slides(DeckWishes())
    #expect(slides.first?.title == "宿迁市人民政府 2023–2024 年政府信息公开对比")
    guard case .cards(let cards, let paragraphs) = slides[1].body else {
      Issue.record("no cards")
      return
    }
    #expect(cards.map(\.number).prefix(3) == ["3,525", "3,521", "54.0"])
    #expect(paragraphs.contains { $0.text.contains("比2023年增加14件（0.4%）") })
    let outcomes = try #require(slides.first { $0.title.hasPrefix("公开率升至 54.0%") })
    #expect(outcomes.notes.first == outcomes.title && outcomes.notes.last == outcomes.source)
    guard case .picture(let picture) = outcomes.body else {
      Issue.record("no picture")
      return
    }
    #expect(picture.alternative.contains(outcomes.title) && picture.alternative.contains(outcomes.source))
    #expect(picture.name == "各年办理结果构成")
    #expect(slides.last?.title == "2 份报告的勾稽全部相符")
  }

  @Test func theFolderHasSlidesWhereTheyAreWished() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .english).comparisons
    var timings = Timings()
    var wishes = ComparisonWishes()
    wishes.deck = DeckWishes(drawing: .picture)
    let collection = PageReports.collection(PageReports.twoYears)
    let files = try maker.files(of: collection, wishes: wishes, timings: &timings)
    let slides = try #require(files.first { $0.path == "slides.pptx" })
    #expect(try #require(Unzipped(slides.bytes)).entries.allSatisfy { !$0.text.contains("⟨") })
    #expect(
      try maker.files(of: collection, wishes: wishes, timings: &timings).last?.bytes == slides.bytes)
  }
}
