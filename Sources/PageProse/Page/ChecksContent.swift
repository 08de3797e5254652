import DisclosureReport

/// The section of the page on the checks: verdict, failures with what they point at, the full list, the three tables.
package struct ChecksContent {
  package let report: AnnualReport
  package let findings: [Finding]
  package let assumedZeros: Int
  package let terms: Terms

  package init(report: AnnualReport, findings: [Finding], assumedZeros: Int, terms: Terms) {
    self.report = report
    self.findings = findings
    self.assumedZeros = assumedZeros
    self.terms = terms
  }

  package var values: [String: Any] {
    let tables = FormTables(report: report, findings: findings, terms: terms)
    let marked = tables.markedCells
    return [
      "checksHeading": terms["page.checks"],
      "showChecks": terms("page.showChecks", ["n": String(ruled.count)]),
      "checkHead": head.map { ["text": $0] },
      "failures": (failing(.error) + failing(.warning)).map(failure),
      "notices": failing(.information).map(failure),
      "hints": failing(.hint).map(failure),
      "checks": rows.map(\.values),
      "assumed": assumedZeros > 0 ? terms.counted("verdict.assumed", assumedZeros) : "",
      "tablesHeading": marked > 0
        ? terms("page.markedTables", ["n": String(marked)]) : terms["page.tables"],
      "tables": tables.values,
      "corrections": CorrectionText(report: report, terms: terms).all.map { ["text": $0] },
      "hasSettable": !tables.settable.isEmpty, "settableLead": terms["correction.settable"],
      "settable": tables.settable.map { id in
        ["id": "set-\(id.description)", "option": "--set \(id.description)=", "name": terms.name(id)]
      },
      "hasMarked": marked > 0,
      "markLegend": ["bad", "doubtful", "hinted"].filter(tables.looks.contains).map {
        ["class": $0, "text": terms["page.mark.\($0)"]]
      },
      "remarksHeading": terms["page.remarks"],
      "remarks": remarks,
    ]
  }

  /// A finding in the list of all.
  package struct Row {
    /// What came of it, in words.
    package let status: String
    /// The classes that it has on the page.
    let look: String
    package let rule: String
    package let what: String
    /// What there is to say of it besides; empty for nothing.
    package let note: String
    /// The sentence that it is about; empty for none.
    package let quote: String
    package let left: String
    package let right: String
    package let difference: String

    var values: [String: Any] {
      [
        "status": status, "class": look, "rule": rule, "what": what, "note": note, "quote": quote,
        "hasQuote": !quote.isEmpty, "left": left, "right": right, "difference": difference,
      ]
    }
  }

  /// The headings over the columns of the list of all.
  package var head: [String] {
    ["result", "rule", "what", "left", "right", "difference"].map { terms["heading.\($0)"] }
  }

  private var words: FindingText { FindingText(terms) }

  /// The findings of rules, without the reader's remarks.
  private var ruled: [Finding] { findings.filter { !$0.isRemark } }

  /// The findings that fail by a severity, without the reader's remarks.
  package func failing(_ severity: Finding.Severity) -> [Finding] {
    ruled.filter { $0.status == .fail && $0.severity == severity }
  }

  /// Failing rules first, by severity, then what cannot be assessed, then what holds.
  private var sorted: [Finding] {
    Finding.Severity.allCases.flatMap(failing) + ruled.filter { $0.status == .notAssessable }
      + ruled.filter { $0.status == .pass }
  }

  /// Every finding but the reader's remarks.
  package var rows: [Row] { sorted.map(row) }

  private func failure(_ finding: Finding) -> [String: Any] {
    let places = FindingPlaces(finding: finding, report: report)
    let shown = Array(places.lines.flatMap(\.cells).prefix(8))
    let shared = places.shared(shown, terms)
    return [
      "class": finding.severity.rawValue, "severity": terms["severity.\(finding.severity.rawValue)"],
      "rule": "\(finding.rule)", "what": words.rule(finding), "detail": words.detail(finding),
      "quote": quote(finding), "hasQuote": finding.quote != nil,
      "shared": shared.map { terms($0.key, ["name": $0.name, "text": ""]) } ?? "",
      "cells": zip(shown, places.items(shown, terms)).map { id, text -> [String: Any] in
        ["id": "cell-\(id.description)", "text": text]
      },
    ]
  }

  /// The sentence that a finding is about, with its line; empty for none.
  package func quote(_ finding: Finding) -> String {
    guard let quote = finding.quote else { return "" }
    return terms("check.quote", ["line": finding.line.map(String.init) ?? "", "quote": quote])
  }

  private func row(_ finding: Finding) -> Row {
    let isStatement = StatementText.applies(to: finding)
    return Row(
      status: finding.severity == .hint
        ? terms["severity.hint"] : terms["status.\(finding.status.rawValue)"],
      look: finding.status == .fail ? "fail \(finding.severity.rawValue)" : finding.status.rawValue,
      rule: "\(finding.rule)", what: words.rule(finding),
      note: isStatement || finding.status == .notAssessable ? words.detail(finding) : "",
      quote: quote(finding), left: finding.left?.grouped ?? terms["none"],
      right: finding.right?.grouped ?? terms["none"],
      difference: finding.difference?.grouped ?? terms["none"])
  }

  private var remarks: [[String: Any]] {
    findings.filter { $0.isRemark }.map { finding in
      ["text": words.sentence(finding), "line": finding.line.map { "\(terms["heading.line"]) \($0)" } ?? ""]
    }
  }
}
