import DisclosureReport
import PageProse

/// The words of charts over offices on whom they set beside whom, and who stands aside.
struct OfficeRemarks {
  let context: ComparisonContext

  private var terms: Terms { context.terms }

  /// The heading of a panel; nil for ranked offices where all offices are of one scope.
  func heading(_ part: OfficePages.Part, hasScopes: Bool) -> String? {
    let scope = terms["compareOffices.heading.\(part.group.scope.rawValue)"]
    guard part.isAside else {
      guard hasScopes else { return nil }
      return terms("compareOffices.panel", ["scope": scope, "n": String(part.group.ranked.count)])
    }
    let words = aside(part.group)
    return hasScopes ? terms("compareOffices.panelAside", ["scope": scope, "words": words]) : words
  }

  /// Who stands aside of a group: by a single reason, or by each.
  private func aside(_ group: OfficeGroup) -> String {
    let reasons = reasons(group)
    if reasons.count == 1, let only = reasons.first, only.key == "small" {
      return terms("compareOffices.asideSmall", ["least": least, "n": String(only.count)])
    }
    let items = reasons.map {
      terms("compareOffices.reason.\($0.key)", ["least": least, "n": String($0.count)])
    }
    return terms("compareOffices.aside", ["items": items.joined(separator: terms["comma"])])
  }

  private var least: String { String(context.wishes.leastSample) }

  private func reasons(_ group: OfficeGroup) -> [(key: String, count: Int)] {
    let reasons = group.reasons
    return [("small", reasons.small), ("doubtful", reasons.doubtful), ("without", reasons.without)]
      .filter { $0.1 > 0 }.map { (key: $0.0, count: $0.1) }
  }

  /// What the tables count, whose rates are ranked, and who is only counted here.
  func remarks(_ groups: [OfficeGroup], onlyCounted: [OfficeGroup]) -> [String?] {
    [scopes(groups)]
      + onlyCounted.flatMap { group in
        reasons(group).map {
          terms("compareOffices.more.\($0.key)", ["least": least, "n": String($0.count)])
        }
      }
  }

  private func scopes(_ groups: [OfficeGroup]) -> String? {
    guard let first = groups.first else { return nil }
    if groups.count == 1 {
      return first.scope == .unclear
        ? terms["compareOffices.scopeUnclear"]
        : terms("compareOffices.scopeAll", ["scope": terms["scope.\(first.scope.rawValue)"]])
    }
    let items = groups.map { group in
      terms(
        "compareOffices.scopeItem",
        [
          "scope": terms["scope.\(group.scope.rawValue)"],
          "n": String(group.ranked.count + group.aside.count),
        ])
    }
    return terms("compareOffices.scopes", ["items": items.joined(separator: terms["comma"])])
  }

  /// Offices of which several reports on a year contradict each other, so that none is used; nil for none.
  func conflicts(_ years: [Int]) -> String? {
    let count = context.collection.offices.count { office in years.contains(where: office.conflicts.contains)
    }
    return count == 0 ? nil : terms("compareOffices.conflicts", ["n": String(count)])
  }
}
