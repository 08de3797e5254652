import DisclosureReport

/// The checks of a report as a terminal shows them, and as JSON.
public enum CheckTable {
  /// A heading, a table of every finding with failures first, and the verdict.
  public static func text(_ report: AnnualReport, terms: Terms) -> String {
    let findings = CheckRun.run(report)
    let words = FindingText(terms)
    let verdict = Verdict(findings, terms: terms)
    let office = report.office ?? terms["picture.officeUnknown"]
    let heading = [
      office, report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
    ]
    .compactMap { $0 }.joined(separator: terms["separator"])
    let rows = sorted(findings).map { finding in
      [
        words.status(finding), finding.rule, words.rule(finding),
        finding.left?.grouped ?? "", finding.right?.grouped ?? "",
        finding.status == .pass ? "" : place(finding, report) + words.detail(finding),
      ]
    }
    let head = ["result", "rule", "what", "left", "right", "cells"].map { terms["heading.\($0)"] }
    return heading + "（\(report.source.file)）\n" + TerminalTable.text([head] + rows) + verdict.headline
      + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest) + "\n"
  }

  /// An array with one object a report: office, year, file and every finding.
  public static func json(_ reports: [AnnualReport], terms: Terms) -> String {
    JSONText.array(
      reports.map { report in
        let findings = CheckRun.run(report)
        return .object([
          ("office", .text(report.office)), ("year", .whole(report.year)),
          ("file", .string(report.source.file)),
          ("errors", .whole(findings.count(where: \.isFailedError))),
          ("findings", .array(findings.map { FiguresJSON.finding($0, terms: terms) })),
        ])
      }
    ).render() + "\n"
  }

  /// Whether a rule of the severity error fails in a report.
  public static func hasErrors(_ report: AnnualReport) -> Bool {
    CheckRun.run(report).contains(where: \.isFailedError)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let order: [Finding.Status] = [.fail, .notAssessable, .pass]
    return order.flatMap { status in findings.filter { $0.status == status } }
  }

  /// The paths of a failing finding's cells with the lines they stand on.
  private static func place(_ finding: Finding, _ report: AnnualReport) -> String {
    guard finding.status == .fail, let last = finding.cells.last else { return "" }
    let line = report[last]?.origin.map { ":\($0.line)" } ?? ""
    return finding.cells.count > 3
      ? "\(finding.cells[0])…\(last)\(line) "
      : finding.cells.map(\.description).joined(separator: " ") + "\(line) "
  }
}
