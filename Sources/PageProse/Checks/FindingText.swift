import DisclosureReport

/// Says a finding in words.
package struct FindingText {
  let terms: Terms

  /// Words of one language.
  package init(_ terms: Terms) { self.terms = terms }

  /// The verdict of a rule, or the weight of a hint or of a remark of the reader.
  func status(_ finding: Finding) -> String {
    finding.isRemark || finding.severity == .hint
      ? terms["severity.\(finding.severity.rawValue)"] : terms["status.\(finding.status.rawValue)"]
  }

  /// What the rule demands, for the row or column that the finding is about.
  package func rule(_ finding: Finding) -> String {
    guard let check = finding.check else { return remark(finding) }
    if case .section(let part, _) = finding.matter { return terms["rulePart.G11.\(part.rawValue)"] }
    if case .years(let pair, _, _) = finding.matter { return terms["rulePart.G12.\(pair.rawValue)"] }
    if case .published = finding.matter { return terms["rulePart.G12.published"] }
    var group = ""
    if case .group(let name, _)? = finding.place { group = terms.name(name) }
    return terms(
      ruleKey(check, finding),
      [
        "row": finding.place?.row.map(terms.rowName) ?? "",
        "column": finding.place?.column.map(terms.columnName) ?? "", "group": group,
      ])
  }

  /// The two sides where the rule fails, the missing cells where it cannot be assessed; where it holds nothing, or how many figures do.
  package func detail(_ finding: Finding) -> String {
    if let own = ReportTextWords(terms: terms).detail(finding) { return own }
    if case .statement(let answer) = finding.matter, finding.quote != nil {
      return StatementText(finding: finding, answer: answer, terms: terms).sentence
    }
    let own = particular(finding) ?? sides(finding)
    return [own, assumed(finding)].filter { !$0.isEmpty }.joined(separator: terms["semicolon"])
  }

  private func sides(_ finding: Finding) -> String {
    switch finding.status {
    case .pass: return ""
    case .notAssessable:
      guard !finding.cells.isEmpty else { return "" }
      let shown = finding.cells.prefix(3).map(terms.name).joined(separator: terms["comma"])
      let more = finding.cells.count > 3 ? shown + "…" : shown
      return terms("sides.missing", ["n": String(finding.cells.count), "cells": more])
    case .fail:
      guard let left = finding.left else { return "" }
      guard let right = finding.right else { return terms("sides.value", ["left": left.grouped]) }
      if let parts = finding.knownParts {
        let (known, sum) = parts.side == .left ? (left, right) : (right, left)
        return terms(
          "sides.least",
          ["known": known.grouped, "sum": sum.grouped, "n": String(parts.open)])
      }
      if finding.check == .e2 {
        return terms("sides.bound", ["left": left.grouped, "right": right.grouped])
      }
      return terms(
        "sides.equation",
        [
          "left": left.grouped, "right": right.grouped,
          "difference": finding.difference?.grouped ?? "",
        ])
    }
  }

  /// Rule, verdict and detail in one sentence.
  package func sentence(_ finding: Finding) -> String {
    guard !finding.isRemark else { return remark(finding) }
    let detail = detail(finding)
    let verdict = rule(finding) + terms["separator"] + status(finding)
    return detail.isEmpty ? verdict : verdict + terms["separator"] + detail
  }
}

extension Finding {
  /// The known parts that contradict a sum; nil where all parts are known or nothing is contradicted.
  var knownParts: KnownParts? {
    switch matter {
    case .known(let parts): parts
    case .units(let sum): sum.known
    default: nil
    }
  }
}
