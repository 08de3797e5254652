import DisclosureReport
import SafeFiles

/// Names the folder of a briefing.
package enum BriefingName {
  /// Office and year, or the file's name where the report states no office, made safe and unique within a run.
  package static func folder(of report: AnnualReport, among taken: inout Set<String>) -> String {
    let file = report.source.file.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring().utf8
    let stem = file.split(separator: UInt8(ascii: ".")).first.map { String(Substring($0)) } ?? "report"
    let office = SafeName.name(report.office ?? (stem == "-" ? "report" : stem))
    let name =
      report.year.map { SafeName.name("\(office)-\($0)", keepingLast: "-\($0)".utf8.count) } ?? office
    return SafeName.unique(name, among: &taken)
  }
}
