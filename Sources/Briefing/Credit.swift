import DisclosureReport
import PageProse

/// How a report is named where the user says so: office, year, and the words of the source line.
package struct Credit: Sendable {
  /// As the report names itself.
  package static let own = Credit()

  private let office: String?
  private let year: Int?
  /// What stands in the source line in the place of the report's title; nil leaves that.
  let source: String?
  /// The office as the page names it, where it is called otherwise; nil where it is not.
  private(set) var printedOffice: String?

  /// Names of the user's; nil leaves the report's own.
  package init(office: String? = nil, year: Int? = nil, source: String? = nil) {
    self.office = office
    self.year = year
    self.source = source
  }

  /// The report under these names, and the credit that says how the page names it.
  package func named(_ report: AnnualReport) -> (report: AnnualReport, credit: Credit) {
    var credit = self
    if let office, let printed = report.office, printed != office { credit.printedOffice = printed }
    return (report.renamed(office: office ?? report.office, year: year ?? report.year), credit)
  }

  /// The first part of a source line: the report, or the user's words, with the office's name in the page.
  func words(_ report: AnnualReport, table: String, _ terms: Terms) -> String {
    let title = source ?? report.title ?? terms["picture.untitled"]
    let text = terms("picture.source", ["title": title, "table": terms["table.\(table)"]])
    guard let printedOffice else { return text }
    return text + terms("picture.printedOffice", ["name": printedOffice])
  }
}
