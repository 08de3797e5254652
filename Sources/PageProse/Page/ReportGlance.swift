import DisclosureReport

/// What there is to see of a report at a glance: whose it is, whether its sums hold, and its tables with marked cells.
package struct ReportGlance {
  private let checked: CheckedReport
  private let terms: Terms

  /// A glance at a report that is held against its rules.
  package init(_ checked: CheckedReport, terms: Terms) {
    self.checked = checked
    self.terms = terms
  }

  /// Office, year, edition and verdict, for a template.
  package var facts: [String: Any] {
    let report = checked.report
    let verdict = checked.verdict(terms)
    return [
      "office": report.office ?? terms["picture.officeUnknown"],
      "period": report.year.map { terms("page.year", ["year": String($0)]) } ?? "",
      "edition": terms.name(report.form), "verdict": verdict.headline, "verdictRest": verdict.rest,
      "verdictClass": verdict.hasErrors ? "fails" : verdict.isClean ? "holds" : "open",
      "source": report.source.file,
    ]
  }

  /// The same with every failing rule, every remark of the reader and the three tables, for a template.
  package var values: [String: Any] {
    let checks = ChecksContent(
      report: checked.report, findings: checked.findings,
      assumedZeros: checked.subject.assumedZeros.count, terms: terms)
    return checks.values.merging(facts) { $1 }
  }
}
