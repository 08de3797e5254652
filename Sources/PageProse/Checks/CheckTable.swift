import DisclosureReport
import FigureFiles

/// The checks of a report as a terminal shows them, and as JSON.
package enum CheckTable {
  /// A heading, the verdict, and the findings grouped by severity; each points at its cells and sentences.
  ///
  /// Sums that hold are only counted unless `all` is wanted.
  package static func text(_ checked: CheckedReport, all: Bool = false, terms: Terms) -> String {
    let report = checked.report
    let verdict = checked.verdict(terms)
    let office = report.office ?? terms["picture.officeUnknown"]
    let heading = [
      office, report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
    ].compactMap { $0 }.joined(separator: terms["separator"])
    let line = verdict.headline + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest)
    let groups = CheckGroups(checked.findings, report: report, terms: terms, all: all).blocks
    return
      ([terms("check.file", ["heading": heading, "file": report.source.file]) + "\n" + line + "\n"] + groups)
      .joined(separator: "\n")
  }

  /// A report as an object of an array: office, year, file, the verdict and every finding with the places of its cells.
  ///
  /// It is an element as ``JSONArrayText`` takes them.
  package static func element(_ checked: CheckedReport, terms: Terms) -> String {
    let (report, findings) = (checked.report, checked.findings)
    let verdict = checked.verdict(terms)
    let failing = { (severity: Finding.Severity) in
      JSONText.whole(findings.count { $0.status == .fail && $0.severity == severity })
    }
    return JSONText.object([
      ("office", .text(report.office)), ("year", .whole(report.year)),
      ("file", .string(report.source.file)),
      (
        "verdict",
        .string(
          [verdict.headline, verdict.rest].filter { !$0.isEmpty }.joined(separator: terms["semicolon"]))
      ),
      ("errors", failing(.error)), ("warnings", failing(.warning)),
      (
        "assumedZeros",
        .array(
          report.orderedCells.filter(checked.subject.assumedZeros.contains).map {
            .string($0.description)
          })
      ),
      ("findings", .array(findings.map { finding($0, report, terms) })),
    ]).element
  }

  private static func finding(_ finding: Finding, _ report: AnnualReport, _ terms: Terms) -> JSONText {
    var members = FigureJSON.members(FiguresJSON.statement(finding, terms: terms))
    let places = FindingPlaces(finding: finding, report: report)
    if finding.status != .pass {
      members.append(
        (
          "places",
          .array(
            finding.cells.map { id in
              .object([
                ("cell", .string(id.description)), ("line", .whole(report[id]?.origin?.line)),
                ("printed", .string(places.printed(id))),
              ])
            })
        ))
    }
    return .object(members)
  }
}
