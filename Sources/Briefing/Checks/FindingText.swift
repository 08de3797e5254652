import DisclosureReport

/// Says a finding in words.
public struct FindingText {
  let terms: Terms

  /// Words of one language.
  public init(_ terms: Terms) { self.terms = terms }

  /// The verdict of a rule, or the weight of a hint or of a remark of the reader.
  func status(_ finding: Finding) -> String {
    CheckRun.check(finding.rule) == nil || finding.severity == .hint
      ? terms["severity.\(finding.severity.rawValue)"] : terms["status.\(finding.status.rawValue)"]
  }

  /// What the rule demands, for the row or column that the finding is about.
  public func rule(_ finding: Finding) -> String {
    guard terms.has("rule.\(finding.rule)") else { return remark(finding) }
    if let own = ReportTextWords(terms: terms).rule(finding) { return own }
    return terms(
      ruleKey(finding),
      [
        "row": finding.details["row"].map(terms.rowName) ?? "",
        "column": finding.details["column"].map(terms.columnName) ?? "",
      ])
  }

  /// The two sides where the rule fails, the missing cells where it cannot be assessed; where it holds nothing, or how many figures do.
  public func detail(_ finding: Finding) -> String {
    if let own = ReportTextWords(terms: terms).detail(finding) { return own }
    if StatementText.applies(to: finding) { return StatementText(finding: finding, terms: terms).sentence }
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
      if let least = finding.details["least"] {
        let (known, sum) = least == "left" ? (left, right) : (right, left)
        return terms(
          "sides.least",
          ["known": known.grouped, "sum": sum.grouped, "n": finding.details["open"] ?? ""])
      }
      if finding.rule == "E2" {
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
  public func sentence(_ finding: Finding) -> String {
    guard terms.has("rule.\(finding.rule)") else { return remark(finding) }
    let detail = detail(finding)
    let verdict = rule(finding) + terms["separator"] + status(finding)
    return detail.isEmpty ? verdict : verdict + terms["separator"] + detail
  }

  private func remark(_ finding: Finding) -> String {
    let key = "remark.\(finding.rule)"
    let cell = finding.cells.first.map { [("cell", terms.name($0))] } ?? []
    let values =
      cell
      + finding.details.sorted { $0.key < $1.key }.map {
        ($0.key, words($0.key, $0.value))
      }
    if terms.has(key) { return Terms.fill(terms[key], values) }
    let details = values.filter { $0.0 != "cell" }.map { "\($0.0) \($0.1)" }.joined(separator: terms["comma"])
    return Terms.fill(terms["remark.other"], [("rule", finding.rule), ("details", details)])
  }

  /// A detail in words: rows and tables by their names, everything else as it is.
  func words(_ key: String, _ value: String) -> String {
    switch key {
    case "row": Section(rawValue: value).map(terms.table) ?? row(value)
    case "readings" where value == "?": terms["remark.manyReadings"]
    case "rows": value.split(separator: " ").map { row("table." + $0) }.joined(separator: terms["comma"])
    case "table": terms["table.\(value)"]
    case "place" where terms.has("remark.place.\(value)"): terms["remark.place.\(value)"]
    default: value
    }
  }

  /// The name of a row by its path, for example `requests.disclosed`; the path itself where it has no name.
  private func row(_ path: String) -> String {
    let key = path.split(separator: ".", maxSplits: 1).last.map(String.init) ?? path
    return terms.has("row.\(key)") || key == "other" ? terms.rowName(key) : path
  }
}
