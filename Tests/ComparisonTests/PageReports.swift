import Charts
import DisclosureReport
import TestSupport

@testable import Comparison
@testable import PageProse
@testable import SafeFiles

/// Reports of several offices and years for the tests of a comparison's page.
enum PageReports {
  /// The published totals of a city's reports on 2023 and 2024, all from natural persons.
  static var twoYears: [MadeReport] {
    [
      city(
        2023, received: 3511, carriedIn: 96, disclosed: 1191, partially: 328, handled: 3486, carriedOut: 121,
        inForce: (0, 0, 597)),
      city(
        2024, received: 3525, carriedIn: 121, disclosed: 1431, partially: 471, handled: 3521, carriedOut: 125,
        inForce: (50, 227, 420)),
    ]
  }

  private static func city(
    _ year: Int, received: Int, carriedIn: Int, disclosed: Int, partially: Int, handled: Int, carriedOut: Int,
    inForce: (Int, Int, Int)
  ) -> MadeReport {
    var made = office(
      "宿迁市人民政府", year, received: received, carriedIn: carriedIn, disclosed: disclosed, partially: partially,
      handled: handled, carriedOut: carriedOut)
    made.set(.proactive(.normativeDocuments, .issued), inForce.0)
    made.set(.proactive(.normativeDocuments, .repealed), inForce.1)
    made.set(.proactive(.normativeDocuments, .inForce), inForce.2)
    return made
  }

  /// A report whose sums hold where received + carried in = handled + carried out; the rest of what is handled was not held.
  static func office(
    _ name: String, _ year: Int, form: FormEdition = .form2021, received: Int, carriedIn: Int = 0,
    disclosed: Int, partially: Int = 0, handled: Int, carriedOut: Int = 0
  ) -> MadeReport {
    var made = MadeReport()
    made.office = name
    made.year = year
    made.form = form
    let rows: [(RequestRow, Int)] = [
      (.received, received), (.carriedIn, carriedIn), (.disclosed, disclosed),
      (.partiallyDisclosed, partially),
      (.notHeld, handled - disclosed - partially), (.handled, handled), (.carriedOut, carriedOut),
    ]
    for (row, count) in rows {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    return made
  }

  static func collection(_ made: [MadeReport]) -> ReportCollection {
    ReportCollection(made.map { ReportEntry($0.report) })
  }

  static func context(
    _ made: [MadeReport], language: Language = .chinese, wishes: ComparisonWishes = ComparisonWishes()
  ) throws -> ComparisonContext {
    ComparisonContext(
      collection(made), wishes: wishes,
      terms: language == .chinese ? try Words.chinese() : try Words.english())
  }

  /// A comparison's summary as one text.
  static func summary(_ context: ComparisonContext) -> [String] {
    let summary = ComparisonSummary(context, pivot: Pivot(context))
    return summary.paragraphs().map(\.text) + summary.limits
  }

  /// A figure that stands for a drawn one.
  static func figure(_ id: String, number: Int = 1, bars: [Bar], kind: ChartSpec.Kind = .shares) -> PageFigure
  {
    PageFigure(
      number: number,
      spec: ChartSpec(
        id: id, kind: kind, language: "zh-Hans", title: "题", subtitle: "副题", source: "来源", alternative: "文字",
        panels: [Panel(title: "甲局", bars: bars)]),
      svg: "<svg role=\"img\" aria-label=\"文字\"></svg>")
  }
}
