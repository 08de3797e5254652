import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison
@testable import SafeFiles

@Suite struct FocusTests {
  private typealias Sample = OfficesSample

  private let six = [("甲局", 10), ("乙局", 20), ("丙局", 30), ("丁局", 40), ("戊局", 50), ("己局", 60)].map {
    OfficesSample.made($0.0, n: 100, disclosed: $0.1)
  }

  private func spec(_ made: [MadeReport], _ focus: String) throws -> ChartSpec {
    try #require(try Sample.specs(.ratesByOffice, made, ComparisonWishes(focus: focus)).first)
  }

  @Test(arguments: [
    ("丙局", "丙局公开率 30.0%，居 6 个机关第 4 位，低于中位数 5.0 个百分点"),
    ("己局", "己局公开率 60.0%，居 6 个机关第 1 位，高于中位数 25.0 个百分点"),
  ])
  func theTitleIsRankAndDistance(_ focus: String, _ title: String) throws {
    let spec = try spec(six, focus)
    #expect(spec.title == title)
    for bar in spec.panels[0].bars {
      #expect(bar.emphasis == (bar.label == focus ? .focused : .dimmed))
    }
  }

  @Test func equalRatesShareARank() throws {
    let made = six + [Sample.made("庚局", n: 200, disclosed: 60)]
    #expect(try spec(made, "丙局").title == "丙局公开率 30.0%，居 7 个机关并列第 4 位，等于中位数")
  }

  @Test func anOfficeThatIsNotRankedHasNoRank() throws {
    let spec = try spec(six + [Sample.made("小所", n: 3, disclosed: 2)], "小所")
    #expect(spec.title == "6 个机关公开率中位数 35.0%，中间一半在 22.5% 至 47.5% 之间")
    #expect(spec.panels.flatMap(\.bars).filter { $0.emphasis == .focused }.map(\.label) == ["小所"])
    let others = try self.spec(six + [Sample.made("小所", n: 3, disclosed: 2)], "己局")
    #expect(others.title == "己局公开率 60.0%，居可排序的 6 个机关（口径相同的共 7 个）第 1 位，高于中位数 25.0 个百分点")
  }

  private func summary(
    _ made: [MadeReport], _ focus: String, _ settlement: OfficeSettlement = OfficeSettlement()
  ) throws -> String? {
    let context = try Sample.context(made, ComparisonWishes(focus: focus), settlement)
    return ComparisonSummary(context, pivot: Pivot(context)).paragraphs().first?.text
  }

  @Test func anOfficeAloneInItsScopeIsNotCalledUnranked() throws {
    let made = six + [Sample.made("示例市", n: 500, disclosed: 100)]
    let settlement = OfficeSettlement(scopes: ["示例市": .region])
    #expect(try summary(made, "示例市", settlement) == "示例市 2024 年没有口径相同的机关可比。")
    #expect(
      try summary(six + [Sample.made("小所", n: 3, disclosed: 2)], "小所") == "小所 2024 年没有可参加排序的公开率。")
    #expect(try summary(six, "丙局") == "2024 年丙局公开率 30.0%，居 6 个机关第 4 位，低于中位数 5.0 个百分点（30/100）。")
  }

  /// A distance that rounds to nothing is not none.
  @Test func aDistanceUnderATenthIsSaid() throws {
    let made = [50_010, 50_000, 40_000, 60_000, 30_000].enumerated().map { place, disclosed in
      Sample.made("局\(place)", n: 100_000, disclosed: disclosed)
    }
    #expect(try spec(made, "局0").title == "局0公开率 50.0%，居 5 个机关第 2 位，与中位数相差不足 0.1 个百分点")
    #expect(try spec(made, "局1").title == "局1公开率 50.0%，居 5 个机关第 3 位，等于中位数")
  }

  /// A word that marks the figures stands in every source line, every description and in the page's head.
  @Test func aMarkStandsEverywhere() throws {
    let wishes = ComparisonWishes(focus: "丙局")
    var marked = wishes
    marked.mark = "示例数据"
    let made = six + six.map { Sample.made($0.office ?? "", 2023, n: 90, disclosed: 30) }
    let plain = try ComparisonCharts(context: Sample.context(made, wishes)).specs()
    let specs = try ComparisonCharts(context: Sample.context(made, marked)).specs()
    #expect(specs.count == plain.count && specs.count > 6)
    for (spec, plain) in zip(specs, plain) {
      #expect(spec.source == "示例数据 · " + plain.source)
      #expect(spec.alternative == "示例数据 · " + plain.alternative)
      #expect(spec.title == plain.title)
    }
    let head = ComparisonHead(context: try Sample.context(made, marked))
    #expect(head.facts.hasPrefix("示例数据 · 12 份年度报告"))
    #expect(head.madeFrom == "示例数据 · 由 12 份报告的数字编制")
    #expect(
      ComparisonHead(context: try Sample.context(made)).madeFrom == "依据各机关公布的 12 份政府信息公开工作年度报告编制")
  }

  @Test func keyFiguresNameTheFocus() throws {
    let context = try Sample.context(six, ComparisonWishes(focus: "丙局"))
    #expect(ComparisonKeys(context: context).all.map(\.label).allSatisfy { $0.hasPrefix("丙局：2024 年") })
    #expect(ComparisonKeys(context: try Sample.context(six)).all.isEmpty)
  }

  @Test func aFileMayNameTheFocusAndAnOptionAnother() throws {
    var book = SettlementBook()
    #expect(book.focus == nil)
    try book.read("focus: 甲局\n", file: "offices.yaml")
    #expect(book.focus == "甲局")
    book.focus("乙局")
    #expect(book.focus == "乙局")
    _ = try book.settlement()
    #expect(throws: BriefingError.self) {
      var book = SettlementBook()
      try book.read("focus: 甲局\n", file: "a.yaml")
      try book.read("focus: 乙局\n", file: "b.yaml")
      _ = try book.settlement()
    }
  }

  /// A shortened ranking keeps the focus between counts of what is left out.
  @Test(arguments: [0, 9, 10, 20, 29, 30, 39]) func aLongRankingKeepsTheFocus(_ place: Int) {
    let rows = (0..<40).map { place in
      OfficeRow(office: "局\(place)", scope: .own, standing: .ranked) { Bar(label: "", segments: []) }
    }
    let groups = OfficeGroup.groups(rows)
    let page = OfficePages(groups, order: .rate, focus: "局\(place)").pages[0]
    var (shown, left) = ([String](), 0)
    for line in page.parts[0].lines {
      switch line {
      case .office(let row): shown.append(row.office)
      case .rest(let count): left += count
      }
    }
    #expect(shown.contains("局\(place)") && Set(shown).count == shown.count)
    #expect(shown.count + left == 40 && page.parts[0].lines.count <= 24)
    #expect(shown == rows.map(\.office).filter(shown.contains))
  }
}
