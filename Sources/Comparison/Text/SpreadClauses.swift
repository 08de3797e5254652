import DisclosureReport
import PageProse

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
    let distances = rates.compactMap { office, rate in
      RateChange(from: spread.exactMedian, to: rate).map { (office: office, rate: rate, change: $0) }
    }
    let farthest = distances.max { $0.change.isSmaller(than: $1.change) }
    guard let farthest, distances.count == rates.count else { return nil }
    let most = distances.filter { !$0.change.isSmaller(than: farthest.change) }
    let whose = isOnly ? "" : terms("comparePage.ofScope", ["scope": terms["scope.\(scope.rawValue)"]])
    let group = terms(
      "comparePage.median",
      [
        "year": String(year), "scope": whose, "n": String(spread.count),
        "median": Percent.text(spread.median), "lower": Percent.text(spread.lower),
        "upper": Percent.text(spread.upper),
      ])
    guard let first = most.first, first.change.tenths != 0,
      first.rate.isBelow(spread.exactMedian) || spread.exactMedian.isBelow(first.rate)
    else { return group }
    return group
      + terms(
        "comparePage.farthest",
        [
          "office": first.office, "rate": first.rate.percent,
          "fraction": "\(first.rate.numerator.grouped)/\(first.rate.denominator.grouped)",
          "points": ChangeWords.signed(first.change.tenths),
          "ties": most.count > 1 ? terms.counted("comparePage.ties", most.count - 1) : "",
        ])
  }
}
