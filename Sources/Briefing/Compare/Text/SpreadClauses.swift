import DisclosureReport

/// How the disclosure rates of several offices lie around their median, a paragraph for each scope.
struct SpreadClauses {
  let context: ComparisonContext

  /// The ranked reports of a scope in the year of comparison.
  static func ranked(_ context: ComparisonContext, _ scope: ReportScope.Kind) -> [ComparedReport] {
    context.reportsOfYear.filter { $0.scope.kind == scope && context.isRanked($0.disclosure) }
  }

  /// The clauses of each paragraph; none for a scope with fewer than five ranked offices.
  var all: [[String]] {
    let scopes = context.scopes(context.reportsOfYear)
    return scopes.compactMap { scope in clause(scope, isOnly: scopes.count == 1) }.map { [$0] }
  }

  private func clause(_ scope: ReportScope.Kind, isOnly: Bool) -> String? {
    let terms = context.terms
    let rates = Self.ranked(context, scope).compactMap { report in
      report.disclosure.rate.map { (office: report.office, rate: $0) }
    }
    guard let year = context.year, let spread = GroupSpread(rates.map(\.rate)) else { return nil }
    let distance = { (rate: Rate) in abs(rate.tenths - spread.median) }
    let farthest = rates.map { distance($0.rate) }.max() ?? 0
    let most = rates.filter { distance($0.rate) == farthest }
    guard let first = most.first else { return nil }
    let whose = isOnly ? "" : terms("comparePage.ofScope", ["scope": terms["scope.\(scope.rawValue)"]])
    let group = terms(
      "comparePage.median",
      [
        "year": String(year), "scope": whose, "n": String(spread.count),
        "median": Percent.text(spread.median), "lower": Percent.text(spread.lower),
        "upper": Percent.text(spread.upper),
      ])
    guard farthest > 0 else { return group }
    return group
      + terms(
        "comparePage.farthest",
        [
          "office": first.office, "rate": first.rate.percent,
          "fraction": "\(first.rate.numerator.grouped)/\(first.rate.denominator.grouped)",
          "points": ChangeWords.signed(first.rate.tenths - spread.median),
          "ties": most.count > 1 ? terms("comparePage.ties", ["n": String(most.count - 1)]) : "",
        ])
  }
}
