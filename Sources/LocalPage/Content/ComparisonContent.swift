import Comparison
import DisclosureReport
import PageProse

/// What a comparison made of the reports, and what it asks.
struct ComparisonContent {
  let reports: PlacedReports
  let wish: ComparisonWish
  let terms: Terms

  private var collection: ReportCollection { reports.collection }

  func html(_ templates: PageTemplates) -> String {
    let years = reports.years
    let rates = ComparisonWishes.Order.allCases.map { order -> [String: Any] in
      [
        "value": order.rawValue, "name": terms["localPage.order.\(order.rawValue)"],
        "isChosen": order.rawValue == wish.order,
      ]
    }
    return templates.html(
      .comparison,
      [
        "offices": collection.offices.map(office), "officeCount": collection.offices.count,
        "hasSeveral": collection.offices.count > 1,
        "years": years.reversed().map { year -> [String: Any] in
          ["value": String(year), "isChosen": year == wish.year]
        },
        "orders": rates, "proposals": proposals, "hasProposals": !proposals.isEmpty,
        "unplaced": collection.unplaced.map { ["text": unplaced($0)] },
        "conflicts": collection.conflicts.map { ["text": conflict($0)] },
        "repeats": collection.repeats.map { ["text": repeated($0)] },
        "canMake": reports.compared.count > 1,
      ], terms)
  }

  private func office(_ office: OfficeSeries) -> [String: Any] {
    let sums = office.reports.map(\.sums)
    let passed = sums.reduce(0) { $0 + $1.passed }
    let total = sums.reduce(0) { $0 + $1.total }
    let kinds = Set(office.reports.map(\.scope.kind))
    let scope = kinds.count == 1 ? kinds.first ?? .unclear : .unclear
    return [
      "name": office.name, "isFocus": office.name == wish.focus,
      "years": office.reports.map { String($0.year) }.joined(separator: terms["comma"]),
      "sums": "\(passed)/\(total)", "holds": passed == total,
      "scopes": ReportScope.Kind.allCases.map { kind -> [String: Any] in
        ["value": kind.rawValue, "name": terms["scope.\(kind.rawValue)"], "isChosen": kind == scope]
      },
    ]
  }

  /// The names that may be one office's, asked for and settled ones.
  private var proposals: [[String: Any]] {
    let open = collection.proposals.enumerated().map { index, proposal -> [String: Any] in
      let isLonger = proposal.first.count > proposal.second.count
      return [
        "number": String(index), "first": isLonger ? proposal.second : proposal.first,
        "second": isLonger ? proposal.first : proposal.second,
        "evidence": reports.evidence(proposal, terms), "isSame": false, "isDifferent": false,
      ]
    }
    let settled = wish.same.map { ($0, true) } + wish.different.map { ($0, false) }
    return open
      + settled.filter { $0.0.count == 2 }.enumerated().map { index, pair -> [String: Any] in
        [
          "number": "s\(index)", "first": pair.0[0], "second": pair.0[1], "evidence": "",
          "isSame": pair.1, "isDifferent": !pair.1,
        ]
      }
  }

  private func unplaced(_ report: UnplacedReport) -> String {
    terms("localPage.unplaced", ["file": report.file])
  }

  private func conflict(_ conflict: ReportConflict) -> String {
    terms(
      "localPage.conflict",
      [
        "office": conflict.office, "year": String(conflict.year),
        "files": conflict.files.joined(separator: terms["comma"]),
      ])
  }

  private func repeated(_ report: RepeatedReport) -> String {
    terms(
      "localPage.repeated",
      [
        "office": report.office, "year": String(report.year), "file": report.taken,
        "others": report.others.joined(separator: terms["comma"]),
      ])
  }
}

/// The pictures of a comparison, to be taken one by one.
struct PicturesContent {
  let made: MadeComparison
  let terms: Terms

  func html(_ templates: PageTemplates) -> String {
    let pictures = made.files.filter { $0.path.hasSuffix(".png") }.map { file in
      let id = file.path.split(separator: "/").last.map { String($0.dropLast(4)) } ?? file.path
      return ["path": String(file.path.dropLast(4)), "name": name(id)]
    }
    return templates.html(.pictures, ["pictures": pictures], terms)
  }

  /// What a chart measures; the pages of one chart carry their number.
  private func name(_ id: String) -> String {
    if terms.has("measure.\(id)") { return terms["measure.\(id)"] }
    let parts = id.split(separator: "-")
    let stem = parts.dropLast().joined(separator: "-")
    guard let last = parts.last, terms.has("measure.\(stem)") else { return id }
    return terms["measure.\(stem)"] + " " + last
  }
}
