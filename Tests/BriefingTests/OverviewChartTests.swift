import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

/// The picture that tells it all: what is sound stands in it, the rest gives its place and is named.
@Suite struct OverviewChartTests {
  private func spec(_ made: MadeReport, english: Bool = false) throws -> ChartSpec {
    ChartChoice(CheckedReport(made.report), terms: english ? try Words.english() : try Words.chinese())
      .spec(try #require(ChartID(rawValue: "overview")))
  }

  private func ids(_ spec: ChartSpec) -> [String?] { spec.panels.map(\.id) }

  @Test func aCityIsOnOnePicture() throws {
    let spec = try spec(.city)
    #expect(spec.title == "办结 13,810 件，公开率 55.9%")
    #expect(ids(spec) == ["numbers", "outcomes", "reasons", "reconsideration"])
    #expect(spec.panels[0].bars.map { $0.segments[0].label.number } == ["14,069", "13,810", "55.9", "1,002"])
    #expect(spec.panels[1].bars[0].bracket?.number == "公开（含部分公开）7,716 件")
    #expect(spec.panels[1].bars[0].bracket?.note == "55.9%")
    #expect(spec.panels[2].bars.map(\.label) == ["本机关不掌握相关政府信息", "其他处理中的其他", "属于行政查询事项"])
    #expect(spec.panels[2].title == "公开以外最多的 3 项" && spec.panels[2].base == "共 6,094 件")
    #expect(spec.panels[3].note == "审结 669 件，其中纠正 97 件（14.5%）")
    #expect(!spec.source.contains("未列"))
    #expect(try self.spec(.city, english: true).title == "13,810 requests handled, 55.9% disclosed")
  }

  @Test func fewAreCounted() throws {
    let spec = try spec(.jianye)
    #expect(spec.title == "办结 18 件，公开 5 件（含部分公开）")
    #expect(spec.panels[1].bars[0].bracket?.note == nil)
    #expect(spec.panels.flatMap(\.bars).flatMap(\.segments).allSatisfy { $0.label.share == nil })
    #expect(spec.panels[2].title == "公开以外的结果")
    #expect(spec.panels[3].note == "审结 1 件，其中纠正 0 件")
  }

  @Test func whatIsDoubtfulOrUnreadGivesItsPlace() throws {
    var failing = MadeReport.city
    failing.set(.requests(.disclosed, .total), 5549)
    let doubtful = try spec(failing)
    #expect(ids(doubtful) == ["numbers", "reconsideration"])
    #expect(!doubtful.title.contains("%") && doubtful.source.contains("未列办理结果：勾稽不符，待核"))
    var blank = MadeReport.city
    blank.blank(.requests(.registryInquiries, .total))
    let unread = try spec(blank)
    #expect(ids(unread) == ["numbers", "reconsideration"])
    #expect(unread.source.contains("未列公开以外的结果：未填"))
  }

  @Test func withoutReconsiderationsSuitsStandThere() throws {
    var made = MadeReport.city
    for column in ReviewColumn.allCases { made.set(.review(.reconsideration, column), 0) }
    for column in ReviewColumn.allCases { made.set(.review(.litigationAfterReconsideration, column), 0) }
    #expect(ids(try spec(made)).last == "directLitigation")
    for column in ReviewColumn.allCases { made.set(.review(.directLitigation, column), 0) }
    #expect(ids(try spec(made)) == ["numbers", "outcomes", "reasons"])
  }

  /// The three largest are three only where the fourth is smaller.
  @Test(arguments: [
    ([9, 5, 4, 3], 3, "公开以外最多的 3 项"), ([9, 5, 4, 4], 2, "公开以外最多的 2 项"),
    ([9, 5, 5, 5], 1, "公开以外最多的 1 项"),
    ([5, 5, 5, 5], 4, "公开以外的结果"), ([9, 5], 2, "公开以外的结果"), ([5, 5, 5, 5, 5], 0, ""),
  ])
  func placesAreNotGivenByChance(_ counts: [Int], _ shown: Int, _ title: String) throws {
    var made = MadeReport.jianye
    for (row, count) in [(RequestRow.processInformation, 0), (.notHeld, 0)] {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    let rows: [RequestRow] = [.notHeld, .needsCreation, .petitions, .repeated, .otherRest]
    for (row, count) in zip(rows, counts) {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    let handled = 5 + counts.reduce(0, +)
    for row in [RequestRow.received, .handled] {
      made.set(.requests(row, .naturalPersons), handled)
      made.set(.requests(row, .total), handled)
    }
    let panel = try spec(made).panels.first { $0.id == "reasons" }
    #expect(panel?.bars.count ?? 0 == shown && panel?.title ?? "" == title)
  }

  @Test func nothingIsOneLine() throws {
    let zero = try spec(MadeReport())
    #expect(zero.saysOneLine && zero.notice == "全部为 0" && zero.title == "年度概览")
  }
}
