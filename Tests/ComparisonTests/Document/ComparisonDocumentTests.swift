import DisclosureReport
import Documents
import TestSupport
import Testing

@testable import Briefing
@testable import Comparison
@testable import SafeFiles

@Suite struct ComparisonDocumentTests {
  @Test func theDocumentSaysWhatThePageSays() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    let document = ComparisonDocument(
      maker.studio, PageReports.collection(PageReports.twoYears), ComparisonWishes(), try Words.chinese())
    let blocks = try document.blocks()
    #expect(blocks.first == .title("宿迁市人民政府 2023–2024 年政府信息公开对比"))
    let pictures = blocks.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
    #expect(
      !pictures.isEmpty
        && pictures.allSatisfy {
          $0.width == 1724 && (709...1417).contains($0.height) && $0.dpi == 300 && !$0.png.isEmpty
        })
    let captions = blocks.compactMap { if case .caption(let caption) = $0 { caption.number } else { nil } }
    #expect(captions == Array(1...pictures.count))
    #expect(blocks.contains { if case .lead(let text) = $0 { text.hasPrefix("公开率升至 54.0%") } else { false } })
    let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let rates = try #require(tables.first { $0.description.hasPrefix("公开率") })
    #expect(rates.rows[0].map { $0.runs.map(\.text).joined() } == ["机关", "2023", "2024"])
    #expect(rates.rows[1].last?.runs.first?.text == "54.0%\n1902/3521")
    #expect(tables.allSatisfy { $0.headRows > 0 })
  }

  @Test func theFolderHasADocumentWhereItIsWished() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .english).comparisons
    var timings = Timings()
    var wishes = ComparisonWishes()
    wishes.document = true
    let collection = PageReports.collection(PageReports.twoYears)
    let files = try maker.files(of: collection, wishes: wishes, timings: &timings)
    let document = try #require(files.first { $0.path == "briefing.docx" })
    #expect(try #require(Unzipped(document.bytes)).entries.allSatisfy { !$0.text.contains("⟨") })
    #expect(try maker.files(of: collection, wishes: wishes, timings: &timings).last?.bytes == document.bytes)
    wishes.document = false
    #expect(
      try !maker.files(of: collection, wishes: wishes, timings: &timings).contains {
        $0.path.hasSuffix("docx")
      })
  }
}
