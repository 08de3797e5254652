import DisclosureReport
import TestSupport
import Testing

@testable import Comparison

@Suite struct SummaryOfComparisonTests {
  @Test func oneOfficesChangesAreSaidAsASecretaryWould() throws {
    let texts = PageReports.summary(try PageReports.context(PageReports.twoYears))
    #expect(
      texts[0].hasSuffix(
        "2024年新收申请3525件，比2023年增加14件（0.4%）；办结3521件；予以公开和部分公开1902件，占办结的54.0%，比上年高10.4个百分点。"
      ), "\(texts[0])")
    #expect(texts[2] == "没有行政复议和行政诉讼。")
    #expect(texts[3] == "现行有效行政规范性文件420件，比上年减少177件（29.6%）。")
  }

  @Test func whatMovedMostComesFirst() throws {
    var made = made("甲局", (50, 100), (40, 100))
    for (row, count) in [(RequestRow.petitions, 50), (.notHeld, 0)] {
      made[0].set(.requests(row, .naturalPersons), count)
      made[0].set(.requests(row, .total), count)
    }
    for (row, count) in [(RequestRow.petitions, 20), (.notHeld, 40)] {
      made[1].set(.requests(row, .naturalPersons), count)
      made[1].set(.requests(row, .total), count)
    }
    let text = PageReports.summary(try PageReports.context(made))[1]
    #expect(text == "无法提供40件，比上年增加40件；不予处理20件，比上年减少30件；予以公开40件，比上年减少10件。", "\(text)")
  }

  @Test func aYearThatTellsNoScopeIsNamed() throws {
    let entries = PageReports.twoYears.map { ReportEntry($0.report) }
    // One file alone is settled: the other year stays without a scope.
    let settlement = OfficeSettlement(files: ["one.txt": .init(scope: .region)])
    let first = ReportEntry(PageReports.twoYears[0].report(file: "one.txt"))
    let context = ComparisonContext(
      ReportCollection([first, entries[1]], settlement: settlement), wishes: ComparisonWishes(),
      terms: try Words.chinese())
    let text = PageReports.summary(context).joined()
    #expect(text.contains("2024 年报告口径未载明，2023 年为地区汇总，两年是否同一口径须先核实"), "\(text)")
    let both = PageReports.summary(try PageReports.context(PageReports.twoYears))
    #expect(!both.joined().contains("须先核实"))
  }

  @Test func keyFiguresOfOneOfficeCarryTheirBaseAndChange() throws {
    let keys = ComparisonKeys(context: try PageReports.context(PageReports.twoYears)).all
    #expect(
      keys.map(\.label) == ["2024 年新收申请", "2024 年办理总计", "2024 年公开率", "2024 年行政复议"])
    #expect(keys.map(\.number) == ["3,525", "3,521", "54.0", "0"])
    #expect(keys[0].notes == ["较上年 +14 件，+0.4%"])
    #expect(keys[2].notes == ["1,902/3,521", "较上年 +10.4 个百分点"])
    let several = six([50, 50, 50, 50, 50, 50], [50, 50, 50, 50, 50, 50])
    #expect(ComparisonKeys(context: try PageReports.context(several)).all.isEmpty)
  }

  @Test func whatStandsInAFailingSumIsNoBigNumber() throws {
    var made = PageReports.twoYears
    made[1].set(.requests(.handled, .total), 3_600)
    let keys = ComparisonKeys(context: try PageReports.context(made)).all
    #expect(keys.map(\.number) == ["—", "—", "—", "0"])
    #expect(keys[1].notes == ["报告填 3,600，勾稽不符，待核"])
  }

  @Test func englishSaysTheSame() throws {
    let text = PageReports.summary(try PageReports.context(PageReports.twoYears, language: .english))[0]
    #expect(text.contains("3,525 requests received, 14 more than in 2023 (0.4%)"), "\(text)")
    #expect(text.contains("1,902 disclosed in full or in part (54.0% of those handled), 10.4 points up"))
  }

  @Test func noPercentOnABaseUnderTenAndNoRateOnFewerThanThirty() throws {
    let made = [
      PageReports.office("甲局", 2023, received: 9, disclosed: 4, handled: 9),
      PageReports.office("甲局", 2024, received: 18, disclosed: 9, handled: 18),
    ]
    let text = PageReports.summary(try PageReports.context(made))[0]
    #expect(text.hasPrefix("甲局2024年新收申请18件，比2023年增加9件；"), "\(text)")
    #expect(!text.contains("%"))
  }

  @Test func aBlankIsNoZeroAndNoChange() throws {
    var made = PageReports.twoYears
    made[1].blank(.requests(.received, .total))
    let texts = PageReports.summary(try PageReports.context(made))
    #expect(texts[0].contains("2024年新收申请数未填；办结3521件"))
    #expect(texts.last?.contains("透视表中未填、未读出或未见的数 1 处") == true)
  }

  @Test func theOlderFormKeepsItsDocumentsToItself() throws {
    let made = [
      PageReports.office("甲局", 2020, form: .form2019, received: 100, disclosed: 50, handled: 100),
      PageReports.office("甲局", 2021, received: 110, disclosed: 55, handled: 110),
    ]
    let texts = PageReports.summary(try PageReports.context(made))
    #expect(texts[0].hasPrefix("甲局2021年新收申请110件，比2020年增加10件（10.0%）；"))
    #expect(texts.contains { $0.hasPrefix("现行有效行政规范性文件") && !$0.contains("上年") }, "\(texts)")
    #expect(texts.contains { $0.hasPrefix("其间改用新表式，表二的文件件数不比较") })
    #expect(texts.contains { $0.contains("表式变化 1 处") })
  }

  @Test func yearsApartAreNotCompared() throws {
    let made = [
      PageReports.office("甲局", 2021, received: 100, disclosed: 50, handled: 100),
      PageReports.office("甲局", 2023, received: 110, disclosed: 55, handled: 110),
    ]
    let texts = PageReports.summary(try PageReports.context(made))
    #expect(texts[0] == "没有相邻两年都有可用报告的机关，不比较年度变化。")
    #expect(texts.contains { $0.contains("没有报告的机关年份 1 处") })
  }

  private static let names = ["甲局", "乙局", "丙局", "丁局", "戊局", "己局"]

  /// Six offices on 2023 and 2024 with 100 handled each, of which so many were disclosed.
  private func six(_ before: [Int], _ now: [Int]) -> [MadeReport] {
    zip(Self.names, zip(before, now)).flatMap { name, disclosed in
      [
        PageReports.office(name, 2023, received: 100, disclosed: disclosed.0, handled: 100),
        PageReports.office(name, 2024, received: 100, disclosed: disclosed.1, handled: 100),
      ]
    }
  }

  @Test func severalOfficesAreCountedAndTheLargestIsNamed() throws {
    let made = six([50, 50, 50, 50, 50, 50], [40, 51, 52, 50, 50, 90])
    let texts = PageReports.summary(try PageReports.context(made))
    #expect(
      texts[1].contains(
        "公开率两年可比的 6 个机关中 3 个增加、1 个减少、2 个持平，变化最大的是己局，由 50.0%（50/100）变为 90.0%（90/100），+40.0 个百分点"
      ))
    #expect(texts[1].contains("新收申请两年可比的 6 个机关中 0 个增加、0 个减少、6 个持平；"))
    #expect(
      texts[0]
        == "2024 年参加比较的 6 个机关公开率中位数 50.5%，中间一半在 50.0%–51.8%；与中位数相差最大的是己局，90.0%（90/100），+39.5 个百分点。"
    )
  }

  private func made(_ name: String, _ before: (Int, Int), _ now: (Int, Int)) -> [MadeReport] {
    [
      PageReports.office(name, 2023, received: before.1, disclosed: before.0, handled: before.1),
      PageReports.office(name, 2024, received: now.1, disclosed: now.0, handled: now.1),
    ]
  }

  /// Both changes round to +10.0 points; that of 乙局 is 10.04.
  @Test func theLargestChangeIsTheLargestBeforeRounding() throws {
    let pairs =
      made("甲局", (4000, 10_000), (5000, 10_000)) + made("乙局", (4000, 10_000), (5004, 10_000))
      + made("丙局", (40, 100), (50, 100))
    let text = PageReports.summary(try PageReports.context(pairs)).joined()
    #expect(
      text.contains("变化最大的是乙局，由 40.0%（4,000/10,000）变为 50.0%（5,004/10,000），+10.0 个百分点；"), "\(text)")
  }

  /// The median is 50.04 %: 甲局 is 10.01 points above it and 乙局 10.08 below, though their rounded rates say 10.1 and 10.0.
  @Test func theFarthestFromTheMedianIsSoBeforeRounding() throws {
    let offices = [("甲局", 6005), ("乙局", 3996), ("丙局", 5004), ("丁局", 5000), ("戊局", 5010)]
    let reports = offices.map {
      PageReports.office($0.0, 2024, received: 10_000, disclosed: $0.1, handled: 10_000)
    }
    let texts = PageReports.summary(try PageReports.context(reports))
    #expect(
      texts.contains {
        $0.hasPrefix("2024 年参加比较的 5 个机关公开率中位数 50.0%")
          && $0.hasSuffix("与中位数相差最大的是乙局，40.0%（3,996/10,000），−10.1 个百分点。")
      }, "\(texts)")
  }

  @Test func aFigureBehindAFailingSumIsNoLargestChange() throws {
    var made = six([50, 50, 50, 50, 50, 50], [50, 50, 50, 50, 50, 50])
    // 己局 counts 30 reviews in 2024 without a single result; 甲局 has one that was upheld.
    made[11].set(.review(.reconsideration, .total), 30)
    made[1].set(.review(.reconsideration, .upheld), 1)
    made[1].set(.review(.reconsideration, .total), 1)
    let text = PageReports.summary(try PageReports.context(made))[1]
    #expect(text.contains("行政复议两年可比的 5 个机关中 1 个增加、0 个减少、4 个持平，变化最大的是甲局，由 0 件变为 1 件（+1 件）"), "\(text)")
  }

  @Test func fewerThanFiveOfficesHaveNoMedian() throws {
    let made = Array(six([50, 50, 50, 50, 50, 50], [40, 51, 52, 50, 50, 90]).prefix(8))
    let texts = PageReports.summary(try PageReports.context(made))
    #expect(!texts.joined().contains("中位数 "))
    #expect(texts.last?.contains("不足 5 个可比机关、不给中位数的口径 1 种") == true)
  }

  @Test func aSmallOfficeIsNotRanked() throws {
    var made = six([50, 50, 50, 50, 50, 50], [40, 51, 52, 50, 50, 90])
    made.append(PageReports.office("庚局", 2024, received: 3, disclosed: 3, handled: 3))
    let texts = PageReports.summary(try PageReports.context(made))
    #expect(texts[0].contains("参加比较的 6 个机关"))
    #expect(!texts.joined().contains("庚局"))
    #expect(texts.contains { $0.contains("公开率的办理总计不足 30 件的报告 1 份，只列 k/n") })
  }

  @Test func noCauseAndNoPraise() throws {
    for made in [PageReports.twoYears, six([50, 50, 50, 50, 50, 50], [40, 51, 52, 50, 50, 90])] {
      let text = PageReports.summary(try PageReports.context(made)).joined()
      for word in ["显著", "稳步", "由于", "因为", "有效提升", "大幅", "明显", "！"] { #expect(!text.contains(word)) }
    }
  }
}
