import DisclosureReport

/// Contract 1 as JSON: an array of reports, or one report alone.
public enum FigureJSON {
  /// Members of which a file of figures has at least one.
  public static let signs = [
    FigureMember.Report.form, .proactive, .requests, .review,
  ].map(\.rawValue)

  /// An array with one object a report, ending in a line break.
  ///
  /// A cell without a number is null; the member `marks` tells why where it is not simply blank. `explain` adds to every
  /// report the member `cells` instead: file, line, column, raw text, mark and way of reading of each.
  public static func text(_ reports: [WrittenReport], explain: Bool = false) -> String {
    JSONText.array(reports.map { JSONReport.object($0, explain: explain) }).render() + "\n"
  }

  /// One report as an element of the array (see ``JSONArrayText``).
  public static func element(_ report: WrittenReport, explain: Bool = false) -> String {
    JSONReport.object(report, explain: explain).element
  }

  /// A finding with its sentence, as it stands in a report's member `findings`.
  public static func members(_ statement: WrittenReport.Statement) -> [(String, JSONText)] {
    let finding = statement.finding
    let members: [(FigureMember.Finding, JSONText)] = [
      (.rule, .string("\(finding.rule)")), (.severity, .string(finding.severity.rawValue)),
      (.status, .string(finding.status.rawValue)), (.message, .string(statement.message)),
      (.cells, .array(finding.cells.map { .string($0.description) })),
      (.left, .figure(finding.left)), (.right, .figure(finding.right)),
      (.difference, .figure(finding.difference)), (.line, .whole(finding.line)),
      (.quote, .text(finding.quote)),
    ]
    return members.map { ($0.0.rawValue, $0.1) }
  }

  /// The reports of a file in their order, never none; of a stream what each line says: a report, or why there is none.
  public static func each(
    _ bytes: [UInt8], file: String
  ) throws(FigureFileError) -> [Result<ReadFigures, FigureFileError>] {
    var parser = JSONParser(bytes, file: file)
    guard parser.takes("[") else {
      let first = try parser.value()
      if StreamReading.isAnswer(first) { return try StreamReading.reports(first, &parser, file: file) }
      let read = ReadFigures(
        report: try JSONReport(first, file: file).report(), hiddenControls: parser.hiddenControls)
      try parser.end()
      return [.success(read)]
    }
    var reports: [Result<ReadFigures, FigureFileError>] = []
    while try parser.hasElement(isFirst: reports.isEmpty) {
      guard reports.count < FigureFault.maximumReports else {
        throw FigureFault.tooManyReports.at(parser.place, file: file)
      }
      let report = try JSONReport(try parser.value(), file: file)
      reports.append(
        .success(ReadFigures(report: try report.report(), hiddenControls: parser.hiddenControls)))
    }
    try parser.end()
    guard !reports.isEmpty else {
      throw FigureFileError(
        .noReport, file: file, zh: "数组是空的，应至少有一份报告的数字。",
        en: "the array is empty; the figures of a report were expected.")
    }
    return reports
  }
}
