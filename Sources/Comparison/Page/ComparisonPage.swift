import DisclosureReport
import PageProse
import SafeFiles

/// Makes the page of a comparison: one HTML file with everything in it, no script, no request.
struct ComparisonPage {
  private let context: ComparisonContext
  private let template: HTMLTemplate

  /// Reads `comparison.mustache`, the parts that pages share, and `briefing.css`.
  init(_ resources: ResourceFolder, context: ComparisonContext) throws(BriefingError) {
    self.context = context
    template = try HTMLTemplate("comparison", resources)
  }

  /// The page with its figures.
  func render(_ figures: [PageFigure]) -> String {
    render(figures, pivot: Pivot(context), findings: ComparisonFindings(context.collection))
  }

  /// The page with its figures, from tables that are made once.
  func render(_ figures: [PageFigure], pivot: Pivot, findings: ComparisonFindings) -> String {
    let terms = context.terms
    let collection = context.collection
    let checks = ComparisonChecksContent(collection, findings: findings, terms: terms)
    let sections = ComparisonFigures(figures: figures, terms: terms).sections
    let head = ComparisonHead(context: context)
    let keys = ComparisonKeys(context: context).all
    let summary = ComparisonSummary(context, pivot: pivot)
    let limits = summary.limits
    return template.render([
      "lang": terms.language.tag,
      "title": context.marked(head.title),
      "heading": head.title,
      "facts": head.facts,
      "skip": terms["page.skip"],
      "contents": terms["page.contents"],
      "links": links(sections),
      "summaryHeading": terms["page.summary"],
      "summary": summary.paragraphs().map { ["text": $0.text] },
      "limitsHeading": terms["comparePage.limits"],
      "limits": limits.map { ["text": $0] },
      "hasLimits": !limits.isEmpty,
      "hasKeys": !keys.isEmpty, "keyHeading": terms["page.keyFigures"], "keys": keys.map(\.values),
      "verdict": head.verdict, "verdictRest": head.verdictRest(findings),
      "verdictClass": head.verdictClass(findings),
      "matrix": MatrixContent(context: context, findings: findings, target: checks.target).values,
      "sections": sections,
      "pivot": PivotContent(pivot: pivot, terms: terms, leastSample: context.wishes.leastSample).values,
      "checks": checks.values,
      "files": FilesContent(collection: collection, terms: terms).values,
      "methodHeading": terms["page.method"],
      "method": head.method.map { ["text": $0] },
      "madeFrom": head.madeFrom,
      "computed": terms["page.computed"],
    ])
  }

  private func links(_ sections: [[String: Any]]) -> [[String: Any]] {
    let parts = [("matrix", "comparePage.matrix")]
    let rest = [
      ("pivot", "comparePage.pivot"), ("checks", "comparePage.checks"), ("files", "comparePage.files"),
      ("method", "page.method"),
    ]
    let link = { (part: (String, String)) in
      ["id": part.0, "heading": context.terms[part.1]] as [String: Any]
    }
    return parts.map(link) + sections.map { ["id": $0["id"] ?? "", "heading": $0["heading"] ?? ""] }
      + rest.map(link)
  }
}
