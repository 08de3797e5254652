import DisclosureReport
import PageProse
import SafeFiles

/// What the page says, as the template reads it.
struct PageContent {
  let checked: CheckedReport
  let figures: [PageFigure]
  let terms: Terms

  /// The report as it was read: figures and pictures never take a blank for 0.
  private var report: AnnualReport { checked.report }

  var values: [String: Any] {
    let verdict = checked.verdict(terms)
    let summary = SummaryText(checked, terms: terms).summary
    // The verdict beneath says that all sums hold.
    let points = summary.points.filter { $0.topic != .checks || $0.heading == terms["text.heading.remarks"] }
    let office = report.office ?? terms["picture.officeUnknown"]
    let year = report.year.map { terms("page.year", ["year": String($0)]) } ?? ""
    let checks = ChecksContent(
      report: report, findings: checked.findings, assumedZeros: checked.subject.assumedZeros.count,
      terms: terms)
    let bases = BaseTable(checked.indicators, terms: terms).values
    let sections = sections
    let page: [String: Any] = [
      "lang": terms.language.tag,
      "title": [office, year, terms["page.title"]].filter { !$0.isEmpty }.joined(separator: " "),
      "heading": summary.title,
      "facts": facts,
      "skip": terms["page.skip"],
      "sourceTitle": report.title.map { terms("page.reportTitle", ["title": $0]) } ?? "",
      "sourceFile": terms("page.sourceLine", ["file": report.source.file]),
      "summaryHeading": terms["page.summary"],
      "sentence": summary.sentence,
      "points": points.map { ["heading": $0.heading, "text": $0.text] },
      "hasPoints": !points.isEmpty,
      "keyHeading": terms["page.keyFigures"],
      "keys": KeyFigures(facts: SummaryFacts(checked), terms: terms).all.map(\.values),
      "verdict": verdict.headline,
      "verdictRest": verdict.rest,
      "verdictClass": verdictClass(verdict),
      "sections": sections,
      "bases": bases,
      "contents": terms["page.contents"],
      "links": links(sections, hasBases: !bases.isEmpty),
      "methodHeading": terms["page.method"],
      "method": method.map { ["text": $0] },
      "computed": terms["page.computed"],
    ]
    return page.merging(checks.values) { first, _ in first }
  }

  /// Office, year, edition of the form, and that the page was made from the report.
  var facts: String {
    [
      report.office ?? terms["picture.officeUnknown"],
      report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
      terms["page.madeFrom"],
    ].compactMap { $0 }.joined(separator: terms["separator"])
  }

  private func verdictClass(_ verdict: Verdict) -> String {
    verdict.hasErrors ? "fails" : verdict.isClean ? "holds" : "open"
  }

  /// The list of the page's parts.
  private func links(_ sections: [[String: Any]], hasBases: Bool) -> [[String: Any]] {
    let rest = [
      ("bases", "bases.heading"), ("checks", "page.checks"), ("method", "page.method"),
    ]
    return sections.map { ["id": $0["id"] ?? "", "heading": $0["heading"] ?? ""] }
      + rest.filter { hasBases || $0.0 != "bases" }.map { ["id": $0.0, "heading": terms[$0.1]] }
  }

  private var sections: [[String: Any]] {
    ChartRegistry.sections.map { section in
      [
        "id": section.rawValue,
        "heading": terms["section.\(section.rawValue)"],
        "figures": figures.filter { ChartRegistry.row($0.spec.id)?.section == section }
          .map { FigureContent(figure: $0, terms: terms).values },
      ]
    }
  }

  /// The notes on method, an item each.
  var method: [String] {
    let keys = ["base", "substantive", "interval", "doubt", "blank", "prose", "disputes", "time"]
    return keys.map { terms["method.\($0)"] } + [terms("method.form", ["form": terms.name(report.form)])]
  }
}
