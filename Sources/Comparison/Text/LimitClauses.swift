import DisclosureReport
import PageProse

/// What could not be compared and why, with counts.
struct LimitClauses {
  let context: ComparisonContext
  let pivot: Pivot

  /// A clause for each reason that occurs.
  var all: [String] {
    reasons.filter { $0.count > 0 }.map { key, count in
      context.terms(
        "comparePage.limit.\(key)", ["n": String(count), "least": String(context.wishes.leastSample)])
    }
  }

  private var reasons: [(key: String, count: Int)] {
    let reports = context.collection.reports
    let rates = pivot.tables.filter(\.measure.isRate).flatMap(\.rows).flatMap(\.cells)
    let cells = pivot.tables.flatMap(\.rows).flatMap(\.cells)
    let received = pivot.tables.first { $0.measure == .received }?.rows.flatMap(\.cells) ?? []
    return [
      ("editions", breaks.count { if case .edition = $0 { true } else { false } }),
      ("scopeChanged", breaks.count { if case .scope = $0 { true } else { false } }),
      ("scopeUnclear", reports.count { $0.scope.kind == .unclear }),
      ("small", rates.count(where: \.isSmall)),
      ("doubtful", rates.count(where: \.isDoubtful)),
      ("zeroBase", rates.count { $0.state == .zeroBase }),
      ("inconsistent", rates.count { $0.state == .inconsistent }),
      ("blank", cells.count(where: \.state.isBlank)),
      ("missing", received.count { $0.state == .missing }),
      ("conflict", context.collection.conflicts.count),
      ("unplaced", context.collection.unplaced.count),
      ("corrected", reports.reduce(0) { $0 + $1.report.correctedCells.count }),
      ("fewOffices", scopesWithoutMedian),
    ]
  }

  /// The breaks between each report and the one before it in its series.
  private var breaks: [SeriesBreak] {
    context.collection.offices.flatMap { office in
      zip(office.reports, office.reports.dropFirst()).flatMap { SeriesBreak.between($0, $1) }
    }
  }

  /// How many scopes have several offices in the year of comparison, but too few for a median.
  private var scopesWithoutMedian: Int {
    guard context.collection.offices.count > 1 else { return 0 }
    return context.scopes(context.reportsOfYear).count {
      SpreadClauses.ranked(context, $0).count < GroupSpread.leastOffices
    }
  }
}
