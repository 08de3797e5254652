import DisclosureReport
import Testing

@testable import ReportReading

/// The made page with something else in its cell of 61.
enum SightPage {
  /// What stands in the cell of 61, with the page's rules; `@` stands for 61 in one run.
  static func licences(_ cell: String, _ rules: String = "") throws -> ExactNumber? {
    try read(cell.replacing("@", with: "61"), rules).value(.proactive(.licences, .decisions))
  }

  private static func read(_ cell: String, _ rules: String) throws -> AnnualReport {
    let whole = cell.hasPrefix("<td") ? "<td colspan=3" + cell.dropFirst(3) : "<td colspan=3>\(cell)</td>"
    let plain = PageLayout.html.page(MadePage())
    let page = plain.replacing("<td colspan=\"3\">61</td>", with: whole)
    #expect(page != plain)
    let report = try ReportReader().read(
      Array("<style>\(rules)</style>\(page)".utf8), file: "sight.html")
    #expect(report.value(.proactive(.penalties, .decisions)) == ExactNumber(72), "\(cell) \(rules)")
    return report
  }
}
