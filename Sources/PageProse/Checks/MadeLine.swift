import DisclosureReport

/// The line that `brief` says of each folder it made: whether the sums hold, and where they do not.
package struct MadeLine {
  private let checked: CheckedReport
  private let terms: Terms

  /// The line of a report.
  package init(_ checked: CheckedReport, terms: Terms) {
    self.checked = checked
    self.terms = terms
  }

  /// `洪泽区人民政府-2023：40 项勾稽 38 项相符、2 项不符（表四）`; first, where most cells have no number, that.
  package func text(_ name: String) -> String {
    terms(
      "made.line",
      ["name": name, "text": [missing, sums].compactMap { $0 }.joined(separator: terms["semicolon"])])
  }

  /// What is said of a folder that an earlier run finished from the same report.
  package static func passedOver(_ name: String, terms: Terms) -> String {
    terms("made.line", ["name": name, "text": terms["made.passedOver"]])
  }

  private var missing: String? {
    let cells = checked.report.cells.values
    let empty = cells.count { $0.value == nil }
    guard empty * 2 > cells.count else { return cells.isEmpty ? terms["made.none"] : nil }
    return terms("made.missing", ["n": String(cells.count), "k": String(empty)])
  }

  private var sums: String {
    let tally = CheckTally(checked.findings, family: .reconciliation)
    guard tally.total > 0 else { return terms["verdict.nothing"] }
    if tally.passed == tally.total { return terms("made.allSums", ["n": String(tally.total)]) }
    let failing = checked.findings.filter { $0.status == .fail && $0.family == .reconciliation }
    let tables = Section.allCases.filter { section in failing.contains { $0.cells.first?.section == section }
    }
    let parts: [String?] = [
      terms("made.passed", ["n": String(tally.passed)]),
      tally.failed == 0
        ? nil
        : terms(
          "made.failed",
          [
            "n": String(tally.failed),
            "tables": tables.map(terms.table).joined(separator: terms["comma"]),
          ]),
      tally.notAssessable == 0 ? nil : terms("made.open", ["n": String(tally.notAssessable)]),
    ]
    return terms(
      "made.someSums",
      ["n": String(tally.total), "parts": parts.compactMap { $0 }.joined(separator: terms["comma"])])
  }
}
