import Charts
import DisclosureReport
import TestSupport

@testable import Comparison

/// Made reports of several offices for the charts over offices.
enum OfficesSample {
  /// A report of which so many requests were handled, disclosed and partially disclosed, the rest not held; its sums hold.
  static func made(
    _ office: String, _ year: Int = 2024, n: Int, disclosed: Int, partly: Int = 0, received: Int? = nil,
    carriedIn: Int = 0
  ) -> MadeReport {
    var made = MadeReport()
    made.office = office
    made.year = year
    let received = received ?? n - carriedIn
    let rows: [(RequestRow, Int)] = [
      (.received, received), (.carriedIn, carriedIn), (.disclosed, disclosed), (.partiallyDisclosed, partly),
      (.notHeld, n - disclosed - partly), (.handled, n), (.carriedOut, received + carriedIn - n),
    ]
    for (row, count) in rows {
      made.set(.requests(row, .naturalPersons), count)
      made.set(.requests(row, .total), count)
    }
    return made
  }

  /// Offices of 1,000 requests each, of which 1, 2, 3 … are disclosed.
  static func many(_ count: Int) -> [MadeReport] {
    (1...count).map { made(name($0), n: 1000, disclosed: $0) }
  }

  /// `机关007`.
  static func name(_ number: Int) -> String {
    let digits = String(number)
    return "机关" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// The city of Suqian on two years.
  static var suqian: [MadeReport] {
    [
      made("宿迁市人民政府", 2023, n: 3486, disclosed: 1191, partly: 328, received: 3511, carriedIn: 96),
      made("宿迁市人民政府", 2024, n: 3521, disclosed: 1431, partly: 471, received: 3525, carriedIn: 121),
    ]
  }

  /// The pictures of a chart.
  static func specs(
    _ id: ComparisonChartID, _ made: [MadeReport], _ wishes: ComparisonWishes = ComparisonWishes(),
    _ settlement: OfficeSettlement = OfficeSettlement(), english: Bool = false
  ) throws -> [ChartSpec] {
    try ComparisonCharts(context: context(made, wishes, settlement, english: english)).specs(id)
  }

  /// What charts and texts of a comparison need.
  static func context(
    _ made: [MadeReport], _ wishes: ComparisonWishes = ComparisonWishes(),
    _ settlement: OfficeSettlement = OfficeSettlement(), english: Bool = false
  ) throws -> ComparisonContext {
    let collection = ReportCollection(made.map { ReportEntry($0.report) }, settlement: settlement)
    return ComparisonContext(
      collection, wishes: wishes, terms: english ? try Words.english() : try Words.chinese())
  }
}
