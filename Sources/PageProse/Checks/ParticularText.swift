import DisclosureReport

/// What findings say that are no plain equation: two years, units, hints.
extension FindingText {
  /// The word for what a rule demands of what the finding is about: a row or column, the whole report, or a rule's second half.
  func ruleKey(_ check: Check.ID, _ finding: Finding) -> String {
    let kind = "ruleKind.\(check).\(half(finding))"
    if terms.has(kind) { return kind }
    let whole = "ruleWhole.\(check)"
    return finding.place == nil && terms.has(whole) ? whole : "rule.\(check)"
  }

  /// The half of a rule that has two, or the kind of a guess.
  private func half(_ finding: Finding) -> String {
    switch (finding.check, finding.matter) {
    case (.e6?, .before(let before)) where before.isOfItems: "items"
    case (.e6?, .plain): "disclosed"
    case (.f4?, .scopes): "scope"
    case (.f4?, .offices), (.f4?, .obstacle(.officeUnknown)), (.f4?, .obstacle(.officeNames)): "office"
    case (_, .hint(let hint)): hint.kind.rawValue
    default: ""
    }
  }

  /// The detail of a finding whose rule has its own words; nil where two sides or missing cells say all.
  func particular(_ finding: Finding) -> String? {
    guard let check = finding.check else { return nil }
    if finding.severity == .hint {
      return own("hint.\(check)", finding).map { Terms.fill($0, values(finding)) }
    }
    switch finding.status {
    case .pass: return held(finding)
    case .fail:
      guard finding.knownParts == nil, let text = own("fails.\(check)", finding) else { return nil }
      return joined([Terms.fill(text, values(finding))] + units(finding))
    case .notAssessable: return unassessed(finding)
    }
  }

  /// How many blanks were taken for 0; empty where none was.
  func assumed(_ finding: Finding) -> String {
    finding.assumed == 0 ? "" : terms("sides.assumed", ["n": String(finding.assumed)])
  }

  private func held(_ finding: Finding) -> String? {
    switch finding.matter {
    case .compared(let count): return terms("compared", ["n": String(count)])
    case .units(let sum):
      guard let cells = sum.cells else { return nil }
      return joined(
        [terms("units.held", ["n": String(cells), "units": String(sum.units)])] + units(finding))
    default: return nil
    }
  }

  private func unassessed(_ finding: Finding) -> String? {
    switch finding.matter {
    case .obstacle(let why): return Terms.fill(terms["why.\(why.key)"], names(why))
    case .units(let sum):
      guard let why = sum.obstacle else { return nil }
      let count = sum.cells.map { [terms("units.open", ["n": String($0)])] } ?? []
      return joined(count + [terms["why.\(why.rawValue)"]] + units(finding))
    case .before(let before) where !before.missing.isEmpty:
      var parts = [
        terms(
          "sides.missingBefore", ["n": String(before.missing.count), "cells": named(before.missing)])
      ]
      if !finding.cells.isEmpty {
        parts.append(
          terms("sides.missing", ["n": String(finding.cells.count), "cells": named(finding.cells)]))
      }
      if let value = before.implied { parts.append(terms("sides.implied", ["value": value.description])) }
      return joined(parts)
    default: return nil
    }
  }

  private func names(_ why: Finding.Obstacle) -> [(String, String)] {
    switch why {
    case .years(let now, let before): [("year", String(now)), ("previousYear", String(before))]
    case .offices(let now, let before), .officeNames(let now, let before):
      [("office", now), ("previousOffice", before)]
    case .scopes(let now, let before): [("scope", now), ("previousScope", before)]
    case .officePower(let office): [("office", office)]
    case .yearUnknown, .scopesSettled, .editions, .needsPrevious, .officeUnknown, .nothingComparable: []
    }
  }

  /// What a finding about units says besides: which are missing, which were left out, and that they may not be all.
  private func units(_ finding: Finding) -> [String] {
    guard case .units(let sum) = finding.matter else { return [] }
    let named = [("missing", sum.missing), ("leftOut", sum.leftOut)].filter { !$0.1.isEmpty }.map {
      key, names in
      terms("units.\(key)", ["names": names.joined(separator: terms["comma"])])
    }
    return named + [terms["units.complete"]]
  }

  /// The word of a key, or the one beneath it for the finding's half; nil where there is neither.
  private func own(_ key: String, _ finding: Finding) -> String? {
    [key, "\(key).\(half(finding))"].first(where: terms.has).map { terms[$0] }
  }

  /// What the words of a failing rule or a guess name.
  private func values(_ finding: Finding) -> [(String, String)] {
    let sides = [
      ("left", finding.left?.grouped ?? ""), ("right", finding.right?.grouped ?? ""),
      ("difference", finding.difference?.grouped ?? ""), ("cells", named(finding.cells)),
    ]
    switch finding.matter {
    case .office(let office): return sides + [("office", office)]
    case .offices(let now, let before): return sides + [("office", now), ("previousOffice", before)]
    case .scopes(let now, let before): return sides + [("scope", now), ("previousScope", before)]
    case .editions(let now, let before, let proactive, let requests):
      let rows = (proactive.map(terms.name) + requests.map(terms.name)).joined(separator: terms["comma"])
      return sides + [("form", terms.name(now)), ("previousForm", terms.name(before)), ("rows", rows)]
    case .units(let sum): return sides + [("units", String(sum.units))]
    case .hint(let hint):
      let pair = hint.pair.map { [("over", name($0.over)), ("under", name($0.under))] } ?? []
      return sides + pair + [
        ("amount", hint.amount?.grouped ?? ""),
        (
          "of",
          hint.sums.map { terms("hint.place", ["rule": $0.rule.rawValue, "place": name($0.place)]) }
            .joined(separator: terms["comma"])
        ),
      ]
    default: return sides
    }
  }

  /// The name of a row or a column.
  private func name(_ place: Finding.Place) -> String {
    place.row.map(terms.rowName) ?? place.column.map(terms.columnName) ?? ""
  }

  private func named(_ cells: [CellID]) -> String {
    let shown = cells.prefix(4).map(terms.name).joined(separator: terms["comma"])
    return cells.count > 4 ? shown + "…" : shown
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: terms["semicolon"]) }
}
