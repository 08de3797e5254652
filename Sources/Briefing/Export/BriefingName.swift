import DisclosureReport

/// Names the folder of a briefing.
public enum BriefingName {
  /// Office and year, or the file's name where the report states no office, made safe and unique within a run.
  public static func folder(of report: AnnualReport, among taken: inout Set<String>) -> String {
    let stem = report.source.file.split(separator: ".").first.map(String.init) ?? "report"
    let office = SafeName.name(report.office ?? (stem == "-" ? "report" : stem))
    let name =
      report.year.map { SafeName.name("\(office)-\($0)", keepingLast: "-\($0)".utf8.count) } ?? office
    return SafeName.unique(name, among: &taken)
  }
}
