import DisclosureReport
import TestSupport
import Testing

@testable import PageProse

/// What a summary says once, and what it never says: faults that reading real ones aloud showed.
@Suite struct SummaryWordsTests {
  private func text(
    _ made: MadeReport, _ topic: Summary.Topic, before: MadeReport? = nil, english: Bool = false
  ) throws -> String? {
    let terms = try english ? Words.english() : Words.chinese()
    return SummaryText(CheckedReport(made.report, previous: before?.report), terms: terms).summary.points
      .first { $0.topic == topic }?.text
  }

  private func year(_ year: Int, _ cells: [(CellID, Int)], form: FormEdition = .form2021) -> MadeReport {
    var made = MadeReport()
    made.form = form
    made.office = "甲市人民政府"
    made.year = year
    for (cell, value) in cells { made.set(cell, value) }
    return made
  }

  @Test func aKindThatWasNamedIsNotNamedAgain() throws {
    let one = year(
      2024,
      [
        (.proactive(.normativeDocuments, .issued), 69), (.proactive(.normativeDocuments, .inForce), 665),
      ])
    #expect(try text(one, .proactive) == "制发行政规范性文件69件，现行有效665件。")
    #expect(
      try text(one, .proactive, english: true) == "issued: normative documents 69, in force: 665.")
    let old = year(
      2020,
      [
        (.proactive(.normativeDocuments, .newlyProduced), 4),
        (.proactive(.normativeDocuments, .newlyDisclosed), 4),
        (.proactive(.rules, .totalDisclosed), 7), (.proactive(.normativeDocuments, .totalDisclosed), 130),
      ], form: .form2019)
    #expect(try text(old, .proactive) == "新制作行政规范性文件4件，新公开4件，对外公开总数为规章7件、行政规范性文件130件。")
    var both = old
    both.set(.proactive(.rules, .newlyProduced), 2)
    both.set(.proactive(.rules, .newlyDisclosed), 3)
    #expect(
      try text(both, .proactive) == "新制作规章2件、行政规范性文件4件，新公开分别为3件、4件，对外公开总数分别为7件、130件。")
  }

  @Test func feesSayTheirChange() throws {
    let fees = CellID.proactive(.fees, .amount)
    let now = year(2024, [(fees, 7_545)])
    #expect(try text(now, .proactive) == "行政事业性收费7545万元。")
    #expect(
      try text(now, .proactive, before: year(2023, [(fees, 7_730)])) == "行政事业性收费7545万元（比上年减少185万元）。")
    #expect(
      try text(now, .proactive, before: year(2023, [(fees, 5_000)])) == "行政事业性收费7545万元（比上年增加2545万元）。")
    #expect(
      try text(now, .proactive, before: year(2023, [(fees, 7_730)]), english: true)
        == "fees CNY 75.45 million (CNY 1.85 million less).")
    #expect(
      try text(now, .proactive, before: year(2023, [(fees, 7_545)])) == "行政事业性收费7545万元（与上年持平）。")
  }

  @Test func aFeeThatLastYearsFormDoesNotCountInMoneyHasNoChange() throws {
    let now = year(2021, [(.proactive(.fees, .amount), 7_545)])
    #expect(try text(now, .proactive, before: year(2020, [], form: .form2019)) == "行政事业性收费7545万元。")
    var blank = year(2020, [])
    blank.blank(.proactive(.fees, .amount))
    #expect(try text(now, .proactive, before: blank) == "行政事业性收费7545万元。")
  }

  @Test func aSingleCaseIsNotAll() throws {
    var made = MadeReport.jianye
    for column in [ApplicantColumn.naturalPersons, .total] {
      made.set(.requests(.processInformation, column), 1)
      made.set(.requests(.received, column), 17)
      made.set(.requests(.handled, column), 17)
    }
    #expect(try text(made, .reasons)?.contains("不予公开的1件为四类过程性信息") == true)
    #expect(
      try text(made, .reasons, english: true)?.contains("withheld: 1 for process information")
        == true)
  }

  @Test func whatTheSentenceSaysHasNoNumberIsNotSaidAgain() throws {
    var made = MadeReport.jianye
    for column in ApplicantColumn.allCases { made.blank(.requests(.received, column)) }
    #expect(try text(made, .requests)?.contains("新收申请数") != true)
  }

  @Test func outcomesThatAreAllBlankAreSaidInOneClause() throws {
    var made = MadeReport.jianye
    for row in RequestRow.rows(in: made.form) where row.group != nil {
      for column in ApplicantColumn.allCases { made.blank(.requests(row, column)) }
    }
    #expect(try text(made, .outcomes) == "各类办理结果均未填。")
  }

  @Test func doubtAboutLastYearIsSaidOnceForAllGroups() throws {
    var before = MadeReport.jianye
    before.year = 2022
    before.set(.requests(.handled, .total), 19)
    let text = try #require(try text(.jianye, .outcomes, before: before))
    #expect(text.hasSuffix("。2022年予以公开、部分公开、不予公开、无法提供的数待核，不比较。"), "\(text)")
    #expect(text.split(separator: "待核").count == 2)
  }
}
