import DisclosureReport

/// Says the findings about printed subtotals and about what a page says around its tables (C1, G10, G11, G12).
struct ReportTextWords {
  let terms: Terms

  /// What the rule demands; nil for another rule.
  func rule(_ finding: Finding) -> String? {
    switch finding.rule {
    case "C1":
      return Terms.fill(
        terms["rule.C1"],
        [
          ("group", finding.details["group"].map { terms["group.\($0)"] } ?? ""),
          ("column", finding.details["column"].map(terms.columnName) ?? ""),
        ])
    case "G11", "G12": return terms["rulePart.\(finding.rule).\(finding.details["part"] ?? "")"]
    default: return nil
    }
  }

  /// Why it fails or cannot be assessed, nothing where it holds; nil for another rule.
  func detail(_ finding: Finding) -> String? {
    guard let key = detailKey(finding) else { return nil }
    guard finding.status != .pass else { return "" }
    let values = finding.details.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return Terms.fill(terms["textFinding.\(key)"], values + [("n", finding.left?.grouped ?? "")])
  }

  private func detailKey(_ finding: Finding) -> String? {
    let part = finding.details["part"] ?? ""
    let isOpen = finding.status == .notAssessable
    switch finding.rule {
    case "G10": return "G10.\(part)"
    case "G11":
      let state = finding.details["state"] ?? ""
      return "G11.\(state == "empty" && isOpen ? "cut" : state)"
    case "G12" where part == "published":
      return finding.details["day"] == nil ? "G12.noDay" : isOpen ? "G12.openDay" : "G12.day"
    case "G12": return isOpen ? "G12.noYear" : "G12.\(part)"
    default: return nil
    }
  }
}
