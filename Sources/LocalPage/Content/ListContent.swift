import DisclosureReport
import PageProse

/// What lies on the desk, as the page lists it.
struct ListContent {
  let reports: [DeskReport]
  let failures: [DeskFailure]
  let terms: Terms

  func html(_ templates: PageTemplates) -> String {
    templates.html(
      .list,
      [
        "reports": reports.map(values), "hasReports": !reports.isEmpty,
        "isEmpty": reports.isEmpty && failures.isEmpty, "count": reports.count,
        "heading": terms.counted("localPage.readCount", reports.count),
        "canCompare": reports.count > 1,
        "failures": failures.map {
          ["id": String($0.id), "sentence": $0.sentence(terms.language), "file": $0.file]
        },
      ], terms)
  }

  private func values(_ report: DeskReport) -> [String: Any] {
    let scope = report.scope ?? ReportScope(report.read).kind
    let own: [String: Any] = [
      "id": String(report.id), "file": report.file,
      "officeValue": report.office ?? report.read.office ?? "",
      "yearValue": (report.year ?? report.read.year).map(String.init) ?? "",
      "isUnknown": (report.office ?? report.read.office) == nil || (report.year ?? report.read.year) == nil,
      "scopes": ReportScope.Kind.allCases.map { kind -> [String: Any] in
        ["value": kind.rawValue, "name": terms["scope.\(kind.rawValue)"], "isChosen": kind == scope]
      },
    ]
    return own.merging(report.facts[terms.language].mapValues { $0 as Any }) { first, _ in first }
  }
}
