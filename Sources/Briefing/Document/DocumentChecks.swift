import DisclosureReport
import Documents
import PageProse

/// The checks of a report in a document: the verdict, what fails and where, the list of all.
struct DocumentChecks {
  let checked: CheckedReport
  let terms: Terms

  private var report: AnnualReport { checked.report }
  private var words: FindingText { FindingText(terms) }
  private var style: DocumentStyle { DocumentStyle(terms: terms) }
  private var content: ChecksContent {
    ChecksContent(
      report: report, findings: checked.findings, assumedZeros: checked.subject.assumedZeros.count,
      terms: terms)
  }

  /// The verdict in one sentence.
  var verdict: String {
    let verdict = checked.verdict(terms)
    return style.sentence(
      verdict.headline + (verdict.rest.isEmpty ? "" : terms["semicolon"] + verdict.rest))
  }

  /// The section on the checks.
  var blocks: [DocumentBlock] {
    let content = content
    let failing = [Finding.Severity.error, .warning, .hint, .information].flatMap(content.failing)
    let assumed = checked.subject.assumedZeros.count
    let remarks = checked.findings.filter { $0.isRemark }.map { finding in
      DocumentBlock.item([DocumentRun(words.sentence(finding))])
    }
    var blocks: [DocumentBlock] = [.heading(terms["page.checks"], level: 1), .text(verdict)]
    if assumed > 0 { blocks.append(.text(style.sentence(terms.counted("verdict.assumed", assumed)))) }
    blocks += CorrectionText(report: report, terms: terms).all.map { .text($0) }
    blocks += failing.map(failure)
    blocks += list(content)
    if !remarks.isEmpty { blocks.append(.heading(terms["page.remarks"], level: 2)) }
    return blocks + remarks
  }

  /// What a rule demands, what is there instead, and in which cells.
  private func failure(_ finding: Finding) -> DocumentBlock {
    let places = FindingPlaces(finding: finding, report: report).sentences(terms)
    let parts = [words.rule(finding), words.detail(finding), content.quote(finding)] + places
    return .item([
      DocumentRun("\(terms["severity.\(finding.severity.rawValue)"]) \(finding.rule) ", .bold),
      DocumentRun(style.sentence(parts.filter { !$0.isEmpty }.joined(separator: terms["semicolon"]))),
    ])
  }

  private func list(_ content: ChecksContent) -> [DocumentBlock] {
    let rows = content.rows.map { row -> [DocumentCell] in
      let what = [row.what, row.note, row.quote].filter { !$0.isEmpty }.joined(separator: "\n")
      return [DocumentCell(row.status), DocumentCell(row.rule), DocumentCell(what)]
        + [row.left, row.right, row.difference].map { DocumentCell($0, alignment: .right) }
    }
    let title = terms("document.allChecks", ["n": String(rows.count)])
    let table = style.table(
      content.head, rows, widths: [18, 14, 76, 16, 16, 16], file: "figures.json",
      description: title)
    return table.isEmpty ? [] : [.tableTitle(title)] + table
  }
}
