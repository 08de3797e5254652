import DisclosureReport

/// One report in JSON.
struct JSONReport {
  private typealias Member = FigureMember.Report
  private let members: JSONMembers<FigureMember.Report>
  private let form: FormEdition
  private let file: String

  /// The object of a report.
  static func object(_ written: WrittenReport, explain: Bool) -> JSONText {
    let report = written.report
    var members: [(Member, JSONText)] = [
      (.office, .text(report.office)), (.year, .whole(report.year)), (.form, .string(report.form.rawValue)),
      (.title, .text(report.title)),
    ]
    members += JSONTables.members(report)
    members += [
      (.narrative, .array(report.narrative.map(JSONStatement.object))),
      (.findings, .array(written.findings.map { .object(FigureJSON.members($0)) })),
      (.source, JSONSource.object(report.source)),
    ]
    if let summary = written.summary { members.append((.summary, object(summary))) }
    members += JSONReportText.members(report)
    members += JSONExplanation.members(report, explain: explain)
    return .members(members)
  }

  private static func object(_ summary: WrittenReport.Summary) -> JSONText {
    typealias Member = FigureMember.Summary
    let points = summary.points.map { point -> JSONText in
      .members([
        (Member.topic, .string(point.topic)), (.heading, .string(point.heading)),
        (.text, .string(point.text)),
      ])
    }
    return .members([
      (Member.language, .string(summary.language)), (.title, .string(summary.title)),
      (.sentence, .string(summary.sentence)), (.points, .array(points)),
    ])
  }

  /// Reads the members of a value.
  init(_ value: JSONValue, file: String) throws(FigureFileError) {
    members = try JSONMembers(value, file: file)
    self.file = file
    _ = try members.required(.form)
    form = try members.key(.form, among: FormEdition.allCases, .form) ?? .form2021
  }

  /// The report.
  func report() throws(FigureFileError) -> AnnualReport {
    let cells = try JSONTables.cells(members, form, file: file)
    guard !cells.isEmpty else {
      throw FigureFileError(
        .noReport, file: file, line: members.place.line, zh: "这份报告的三张表里没有一行。",
        en: "this report has no row in any of the three tables.")
    }
    var narrative: [NarrativeFigure] = []
    if let value = members.value(.narrative) {
      for item in try JSONTaking.elements(value, file) {
        narrative.append(try JSONStatement.figure(item, file: file))
      }
    }
    if let findings = members.value(.findings) { _ = try JSONTaking.elements(findings, file) }
    let explained = try JSONExplanation(members, cells: cells, file: file)
    let around = try JSONReportText(members, file: file)
    let limits = FigureLimits()
    return AnnualReport(
      office: try members.text(.office, most: limits.nameCharacters),
      year: try members.whole(.year, in: FigureNumber.years), form: form,
      title: try members.text(.title, most: limits.titleCharacters), cells: explained.cells,
      subtotals: around.subtotals, narrative: narrative, text: around.text, source: explained.source)
  }
}
