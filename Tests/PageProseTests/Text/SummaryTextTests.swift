import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

@Suite struct SummaryTextTests {
  private func summary(_ made: MadeReport, before: MadeReport? = nil, english: Bool = false) throws -> Summary
  {
    let terms = try english ? Words.english() : Words.chinese()
    return SummaryText(CheckedReport(made.report, previous: before?.report), terms: terms).summary
  }

  private func lines(_ made: MadeReport, before: MadeReport? = nil, english: Bool = false) throws -> [String]
  {
    let terms = try english ? Words.english() : Words.chinese()
    return try summary(made, before: before, english: english).plain(terms).split(separator: "\n").map(
      String.init)
  }

  /// Holds lines against what they should be, one by one.
  private func hold(_ made: [String], _ wanted: [String]) {
    #expect(made.count == wanted.count)
    for (line, expected) in zip(made, wanted) { #expect(line == expected) }
  }

  private func text(_ made: MadeReport, _ topic: Summary.Topic, before: MadeReport? = nil) throws -> String? {
    try summary(made, before: before).points.first { $0.topic == topic }?.text
  }

  /// The city with the applicants of the published report: most, but not all, are natural persons.
  private var city: MadeReport {
    var made = MadeReport.city
    made.office = "测试市人民政府"
    made.year = 2025
    let reasons: [(RequestRow, Int)] = [
      (.enforcementFiles, 286), (.registryInquiries, 244), (.processInformation, 200), (.notHeld, 3222),
      (.needsCreation, 199), (.petitions, 203), (.repeated, 154), (.publications, 100),
    ]
    for (row, count) in reasons {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    made.set(.requests(.received, .naturalPersons), 13_612)
    made.set(.requests(.received, .businesses), 457)
    made.set(.requests(.carriedOut, .naturalPersons), 362)
    made.set(.requests(.carriedOut, .businesses), 457)
    return made
  }

  @Test func theCityComesOutAsASecretaryWouldWriteIt() throws {
    hold(
      try lines(city),
      [
        "测试市2025年政府信息公开申请办理情况",
        "2025年新收申请14069件，办结13810件，予以公开和部分公开7716件，占办结的55.9%。",
        "一、申请。新收14069件，上年结转560件，共14629件；自然人申请13612件，占新收的96.8%。结转下年819件。",
        "二、办理结果。予以公开5548件（40.2%），部分公开2168件（15.7%），不予公开730件（5.3%），无法提供3421件（24.8%），不予处理457件（3.3%），其他处理1486件（10.8%）。",
        "三、主要情形。无法提供中，本机关不掌握相关政府信息3222件；不予公开中，行政执法案卷286件；不予处理中，信访举报投诉类203件。",
        "四、复议诉讼。行政复议790件，审结669件，其中纠正97件；行政诉讼212件，审结134件，其中纠正2件；共199件尚未审结。",
        "五、主动公开。制发规章3件、行政规范性文件564件，现行有效分别为74件、4185件；行政许可1139.9万件，行政处罚693.7万件，行政强制16.6万件，行政事业性收费31.64亿元。",
        "核对：42项勾稽全部相符。（占比因四舍五入，合计可能不等于100%。）",
      ])
  }

  @Test func theSameInEnglish() throws {
    hold(
      try lines(city, english: true),
      [
        "测试市: requests for government information in 2025",
        "In 2025: 14,069 requests received, 13,810 handled, 7,716 disclosed in full or in part (55.9% of those handled).",
        "1. Requests: received 14,069, carried in 560, 14,629 in all; 13,612 requests from individuals (96.8% of those received). Carried out: 819.",
        "2. Outcomes: disclosed 5,548 (40.2%), partially disclosed 2,168 (15.7%), withheld 730 (5.3%), unable to provide 3,421 (24.8%), not processed 457 (3.3%), other handling 1,486 (10.8%).",
        "3. Main reasons: unable to provide: most often information not held, 3,222; withheld: most often enforcement case files, 286; not processed: most often petitions and complaints, 203.",
        "4. Reviews and suits: reviews: 790 cases, 669 decided, 97 of them corrected; suits: 212 cases, 134 decided, 2 of them corrected; 199 cases pending in all.",
        "5. Proactive disclosure: issued: regulations 3, normative documents 564, in force: 74, 4,185; licences 11.4 million, penalties 6.94 million, compulsory measures 166,105, fees CNY 3.16 billion.",
        "Checks: all 42 sums hold. (Shares are rounded and may not add up to 100%.)",
      ])
  }

  @Test func aFewRequestsAreCountedAndNotRated() throws {
    hold(
      try lines(.jianye),
      [
        "南京市建邺区人民政府办公室2023年政府信息公开申请办理情况", "2023年新收申请18件，全部办结，予以公开和部分公开5件。",
        "一、申请。新收18件；申请人均为自然人。",
        "二、办理结果。予以公开3件，部分公开2件，不予公开2件，无法提供11件（共18件，不比较比例）。",
        "三、主要情形。无法提供的11件均为本机关不掌握相关政府信息；不予公开的2件均为四类过程性信息。", "四、复议诉讼。行政复议1件，已审结，无纠正。",
        "五、主动公开。正文载明：要闻类信息117条、法定主动公开内容1541条（全区各单位口径）。", "核对：42项勾稽全部相符。",
      ])
  }

  @Test func whereEverythingIsZeroThereAreTwoLines() throws {
    #expect(
      try lines(MadeReport()) == [
        "示例区人民政府办公室2023年政府信息公开申请办理情况", "2023年没有收到政府信息公开申请，三张表各项均为0。",
      ])
    #expect(try lines(MadeReport(), english: true).count == 2)
  }

  /// A table that was not found has no cell, and no cell is no 0.
  @Test(arguments: [Section.proactive, .requests, .review]) func aTableThatIsNotThereIsNotZero(
    _ section: Section
  ) throws {
    var made = MadeReport()
    made.absent = [section]
    let summary = try summary(made)
    #expect(!summary.sentence.contains("三张表各项均为0"))
    #expect(!summary.points.isEmpty)
  }

  @Test func sharesThatRoundToNothingOrToTheWholeSaySo() throws {
    var made = MadeReport()
    for (row, count) in [
      (RequestRow.received, 30_000), (.handled, 30_000), (.disclosed, 1), (.notHeld, 29_999),
    ] {
      made.set(.requests(row, .naturalPersons), count - 1)
      made.set(.requests(row, .businesses), 1)
      made.set(.requests(row, .total), count)
    }
    let lines = try lines(made)
    #expect(lines[1].hasSuffix("予以公开和部分公开1件，占不足0.1%。"), "\(lines[1])")
    #expect(lines[2].contains("自然人申请29999件，占新收的99.9%以上"), "\(lines[2])")
    #expect(lines[3].contains("无法提供29999件（99.9%以上）"), "\(lines[3])")
  }

  @Test func whatLastYearContradictsIsNotAllHandled() throws {
    var made = MadeReport()
    for row in [RequestRow.received, .handled, .disclosed] {
      made.set(.requests(row, .naturalPersons), 40)
      made.set(.requests(row, .total), 40)
    }
    var before = MadeReport.yearBefore(made)
    before.set(.requests(.carriedOut, .naturalPersons), 5)
    before.set(.requests(.carriedOut, .total), 5)
    let now = try lines(made, before: before)
    #expect(now[1].contains("办结40件") && !now[1].contains("全部办结"), "\(now[1])")
    #expect(now[2].contains("上年结转数待核"))
    #expect(now.last?.contains("处数值待核（结转一致") == true, "\(now.last ?? "")")
  }

  @Test func whatHasNoNumberOrWasSetByHandIsNamedAtTheEnd() throws {
    var made = MadeReport.jianye
    made.blank(.proactive(.licences, .decisions))
    #expect(try text(made, .checks)?.contains("表二有1格没有数：行政许可·处理决定") == true)
    let report = MadeReport.jianye.report.corrected([
      CellChange(.requests(.carriedIn, .others), to: ExactNumber(1))
    ])
    let summary = SummaryText(CheckedReport(report), terms: try Words.chinese()).summary
    #expect(summary.points.last?.text.contains("其中1格为手工更正的数") == true)
  }

  @Test func lastYearsFiguresAreSetBesideThisYears() throws {
    var before = MadeReport.yearBefore(city)
    before.values = city.values
    before.set(.requests(.received, .naturalPersons), 13_598)
    before.set(.requests(.received, .total), 14_055)
    before.set(.requests(.carriedOut, .naturalPersons), 348)
    before.set(.requests(.carriedOut, .total), 805)
    before.set(.review(.reconsideration, .total), 0)
    let now = try lines(city, before: before)
    #expect(
      now[1]
        == "2025年新收申请14069件，比2024年增加14件（0.1%）；办结13810件；予以公开和部分公开7716件，占办结的55.9%，与上年相当。")
    #expect(now[2].hasSuffix("结转下年819件，比上年增加14件（1.7%）。"))
    #expect(
      now[5].hasPrefix("四、复议诉讼。行政复议790件（2024年总计填0，各项合计790，待核，不比较），审结669件"))
  }

  @Test func whatIsInDoubtIsNamedAndNotUsed() throws {
    var made = city
    made.set(.review(.reconsideration, .total), 0)
    #expect(
      try text(made, .review) == "行政复议待核；行政诉讼212件，审结134件，其中纠正2件。")
    #expect(
      try text(made, .checks)
        == "42项勾稽中41项相符、1项不符；表四“行政复议”各项结果合计790件，总计填0件。（占比因四舍五入，合计可能不等于100%。）")
    made.set(.requests(.handled, .total), 13_811)
    let lines = try lines(made)
    #expect(lines[1] == "2025年新收申请数待核，办结数待核。")
    #expect(try text(made, .outcomes) == nil)
    #expect(lines.last?.hasPrefix("需说明：42项勾稽中38项相符、4项不符；") == true)
  }

  @Test func whatIsUnreadIsSaidWithWhatTheProseStates() throws {
    var made = city
    made.blank(.requests(.received, .total), .unplaced)
    made.narrative = [.made("14069", "requests.received.total")]
    let lines = try lines(made)
    #expect(lines[1].hasPrefix("2025年新收申请数未读出（正文载明14069件），办结13810件，"))
    #expect(lines[2].hasPrefix("一、申请。新收申请数未读出（正文载明14069件），上年结转560件"))
  }

  @Test func twoReasonsInFirstPlaceAreNamedTogetherAndThreeNotAtAll() throws {
    var made = MadeReport()
    for (row, count) in [
      (RequestRow.received, 40), (.handled, 40), (.enforcementFiles, 20), (.processInformation, 20),
    ] {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    #expect(try text(made, .reasons) == "不予公开中，四类过程性信息、行政执法案卷各20件。")
    #expect(try text(made, .outcomes) == "40件全部为不予公开。")
  }

  @Test func aStatementThatContradictsTheTablesIsNamed() throws {
    var made = city
    made.narrative = [.made("95", "requests.handled.total")]
    #expect(try text(made, .checks)?.contains("正文“requests.handled.total”为95件，表中为13810件，待核") == true)
  }
}
