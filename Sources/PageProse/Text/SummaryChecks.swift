import DisclosureReport

/// The line on the checks: all sums hold, or what does not and where.
struct SummaryChecks {
  let text: SummaryText

  /// The most failing sums and statements that are named one by one.
  private static let most = 3

  private var terms: Terms { text.terms }
  private var findings: [Finding] { text.facts.findings }

  /// 核对 where all sums hold and nothing else is to be said, else 需说明.
  var point: Summary.Point {
    let clauses = [sums] + [failing, statements, others, missing, assumed, corrected].filter { !$0.isEmpty }
    let isClean = clauses.count == 1 && isWhole
    let body = clauses.joined(separator: terms["text.semicolon"]) + terms["text.stop"]
    return Summary.Point(
      topic: .checks, heading: terms[isClean ? "text.heading.checks" : "text.heading.remarks"],
      text: body + rounding)
  }

  private var tally: CheckTally { CheckTally(findings, family: .reconciliation) }
  private var isWhole: Bool { tally.total > 0 && tally.passed == tally.total }

  private var sums: String { SumsVerdict(tally, terms: terms).text }

  // MARK: What fails

  private var failing: String {
    let failing = findings.filter { $0.status == .fail && $0.family == .reconciliation }
    let words = SumText(terms: terms, numbers: text.numbers)
    return list(failing.map(words.clause))
  }

  /// Statements of the prose that contradict the tables, and what it says of requests received that may count others.
  private var statements: String {
    let told = findings.filter { finding in
      guard finding.family == .prose, case .statement(let answer) = finding.matter else { return false }
      if finding.status == .fail { return true }
      guard finding.check == .g1, finding.status == .notAssessable, case .open(.scope, _) = answer.way,
        finding.left != finding.right
      else { return false }
      return true
    }
    return list(told.map(statement))
  }

  private func statement(_ finding: Finding) -> String {
    guard case .statement(let answer) = finding.matter, let left = finding.left else { return "" }
    let numbers = text.numbers
    let unit = answer.unit ?? terms["unit.piece"]
    let label = answer.label ?? terms["text.outcomeList"]
    let right = finding.right.map { numbers.text($0) + unit } ?? terms["none"]
    if answer.kind == NarrativeFigure.Kind.none {
      return terms("text.statementNone", ["label": label, "right": right])
    }
    let key =
      finding.status != .fail
      ? "text.statementScope" : answer.label == nil ? "text.listDiffers" : "text.statementDiffers"
    return terms(key, ["label": label, "left": numbers.text(left) + unit, "right": right])
  }

  /// How many values, figures of two years or cells of units are worth a look besides.
  private var others: String {
    let families: Set<Check.Family> = [.plausibility, .history, .units]
    let found = findings.filter { finding in
      finding.status == .fail && (finding.severity == .error || finding.severity == .warning)
        && finding.family.map(families.contains) == true
    }
    guard !found.isEmpty else { return "" }
    let rules = found.compactMap(\.check).reduce(into: [Check.ID]()) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
    let names = rules.map { terms["ruleName.\($0.rawValue)"] }.joined(separator: terms["text.and"])
    return terms("text.others", ["n": String(found.count), "rules": names])
  }

  /// The cells of table two that a summary speaks of and that have no number.
  private var missing: String {
    let report = text.report
    let columns: Set<String> = Set(
      [
        ProactiveColumn.issued, .newlyProduced, .newlyDisclosed, .inForce, .totalDisclosed, .decisions,
        .amount,
      ]
      .map(\.rawValue))
    let empty = report.form.cells.filter { id in
      id.section == .proactive && columns.contains(id.column) && report[id] != nil && report.value(id) == nil
    }
    guard !empty.isEmpty else { return "" }
    let names = empty.prefix(Self.most).map(terms.name).joined(separator: terms["text.and"])
    let more = empty.count > Self.most ? terms["text.moreCells"] : ""
    return terms(
      "text.missing.\(empty.count == 1 ? "one" : "many")",
      ["n": String(empty.count), "cells": names + more])
  }

  /// How many cells the user set by hand.
  private var corrected: String {
    let count = text.report.correctedCells.count
    return count == 0 ? "" : terms.counted("text.setByHand", count)
  }

  /// How many blanks were taken for 0, by the user's wish.
  private var assumed: String {
    text.zeros == 0 ? "" : terms.counted("verdict.assumed", text.zeros)
  }

  private func list(_ clauses: [String]) -> String {
    let clauses = clauses.filter { !$0.isEmpty }
    let shown = clauses.prefix(Self.most).joined(separator: terms["text.semicolon"])
    return clauses.count > Self.most ? shown + terms("text.moreClauses", ["n": String(clauses.count)]) : shown
  }

  // MARK: Rounding

  /// That printed shares need not add up; empty where they do or are not said.
  private var rounding: String {
    let rates = OutcomeGroup.allCases.map { text.facts.share(text.facts.indicators.share(of: $0)) }
    let tenths = rates.compactMap { $0?.tenths }
    guard tenths.count == rates.count, tenths.reduce(0, +) != 1000 else { return "" }
    return terms["text.rounding"]
  }
}

/// How many sums hold, in a few words.
struct SumsVerdict {
  private let tally: CheckTally
  private let terms: Terms

  init(_ tally: CheckTally, terms: Terms) {
    self.tally = tally
    self.terms = terms
  }

  /// `42项勾稽全部相符`, or how many hold, fail and cannot be told.
  var text: String {
    guard tally.total > 0 else { return terms["text.noSums"] }
    let total = String(tally.total)
    if tally.passed == tally.total { return terms("text.allSums", ["n": total]) }
    let parts = [
      ("passedSums", tally.passed), ("failedSums", tally.failed), ("openSums", tally.notAssessable),
    ].filter { $0.1 > 0 }.map { terms("text.\($0.0)", ["n": String($0.1)]) }
    return terms("text.someSums", ["n": total, "parts": parts.joined(separator: terms["text.and"])])
  }
}
