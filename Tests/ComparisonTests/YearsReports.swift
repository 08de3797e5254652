import Charts
import DisclosureReport
import TestSupport

@testable import Comparison
@testable import SafeFiles

/// Reports of several years for the tests of charts over years.
enum YearsReports {
  static let suqian = "宿迁市人民政府"

  /// The requests and normative documents of 宿迁市 on 2023 and 2024.
  static var both: [MadeReport] {
    [
      made(
        suqian, 2023, received: 3511, carriedIn: 96, handled: 3486, carriedOut: 121,
        groups: [1191, 328, 142, 1078, 406, 341], documents: [110, 44, 597]),
      made(
        suqian, 2024, received: 3525, carriedIn: 121, handled: 3521, carriedOut: 125,
        groups: [1431, 471, 92, 941, 117, 469], documents: [50, 227, 420]),
    ]
  }

  /// A report of an office on a year, its groups each in the first row of theirs, all from natural persons.
  ///
  /// Without groups all that is handled was disclosed; `documents` are issued, repealed and in force.
  static func made(
    _ office: String, _ year: Int, form: FormEdition = .form2021, received: Int, carriedIn: Int = 0,
    handled: Int? = nil, carriedOut: Int = 0, groups: [Int]? = nil, documents: [Int] = [0, 0, 0]
  ) -> MadeReport {
    var report = MadeReport()
    report.office = office
    report.year = year
    report.form = form
    let handled = handled ?? received
    let rows: [RequestRow] = [
      .disclosed, .partiallyDisclosed, .processInformation, .notHeld, .petitions,
      form == .form2021 ? .otherRest : .other,
    ]
    var counts: [(RequestRow, Int)] = [
      (.received, received), (.carriedIn, carriedIn), (.handled, handled), (.carriedOut, carriedOut),
    ]
    counts += zip(rows, groups ?? [handled, 0, 0, 0, 0, 0])
    for (row, count) in counts {
      report.set(.requests(row, .naturalPersons), count)
      report.set(.requests(row, .total), count)
    }
    let columns = ProactiveRow.normativeDocuments.columns(in: form)
    for (column, count) in zip(columns, documents) {
      report.set(.proactive(.normativeDocuments, column), count)
    }
    return report
  }

  /// The reports in their places.
  static func collection(_ made: [MadeReport]) -> ReportCollection {
    ReportCollection(made.map { ReportEntry($0.report) })
  }

  /// The context of a comparison of reports.
  static func context(
    _ made: [MadeReport], wishes: ComparisonWishes = ComparisonWishes(), language: Language = .chinese
  ) throws -> ComparisonContext {
    let terms = try language == .chinese ? Words.chinese() : Words.english()
    return ComparisonContext(collection(made), wishes: wishes, terms: terms)
  }

  /// One chart of reports; nil where there is none.
  static func spec(
    _ id: ComparisonChartID, _ made: [MadeReport], wishes: ComparisonWishes = ComparisonWishes(),
    language: Language = .chinese
  ) throws -> ChartSpec? {
    try ComparisonCharts(context: context(made, wishes: wishes, language: language)).specs(id).first
  }
}
