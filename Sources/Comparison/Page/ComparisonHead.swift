import DisclosureReport
import PageProse

/// The head of a comparison's page, title, facts and the verdict on its checks, and its notes on method.
struct ComparisonHead {
  let context: ComparisonContext

  private var terms: Terms { context.terms }
  private var collection: ReportCollection { context.collection }

  /// Who is compared, over which years.
  var title: String {
    terms("comparePage.title", ["who": context.who, "years": context.span(collection.years)])
  }

  /// Reports, offices, years, editions and scopes, each with its count.
  var facts: String {
    let reports = collection.reports
    let forms = FormEdition.allCases.compactMap { form in
      counted(terms.name(form), reports.count { $0.form == form })
    }
    let scopes = ReportScope.Kind.allCases.compactMap { kind in
      counted(terms["scope.\(kind.rawValue)"], reports.count { $0.scope.kind == kind })
    }
    let first = [
      terms("comparePage.reports", ["n": String(reports.count)]),
      terms.counted("compare.offices", collection.offices.count),
      context.span(collection.years),
    ]
    return context.marked(
      (first + forms + scopes).filter { !$0.isEmpty }.joined(separator: terms["separator"]))
  }

  /// The reports that all is made from; a mark in the place of that offices published them.
  var madeFrom: String {
    let n = String(collection.reports.count)
    guard context.wishes.mark != nil else { return terms("comparePage.madeFrom", ["n": n]) }
    return context.marked(terms("comparePage.madeFromFigures", ["n": n]))
  }

  private func counted(_ name: String, _ count: Int) -> String? {
    count == 0 ? nil : terms("comparePage.counted", ["name": name, "n": String(count)])
  }

  // MARK: The verdict

  private var failed: Int { collection.reports.count { $0.sums.failed > 0 } }

  private var open: Int { collection.reports.count { $0.sums.passed < $0.sums.total || $0.sums.total == 0 } }

  /// How many reports' sums hold.
  var verdict: String {
    let n = String(collection.reports.count)
    if failed > 0 { return terms("comparePage.verdict.fails", ["n": n, "k": String(failed)]) }
    if open > 0 { return terms("comparePage.verdict.open", ["n": n, "k": String(open)]) }
    return terms("comparePage.verdict.holds", ["n": n])
  }

  /// What rules about two years or a region find, and reports that contradict each other.
  func verdictRest(_ findings: ComparisonFindings) -> String {
    let across = findings.items.filter { $0.isAcross && $0.finding.severity != .information }
    let counts: [(String, Int)] = [
      ("acrossHold", across.count { $0.finding.status == .pass }),
      ("acrossFail", across.count { $0.finding.status == .fail }),
      ("conflicts", collection.conflicts.count), ("unplaced", collection.unplaced.count),
    ]
    return counts.filter { $0.1 > 0 }.map { terms("comparePage.verdict.\($0.0)", ["n": String($0.1)]) }
      .joined(separator: terms["semicolon"])
  }

  /// The look of the verdict: `fails`, `holds` or `open`.
  func verdictClass(_ findings: ComparisonFindings) -> String {
    if failed > 0 || !collection.conflicts.isEmpty
      || findings.items.contains(where: \.finding.isFailedError)
    {
      return "fails"
    }
    let isClean = open == 0 && collection.unplaced.isEmpty && !findings.items.contains(where: \.isFailure)
    return isClean && !collection.reports.isEmpty ? "holds" : "open"
  }

  // MARK: Method

  /// The notes on method, an item each.
  var method: [String] {
    let keys = [
      "form", "rows", "alike", "small", "change", "percent", "missing", "blank", "doubt", "ranking",
      "quartiles",
      "interval", "rounding", "pages",
    ]
    return keys.map {
      terms(
        "comparePage.method.\($0)",
        [
          "n": String(context.wishes.leastSample), "most": String(ComparisonContext.mostOffices),
          "mark": ComparisonMark.doubt,
        ])
    }
  }
}
