import DisclosureReport

/// The checks of a report as a terminal shows them, and as JSON.
public enum CheckTable {
  /// A heading, the verdict, and the findings grouped by severity; each points at its cells and sentences.
  ///
  /// Sums that hold are only counted unless `all` is wanted.
  public static func text(
    _ report: AnnualReport, comparison: Comparison = .none, all: Bool = false, terms: Terms
  ) -> String {
    let subject = comparison.subject(report)
    let findings = CheckRun.run(subject)
    let verdict = Verdict(findings, assumedZeros: subject.assumedZeros.count, terms: terms)
    let office = report.office ?? terms["picture.officeUnknown"]
    let heading = [
      office, report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
    ].compactMap { $0 }.joined(separator: terms["separator"])
    let line = verdict.headline + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest)
    let groups = CheckGroups(findings, report: report, terms: terms, all: all).blocks
    return
      ([terms("check.file", ["heading": heading, "file": report.source.file]) + "\n" + line + "\n"] + groups)
      .joined(separator: "\n")
  }

  /// An array with one object a report: office, year, file, the verdict and every finding with the places of its cells.
  public static func json(
    _ reports: [AnnualReport], comparison: Comparison = .none, terms: Terms
  ) -> String {
    JSONText.array(
      reports.map { report in
        let subject = comparison.subject(report)
        let findings = CheckRun.run(subject)
        let verdict = Verdict(findings, assumedZeros: subject.assumedZeros.count, terms: terms)
        let failing = { (severity: Finding.Severity) in
          JSONText.whole(findings.count { $0.status == .fail && $0.severity == severity })
        }
        return .object([
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
            .array(report.orderedCells.filter(subject.assumedZeros.contains).map { .string($0.description) })
          ),
          ("findings", .array(findings.map { finding($0, report, terms) })),
        ])
      }
    ).render() + "\n"
  }

  /// Whether a rule of a severity, or of a graver one, fails in a report.
  public static func fails(
    _ report: AnnualReport, comparison: Comparison = .none, from severity: FailLevel = .error
  ) -> Bool {
    let grave = severity.severities
    return CheckRun.run(comparison.subject(report)).contains {
      $0.status == .fail && grave.contains($0.severity) && CheckRun.check($0.rule) != nil
    }
  }

  private static func finding(_ finding: Finding, _ report: AnnualReport, _ terms: Terms) -> JSONText {
    guard case .object(var members) = FiguresJSON.finding(finding, terms: terms) else { return .null }
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
