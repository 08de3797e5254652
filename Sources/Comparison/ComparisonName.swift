import DisclosureReport
import SafeFiles

/// Names the folder of a comparison.
package enum ComparisonName {
  /// `compare-` with the office's name or the count of offices, and the years; the same for the same reports in any order.
  ///
  /// `wish` stands in the place of all that.
  package static func folder(of collection: ReportCollection, wish: String? = nil) -> String {
    if let wish { return "compare-" + SafeName.name(wish) }
    let years = collection.years
    let span = [years.first, years.last == years.first ? nil : years.last].compactMap { $0.map(String.init) }
      .joined(separator: "-")
    let who =
      collection.offices.count == 1 ? collection.offices[0].name : "\(collection.offices.count)-offices"
    return "compare-" + SafeName.name("\(who)-\(span)", keepingLast: span.utf8.count + 1)
  }
}
