import DisclosureReport
import Documents
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse

@Suite struct BriefingDocumentTests {
  private func blocks(_ made: MadeReport, _ terms: Terms) throws -> [DocumentBlock] {
    let document = BriefingDocument(report: DeckReport(CheckedReport(made.report)), terms: terms)
    let drawn = document.charts.enumerated().map { index, spec in
      DocumentFigures.Drawn(
        number: index + 1, spec: spec,
        picture: DocumentPicture(
          name: spec.id, png: [], svg: [], width: 1, height: 1, dpi: 1, alternative: spec.alternative))
    }
    return document.blocks(drawn)
  }

  private func text(_ block: DocumentBlock) -> String {
    switch block {
    case .title(let text), .subtitle(let text), .heading(let text, _), .tableTitle(let text), .lead(let text):
      text
    case .paragraph(let runs), .item(let runs), .note(let runs): runs.map(\.text).joined()
    case .caption(let caption): caption.label + String(caption.number) + caption.text
    case .picture, .table: ""
    }
  }

  private func tables(_ blocks: [DocumentBlock]) -> [DocumentTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// The texts of cells without the rules that mark them.
  private func texts(_ row: [DocumentCell]) -> [String] {
    row.map { $0.runs.filter { $0.look != .raised }.map(\.text).joined() }
  }

  @Test func theSummaryIsHeadingsAndParagraphs() throws {
    let terms = try Words.chinese()
    let blocks = try blocks(.jianye, terms)
    let summary = SummaryText(CheckedReport(MadeReport.jianye.report), terms: terms).summary
    #expect(blocks.first == .title(summary.title))
    #expect(blocks.contains(.text(summary.sentence)))
    for point in summary.points where point.topic != .checks {
      let place = try #require(blocks.firstIndex(of: .heading(point.heading, level: 2)))
      #expect(blocks[place + 1] == .text(point.text))
    }
    let sections = blocks.compactMap { if case .heading(let text, 1) = $0 { text } else { nil } }
    #expect(sections == ["摘要", "概览", "申请办理", "主动公开", "行政复议和行政诉讼", "口径比较", "数据", "勾稽核对", "口径与说明"])
  }

  @Test func aFigureSaysItsFindingMeasureAndSource() throws {
    let terms = try Words.chinese()
    let document = BriefingDocument(
      report: DeckReport(CheckedReport(MadeReport.jianye.report)), terms: terms)
    let spec = try #require(document.charts.first { $0.id == "outcomes" })
    #expect(spec.frame == .bare)
    let blocks = try blocks(.jianye, terms)
    let place = try #require(blocks.firstIndex { text($0) == spec.title + "。" })
    #expect(blocks[place - 1] == .heading("申请办理结果", level: 2))
    guard case .picture(let picture) = blocks[place + 1] else {
      Issue.record("no picture follows the finding")
      return
    }
    #expect(picture.alternative == spec.alternative)
    #expect(text(blocks[place + 2]).hasSuffix("　" + spec.subtitle))
    #expect(blocks[place + 3] == .remark(spec.source))
  }

  @Test func aPictureIsOnlyAsHighAsItsBarsAskFor() throws {
    let maker = try BriefingMaker(resources: try Words.folder(), language: .chinese)
    let document = BriefingDocument(
      report: DeckReport(CheckedReport(MadeReport.jianye.report)), terms: try Words.chinese())
    let sizes = try document.charts.filter { !$0.saysOneLine }.map { spec in
      (spec.id, try maker.studio.documentSize(spec))
    }
    #expect(sizes.allSatisfy { $0.1.width == 1724 && $0.1.dpi == 300 })
    let heights = Dictionary(uniqueKeysWithValues: sizes.map { ($0.0, $0.1.height) })
    #expect(heights["overview"] == 1417 && heights["outcomes"] == 1181 && heights["reasons"] == 709)
  }

  @Test func whatHasNothingToDrawIsOneSentence() throws {
    let blocks = try blocks(.jianye, try Words.chinese())
    let place = try #require(blocks.firstIndex(of: .heading("规章和行政规范性文件", level: 2)))
    #expect(text(blocks[place + 1]).hasPrefix("规章和行政规范性文件：") && text(blocks[place + 1]).hasSuffix("。"))
    guard case .heading = blocks[place + 2] else {
      Issue.record("a picture of nothing")
      return
    }
  }

  @Test func theThreeTablesAreTheForms() throws {
    let forms = tables(try blocks(.jianye, try Words.chinese())).filter { $0.lines == .cells }
    #expect(forms.map(\.headRows) == [0, 3, 3])
    #expect(forms.map(\.widths.count) == [7, 10, 15])
    let handled = try #require(forms[1].rows.first { texts($0).contains("（七）总计") })
    #expect(texts(handled).suffix(7) == ["18", "0", "0", "0", "0", "0", "18"])
  }

  @Test func absencesStayApart() throws {
    var made = MadeReport.jianye
    made.blank(.requests(.carriedIn, .total))
    made.blank(.requests(.carriedOut, .total), .slash)
    let form = tables(try blocks(made, try Words.chinese())).filter { $0.lines == .cells }[1]
    func total(_ label: String) -> String? {
      form.rows.first { texts($0).contains { $0.hasPrefix(label) } }.flatMap { texts($0).last }
    }
    #expect(total("二、上年结转") == "")
    #expect(total("四、结转下年度") == "/")
    #expect(total("一、本年新收") == "18")
  }

  @Test func aCellInAFailingSumIsMarkedAndNamed() throws {
    var made = MadeReport.jianye
    made.set(.requests(.disclosed, .total), 4)
    let terms = try Words.chinese()
    let blocks = try blocks(made, terms)
    let form = tables(blocks).filter { $0.lines == .cells }[1]
    let marked = form.rows.flatMap { $0 }.filter(\.isMarked)
    #expect(marked.contains { $0.runs.first?.text == "4" && $0.runs.last?.look == .raised })
    #expect(blocks.contains { text($0).hasPrefix("灰底的格：勾稽不符") })
    let place = try #require(blocks.firstIndex(of: .heading("勾稽核对", level: 1)))
    #expect(blocks[place...].contains { text($0).hasPrefix("错误 A1") || text($0).hasPrefix("严重 A1") })
  }

  @Test func bothLanguagesHaveEveryWord() throws {
    for terms in [try Words.chinese(), try Words.english()] {
      for block in try blocks(.jianye, terms) { #expect(!text(block).contains("⟨")) }
      for table in tables(try blocks(.jianye, terms)) {
        #expect(!table.description.contains("⟨"))
        for row in table.rows { #expect(!texts(row).contains { $0.contains("⟨") }) }
      }
    }
  }

  @Test func sentencesEndOnce() throws {
    let style = DocumentStyle(terms: try Words.chinese())
    #expect(style.sentence("甲") == "甲。" && style.sentence("甲。") == "甲。" && style.sentence("") == "")
    #expect(DocumentStyle(terms: try Words.english()).sentence("a") == "a.")
  }

  @Test func rowsBeyondTheMostAreCounted() throws {
    let style = DocumentStyle(terms: try Words.chinese())
    let rows = (1...5).map { [DocumentCell(String($0))] }
    let blocks = style.table(["数"], rows, widths: [1], most: 3, file: "a.csv", description: "")
    #expect(style.table(["数"], [], widths: [1], file: "", description: "").isEmpty)
    #expect(tables(blocks).first?.rows.count == 4)
    #expect(blocks.last == .remark("另有 2 行未列出，见 a.csv。"))
  }
}
