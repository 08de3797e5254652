import DisclosureReport
import FigureFiles
import SafeFiles

/// Contract 1 with its findings and its summary in words.
package enum FiguresJSON {
  /// An array with one object a report, ending in a line break; `terms` gives the findings' messages, English by rule.
  ///
  /// `explain` adds to every report the member `cells`: file, line, column, raw text, mark and way of reading of each.
  package static func text(_ reports: [AnnualReport], terms: Terms, explain: Bool = false) -> String {
    text(reports.map { CheckedReport($0) }, terms: terms, explain: explain)
  }

  /// The same for reports whose findings are known.
  ///
  /// `words` gives the language of the member `summary`: title, sentence and points; without it there is none.
  package static func text(
    _ reports: [CheckedReport], terms: Terms, words: Terms? = nil, explain: Bool = false
  ) -> String {
    FigureJSON.text(reports.map { written($0, terms: terms, words: words) }, explain: explain)
  }

  /// One report as an element of the array (see ``JSONArrayText``).
  package static func element(_ report: AnnualReport, terms: Terms, explain: Bool = false) -> String {
    FigureJSON.element(written(CheckedReport(report), terms: terms, words: nil), explain: explain)
  }

  /// The line of a stream that answers with a report (see ``StreamAnswer``); findings that hold are left out but for `all`.
  package static func answer(
    _ report: AnnualReport, id: String, terms: Terms, explain: Bool, all: Bool
  ) -> [UInt8] {
    let findings = CheckedReport(report).findings.filter { all || $0.status != .pass }
    let written = WrittenReport(report, findings: findings.map { statement($0, terms: terms) })
    return StreamAnswer.figures(written, id: id, explain: explain)
  }

  private static func written(_ checked: CheckedReport, terms: Terms, words: Terms?) -> WrittenReport {
    WrittenReport(
      checked.report, findings: checked.findings.map { statement($0, terms: terms) },
      summary: words.map { summary(SummaryText(checked, terms: $0).summary, $0) })
  }

  /// A finding with its sentence.
  static func statement(_ finding: Finding, terms: Terms) -> WrittenReport.Statement {
    WrittenReport.Statement(finding, message: FindingText(terms).sentence(finding))
  }

  private static func summary(_ summary: Summary, _ words: Terms) -> WrittenReport.Summary {
    WrittenReport.Summary(
      language: words.language.tag, title: summary.title, sentence: summary.sentence,
      points: summary.points.map { ($0.topic.rawValue, $0.heading, $0.text) })
  }
}
