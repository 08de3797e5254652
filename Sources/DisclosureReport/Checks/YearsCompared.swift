extension CheckSubject {
  /// The same office's report where it is one on the year just before; nil otherwise.
  var lastYear: AnnualReport? { whyNotLastYear == nil ? previous : nil }

  /// Why the other report is not the same office's on the year just before; nil where it is, or where there is none.
  var whyNotLastYear: [String: String]? {
    guard let previous else { return nil }
    guard let year = report.year, let before = previous.year else { return ["why": "yearUnknown"] }
    guard before == year &- 1 else {
      return ["why": "years", "year": String(year), "previousYear": String(before)]
    }
    return whyNotSameOffice
  }

  /// What a rule about two neighbouring years answers: nothing without a second report, one finding where it is of another year.
  func withLastYear(
    _ rule: String, _ severity: Finding.Severity, _ body: (AnnualReport) -> [Finding]
  ) -> [Finding] {
    guard let previous else { return [] }
    if let why = whyNotLastYear { return [.unassessed(rule, severity, why)] }
    return body(previous)
  }

  /// How many of these cells are blanks taken for 0, as details; no detail where none is.
  func assumed(_ cells: [CellID], before: [CellID] = []) -> [String: String] {
    let count = cells.count(where: assumedZeros.contains) + before.count(where: assumedZerosBefore.contains)
    return count == 0 ? [:] : ["assumed": String(count)]
  }

  /// A finding about two neighbouring years, from a figure of this year and what last year's report makes of it.
  ///
  /// `cells` are this report's, `before` last year's; the rule holds where `holds` says so of left and right.
  func twoYears(
    _ rule: String, _ severity: Finding.Severity, cells: [CellID], before: [CellID], left: ExactNumber?,
    right: ExactNumber?, details: [String: String], holds: (ExactNumber, ExactNumber) -> Bool = { $0 == $1 }
  ) -> Finding {
    var details = details.merging(assumed(cells, before: before)) { own, _ in own }
    details["before"] = before.map(\.description).joined(separator: " ")
    guard let left, let right else {
      let missing = before.filter { previous?.value($0) == nil }.map(\.description)
      if !missing.isEmpty { details["missingBefore"] = missing.joined(separator: " ") }
      return Finding(
        rule: rule, severity: severity, status: .notAssessable,
        cells: cells.filter { report.value($0) == nil }, left: left, right: right, details: details)
    }
    return Finding(
      rule: rule, severity: severity, status: holds(left, right) ? .pass : .fail, cells: cells, left: left,
      right: right, details: details)
  }
}

extension Finding {
  /// The one answer of a rule that cannot be assessed at all; `details` say why.
  static func unassessed(_ rule: String, _ severity: Severity, _ details: [String: String]) -> Finding {
    Finding(rule: rule, severity: severity, status: .notAssessable, details: details)
  }
}
