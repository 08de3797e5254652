import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct OfficesOutcomesTests {
  private typealias Sample = OfficesSample

  private func only(_ made: [MadeReport], _ wishes: ComparisonWishes = ComparisonWishes()) throws -> ChartSpec
  {
    let specs = try Sample.specs(.outcomesByOffice, made, wishes)
    #expect(specs.count == 1)
    return try #require(specs.first)
  }

  @Test func barsAreSharesOfTheirWholeWithN() throws {
    let spec = try only(Sample.suqian + [Sample.made("甲局", n: 30, disclosed: 10, partly: 10)])
    #expect(spec.kind == .shares)
    #expect(spec.labels() == ["甲局", "宿迁市人民政府"])
    #expect(
      spec.panels[0].bars.map(\.total) == ["n = 30", "n = 3,521"].map { ValueLabel($0, isQuiet: true) })
    let segments = spec.panels[0].bars[1].segments
    #expect(segments.map(\.length) == [1431, 471, 0, 1619, 0, 0])
    #expect(segments.map(\.label.number) == ["41%", "13%", "0%", "46%", "0%", "0%"])
    #expect(segments.map(\.datum.share) == ["40.6", "13.4", "0.0", "46.0", "0.0", "0.0"])
    #expect(segments[3].datum.figure == "宿迁市人民政府/2024/requests.unable.total")
    // Thirds of thirty are rounded each by itself, and need not add up to 100.0.
    #expect(
      spec.panels[0].bars[0].segments.map(\.datum.share) == ["33.3", "33.3", "0.0", "33.3", "0.0", "0.0"])
    #expect(spec.legend.map(\.name) == ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"])
    #expect(spec.title == "各机关办理结果构成，2024 年")
  }

  /// 45.46 % has 45.5 as its tenths, which are no reason to say 46 %; what is not 0 is not said to be 0.
  @Test func wholePerCentComeFromTheExactFraction() throws {
    let spec = try only([
      Sample.made("甲局", n: 10_000, disclosed: 4546, partly: 4), Sample.made("乙局", n: 100, disclosed: 20),
    ])
    let segments = try #require(spec.panels[0].bars.first).segments
    #expect(segments.map(\.datum.share) == ["45.5", "0.0", "0.0", "54.5", "0.0", "0.0"])
    #expect(segments.map(\.label.number) == ["45%", "<0.1%", "0%", "55%", "0%", "0%"])
  }

  @Test func aFewRequestsAreCounted() throws {
    let spec = try only([
      Sample.made("甲局", n: 100, disclosed: 10), Sample.made("乙局", n: 100, disclosed: 20),
      Sample.made("小所", n: 3, disclosed: 2),
    ])
    #expect(spec.labels(0) == ["乙局", "甲局"])
    #expect(spec.panels[1].title == "n < 30，不参与排序（1 个机关）")
    #expect(spec.panels[1].bars[0].total?.number == "n = 3")
    #expect(spec.panels[1].bars[0].segments.map(\.label.number) == ["2", "0", "0", "1", "0", "0"])
    #expect(spec.source.contains("n 为办理总计，n ≥ 30 的参与排序"))
  }

  @Test func whatIsNoWholeIsAWord() throws {
    var blank = Sample.made("空局", n: 100, disclosed: 0)
    blank.blank(.requests(.stateSecrets, .total), .slash)
    var broken = Sample.made("破局", n: 100, disclosed: 10)
    broken.set(.requests(.notHeld, .total), 91)
    let none = Sample.made("无局", n: 0, disclosed: 0)
    let spec = try only([
      Sample.made("甲局", n: 100, disclosed: 10), blank, broken, none, Sample.made("小所", n: 2, disclosed: 2),
    ])
    #expect(spec.labels(0) == ["甲局"])
    #expect(spec.labels(1) == ["小所", "无局", "破局", "空局"])
    #expect(spec.panels[1].title == "不参与排序：n < 30 的 1 个、没有可用数字的 3 个")
    #expect(spec.panels[1].bars.map(\.segments.count) == [6, 0, 0, 0])
    #expect(spec.panels[1].bars.compactMap(\.total?.number) == ["n = 2", "无办结申请", "各项之和与总计不符", "填写不全"])
  }

  @Test func barsOfFailingSumsAreMarked() throws {
    var broken = Sample.made("破局", n: 100, disclosed: 10)
    broken.set(.requests(.carriedOut, .total), 7)
    let spec = try only([Sample.made("甲局", n: 100, disclosed: 5), broken])
    #expect(spec.labels(0) == ["甲局"])
    #expect(spec.labels(1) == ["破局 ※"])
    #expect(spec.panels[1].bars[0].segments.count == 6)
  }

  @Test func theTitleSaysWhichGroupLeads() throws {
    let made = [60, 70, 80, 20, 50].enumerated().map { Sample.made("局\($0)", n: 100, disclosed: $1) }
    #expect(try only(made).title == "5 个机关中，3 个的办理结果以予以公开最多")
    #expect(try only(Array(made.prefix(3)) + made.prefix(1)).title == "各机关办理结果构成，2024 年")
    let all = (1...5).map { Sample.made("局\($0)", n: 100, disclosed: 60) }
    #expect(try only(all).title == "5 个机关的办理结果均以予以公开最多")
    // A group whose row fails its sum may be another number: then it is open which group leads.
    var doubtful = all
    doubtful[0].set(.requests(.notHeld, .businesses), 7)
    #expect(try only(doubtful).title == "各机关办理结果构成，2024 年")
    // Two and two: no group leads.
    let tied = [60, 70, 30, 20, 50].enumerated().map { Sample.made("局\($0)", n: 100, disclosed: $1) }
    #expect(try only(tied).title == "各机关办理结果构成，2024 年")
    let english = try Sample.specs(.outcomesByOffice, made, english: true)
    #expect(english[0].title == "Disclosed: most frequent outcome at 3 of 5 offices")
  }
}
