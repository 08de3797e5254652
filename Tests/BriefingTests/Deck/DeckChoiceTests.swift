import DisclosureReport
import Slides
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse
@testable import SafeFiles

@Suite struct DeckChoiceTests {
  private func choice(
    _ made: MadeReport, wanted: [String]? = nil, terms: Terms? = nil
  ) throws -> DeckChoice {
    DeckChoice(
      report: DeckReport(CheckedReport(made.report)), terms: try terms ?? Words.chinese(),
      wanted: wanted.map { $0.compactMap(ChartID.init) })
  }

  @Test func chartsWithoutAnythingToDrawAreLeftOut() throws {
    let choice = try choice(.jianye)
    #expect(choice.silent.map(\.id) == ["documents", "decisions"])
    #expect(
      choice.charts.map(\.id) == [
        "overview", "outcomes", "reasons", "applicants", "flow", "volumes", "review",
      ])
  }

  @Test func chartsAreChosenAndOrdered() throws {
    #expect(try choice(.jianye, wanted: ["flow", "outcomes"]).charts.map(\.id) == ["flow", "outcomes"])
    let folder = try Words.folder()
    #expect(
      try DeckWishes.charts("flow, outcomes，review", in: folder).map(\.rawValue) == [
        "flow", "outcomes", "review",
      ])
    for wrong in ["", ",", "flow,flow", "nothing"] {
      let error = #expect(throws: BriefingError.self) { try DeckWishes.charts(wrong, in: folder) }
      #expect(error?.exitCode == 64)
    }
  }

  @Test func aSlideSaysWhatThePictureNoLongerSays() throws {
    let choice = try choice(.jianye)
    let spec = try #require(choice.charts.first)
    let slide = choice.slide(spec, .cover)
    #expect(slide.title == spec.title && slide.subtitle == spec.subtitle && slide.source == spec.source)
    #expect(spec.frame == .bare)
    #expect(
      slide.notes.contains {
        $0.hasPrefix("予以公开：3 件，占办理总计 18 件的 16.7%") && $0.contains("requests.disclosed.total")
      })
    #expect(slide.notes.contains { $0.hasPrefix("表三勾稽：") && $0.contains("项勾稽全部相符") })
    #expect(slide.notes.last == spec.source)
  }

  @Test func proseHasNoSums() throws {
    let choice = try choice(.jianye)
    let spec = try #require(choice.charts.first { $0.id == "volumes" })
    #expect(!choice.slide(spec, .cover).notes.contains { $0.contains("勾稽：") })
  }

  @Test func failingSumsStandOnTheLastSlideAndInTheNotes() throws {
    var made = MadeReport.jianye
    made.set(.requests(.handled, .total), 19)
    let choice = try choice(made)
    let checks = choice.checks
    #expect(checks.title.contains("项勾稽中"))
    guard case .text(let paragraphs) = checks.body else {
      Issue.record("no text")
      return
    }
    #expect(paragraphs.first?.heading == "错误")
    let outcomes = try #require(choice.charts.first)
    #expect(choice.slide(outcomes, .cover).notes.contains { $0.contains("不符") && $0.contains("19") })
  }

  @Test func theOverviewHasTheKeyFiguresOfThePage() throws {
    let choice = try choice(.jianye)
    guard case .cards(let cards, let paragraphs) = choice.overview.body else {
      Issue.record("no cards")
      return
    }
    #expect(cards.map(\.number) == ["18", "18", "5", "1"])
    #expect(paragraphs.last?.heading == "勾稽核对")
    #expect(!choice.overview.title.hasSuffix("。"))
  }

  @Test func aDeckIsTheSameTwiceAndSpeaksBothLanguages() throws {
    let reports = [MadeReport.jianye, .city].map { DeckReport(CheckedReport($0.report)) }
    for (language, cover) in [(Language.chinese, "2 份年度报告"), (.english, "2 annual reports")] {
      let maker = try BriefingMaker(resources: try Words.folder(), language: language)
      var timings = Timings()
      let made = try maker.deck(of: reports, timings: &timings)
      #expect(try maker.deck(of: reports, timings: &timings).bytes == made.bytes)
      let files = try #require(Unzipped(made.bytes))
      #expect(try #require(files["ppt/slides/slide1.xml"]).text.contains(cover))
      #expect(files.entries.count { $0.name.hasPrefix("ppt/slides/slide") } == made.slides)
      #expect(files.entries.allSatisfy { !$0.text.contains("⟨") })
    }
  }
}
