import DisclosureReport

/// What findings say that are no plain equation: two years, units, hints.
extension FindingText {
  /// The word for what a rule demands of what the finding is about: a row or column, the whole report, or a rule's second half.
  func ruleKey(_ finding: Finding) -> String {
    let kind = "ruleKind.\(finding.rule).\(finding.details["kind"] ?? "")"
    if terms.has(kind) { return kind }
    let whole = "ruleWhole.\(finding.rule)"
    let isPlaced = finding.details["row"] != nil || finding.details["column"] != nil
    return !isPlaced && terms.has(whole) ? whole : "rule.\(finding.rule)"
  }

  /// The detail of a finding whose rule has its own words; nil where two sides or missing cells say all.
  func particular(_ finding: Finding) -> String? {
    if finding.severity == .hint { return hint(finding) }
    switch finding.status {
    case .pass: return held(finding)
    case .fail:
      if finding.details["least"] != nil { return nil }
      let key = leaf("fails.\(finding.rule)", finding)
      guard terms.has(key) else { return nil }
      return joined([Terms.fill(terms[key], values(finding))] + units(finding))
    case .notAssessable: return unassessed(finding)
    }
  }

  /// How many blanks were taken for 0; empty where none was.
  func assumed(_ finding: Finding) -> String {
    finding.details["assumed"].map { terms("sides.assumed", ["n": $0]) } ?? ""
  }

  private func held(_ finding: Finding) -> String? {
    guard let count = finding.details["n"] else { return nil }
    guard let units = finding.details["units"] else {
      return finding.rule == "F2" ? terms("compared", ["n": count]) : nil
    }
    return joined([terms("units.held", ["n": count, "units": units])] + self.units(finding))
  }

  private func unassessed(_ finding: Finding) -> String? {
    if let why = finding.details["why"], terms.has("why.\(why)") {
      let reason = Terms.fill(terms["why.\(why)"], values(finding))
      let count = finding.details["n"].map { [terms("units.open", ["n": $0])] } ?? []
      return joined(count + [reason] + units(finding))
    }
    guard let before = finding.details["missingBefore"] else { return nil }
    let missing = paths(before)
    var parts = [terms("sides.missingBefore", ["n": String(missing.count), "cells": named(missing)])]
    if !finding.cells.isEmpty {
      parts.append(
        terms("sides.missing", ["n": String(finding.cells.count), "cells": named(finding.cells)]))
    }
    if let value = finding.details["impliedBefore"] { parts.append(terms("sides.implied", ["value": value])) }
    return joined(parts)
  }

  private func hint(_ finding: Finding) -> String? {
    let key = leaf("hint.\(finding.rule)", finding)
    return terms.has(key) ? Terms.fill(terms[key], values(finding)) : nil
  }

  /// What a finding about units says besides: which are missing, which were left out, and that they may not be all.
  private func units(_ finding: Finding) -> [String] {
    guard finding.details["complete"] != nil else { return [] }
    let named = ["missing", "leftOut"].compactMap { key in
      finding.details[key].map { names in
        terms(
          "units.\(key)",
          ["names": names.split(separator: "\n").joined(separator: terms["comma"])])
      }
    }
    return named + [terms["units.complete"]]
  }

  /// The key itself where it is a word, else the one beneath it for the finding's kind.
  private func leaf(_ key: String, _ finding: Finding) -> String {
    terms.has(key) ? key : "\(key).\(finding.details["kind"] ?? "")"
  }

  private func values(_ finding: Finding) -> [(String, String)] {
    let own = [
      ("left", finding.left?.grouped ?? ""), ("right", finding.right?.grouped ?? ""),
      ("difference", finding.difference?.grouped ?? ""), ("cells", named(finding.cells)),
    ]
    return own
      + finding.details.sorted { $0.key < $1.key }.map { key, value in
        switch key {
        case "of": (key, explained(value))
        case "over", "under": (key, place(value))
        case "form", "previousForm": (key, terms["form.\(value)"])
        case "amount": (key, ExactNumber(value)?.grouped ?? value)
        default: (key, words(key, value))
        }
      }
  }

  /// The sums that a hint explains, `A1 total, B disclosed`, each by its id and place.
  private func explained(_ names: String) -> String {
    names.split(separator: ",").map { name in
      let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
      guard let rule = parts.first, let last = parts.last, parts.count == 2 else { return String(name) }
      return terms("hint.place", ["rule": rule, "place": place(last)])
    }.joined(separator: terms["comma"])
  }

  /// The name of a row or a column by its key.
  private func place(_ key: String) -> String {
    terms.has("row.\(key)") || key == "other" ? terms.rowName(key) : terms.columnName(key)
  }

  private func paths(_ text: String) -> [CellID] {
    text.split(separator: " ").compactMap { CellID(path: String($0)) }
  }

  private func named(_ cells: [CellID]) -> String {
    let shown = cells.prefix(4).map(terms.name).joined(separator: terms["comma"])
    return cells.count > 4 ? shown + "…" : shown
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: terms["semicolon"]) }
}
