import DisclosureReport
import TestSupport
import Testing

@Suite struct YearsAgreeTests {
  private func made(
    title: Int? = 2023, period: Int? = 2023, published: (Int, Int, Int)? = nil,
    office: String = "示例区文化局"
  ) -> MadeReport {
    let named = { (year: Int?, line: Int) in
      year.map {
        ReportText.NamedYear(year: $0, passage: ReportText.Passage(text: "\($0)年", line: line))
      }
    }
    var made = MadeReport.jianye
    made.office = office
    made.text = ReportText(
      titleYear: named(title, 1), periodYear: named(period, 2),
      published: published.map { ReportText.Day(year: $0.0, month: $0.1, day: $0.2) },
      publishedPassage: published.map { _ in ReportText.Passage(text: "发布日期", line: 3) })
    return made
  }

  private func find(_ subject: CheckSubject, _ part: String) throws -> Finding {
    try #require(Check.yearsAgree.run(subject).first { $0.details["part"] == part })
  }

  private func status(_ made: MadeReport, _ part: String) throws -> Finding.Status {
    try find(CheckSubject(made.report), part).status
  }

  @Test func titleAndPeriodAndReport() throws {
    #expect(try status(made(), "years") == .pass)
    #expect(try status(made(title: 2022), "years") == .fail)
    #expect(try status(made(period: 2022), "years") == .fail)
    #expect(try status(made(title: 2022, period: 2022), "years") == .fail)
    #expect(try status(made(period: nil), "years") == .notAssessable)
    #expect(try status(made(title: nil, period: nil), "years") == .notAssessable)
    let odd = try find(CheckSubject(made(period: 2022).report), "years")
    #expect(odd.line == 2 && odd.quote == "2022年")
    #expect(odd.details["year"] == "2023" && odd.details["other"] == "2022")
  }

  @Test func theReportOfTheYearBefore() throws {
    var before = MadeReport.jianye
    let report = made().report
    for (year, expected) in [(2022, Finding.Status.pass), (2021, .fail), (nil, .notAssessable)] as [(Int?, _)]
    {
      before.year = year
      #expect(try find(CheckSubject(report, previous: before.report), "previous").status == expected)
    }
    #expect(!Check.yearsAgree.run(report).contains { $0.details["part"] == "previous" })
  }

  @Test func theReportsOfUnits() throws {
    var (same, other, unknown) = (MadeReport.jianye, MadeReport.jianye, MadeReport.jianye)
    (same.year, other.year, unknown.year) = (2023, 2022, nil)
    let report = made().report
    func with(_ units: MadeReport...) throws -> Finding.Status {
      try find(CheckSubject(report, units: units.map(\.report)), "units").status
    }
    #expect(try with(same, same) == .pass)
    #expect(try with(same, other) == .fail)
    #expect(try with(same, unknown) == .notAssessable)
  }

  @Test func aDepartmentPublishesInJanuary() throws {
    #expect(try status(made(published: (2024, 1, 31)), "published") == .pass)
    #expect(try status(made(published: (2024, 2, 1)), "published") == .fail)
    let late = try find(CheckSubject(made(published: (2024, 2, 1)).report), "published")
    #expect(late.details["day"] == "2024-02-01")
    #expect(late.line == 3 && late.quote == "发布日期")
  }

  @Test(arguments: ["示例区人民政府", "示例区", "示例区人民政府办公室", "示例高新区管理委员会", "示例镇人民政府"])
  func whatMayBeARegionHasUntilMarch(_ office: String) throws {
    func on(_ month: Int, _ day: Int) throws -> Finding.Status {
      try status(made(published: (2024, month, day), office: office), "published")
    }
    #expect(try on(1, 31) == .pass)
    #expect(try on(2, 1) == .notAssessable)
    #expect(try on(3, 31) == .notAssessable)
    #expect(try on(4, 1) == .fail)
  }

  @Test func aDayThatCannotBeTheDayOfPublication() throws {
    #expect(try status(made(), "published") == .notAssessable)
    #expect(try status(made(published: (2023, 12, 31)), "published") == .notAssessable)
    #expect(try status(made(published: (2025, 1, 2)), "published") == .notAssessable)
    #expect(try status(made(published: (2024, 12, 31)), "published") == .fail)
  }
}
