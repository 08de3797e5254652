extension CheckSubject {
  /// The same office's report where it is one on the year just before; nil otherwise.
  var lastYear: AnnualReport? { whyNotLastYear == nil ? previous : nil }

  /// Why the other report is not the same office's on the year just before; nil where it is, or where there is none.
  var whyNotLastYear: Finding.Obstacle? {
    guard let previous else { return nil }
    guard let year = report.year, let before = previous.year else { return .yearUnknown }
    guard before == year &- 1 else { return .years(year, before: before) }
    return whyNotSameOffice
  }

  /// What a rule about two neighbouring years answers: nothing without a second report, one finding where it is of another year.
  func withLastYear(
    _ rule: Check.ID, _ severity: Finding.Severity, _ body: (AnnualReport) -> [Finding]
  ) -> [Finding] {
    guard let previous else { return [] }
    if let why = whyNotLastYear { return [.unassessed(rule, severity, why)] }
    return body(previous)
  }

  /// How many of these cells are blanks taken for 0.
  func assumed(_ cells: [CellID], before: [CellID] = []) -> Int {
    cells.count(where: assumedZeros.contains) + before.count(where: assumedZerosBefore.contains)
  }

  /// A finding about two neighbouring years, from a figure of this year and what last year's report makes of it.
  ///
  /// `cells` are this report's, `before` last year's; the rule holds where `holds` says so of left and right.
  func twoYears(
    _ rule: Check.ID, _ severity: Finding.Severity, _ place: Finding.Place?, cells: [CellID],
    before: [CellID], left: ExactNumber?, right: ExactNumber?, implied: ExactNumber? = nil,
    isOfItems: Bool = false, holds: (ExactNumber, ExactNumber) -> Bool = { $0 == $1 }
  ) -> Finding {
    let assumed = assumed(cells, before: before)
    func answer(_ status: Finding.Status, _ cells: [CellID], missing: [CellID] = []) -> Finding {
      Finding(
        rule: rule, severity: severity, status: status, place: place, cells: cells, left: left, right: right,
        matter: .before(
          Finding.YearBefore(before, missing: missing, implied: implied, isOfItems: isOfItems)),
        assumed: assumed)
    }
    guard let left, let right else {
      let missing = before.filter { previous?.value($0) == nil }
      return answer(.notAssessable, cells.filter { report.value($0) == nil }, missing: missing)
    }
    return answer(holds(left, right) ? .pass : .fail, cells)
  }
}

extension Finding {
  /// The one answer of a rule that cannot be assessed at all.
  static func unassessed(_ rule: Check.ID, _ severity: Severity, _ why: Obstacle) -> Finding {
    Finding(rule: rule, severity: severity, status: .notAssessable, matter: .obstacle(why))
  }
}
