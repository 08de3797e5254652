extension Check {
  /// F2: a figure is not more than five times last year's, nor less than a fifth, where last year's is at least 10.
  ///
  /// Rows of table three in the total column, numbers of table two that both editions count alike, totals of table four. A finding
  /// where it fails; one finding where none does.
  public static let yearJumps = Check(id: .f2, family: .history, severity: .warning) { subject in
    subject.withLastYear(.f2, .warning) { previous in
      let report = subject.report
      let pairs = comparable(report, previous).compactMap { id -> (CellID, ExactNumber, ExactNumber)? in
        guard let now = report.value(id), let before = previous.value(id) else { return nil }
        return now.isNegative || before.isNegative ? nil : (id, now, before)
      }
      guard !pairs.isEmpty else {
        return [.unassessed(.f2, .warning, .nothingComparable)]
      }
      let jumps = pairs.filter { jumped(to: $0.1, from: $0.2) }
      guard !jumps.isEmpty else {
        let cells = pairs.map(\.0)
        return [
          Finding(
            rule: .f2, severity: .warning, status: .pass, cells: cells,
            matter: .compared(pairs.count), assumed: subject.assumed(cells, before: cells))
        ]
      }
      return jumps.map { id, now, before in
        subject.twoYears(
          .f2, .warning, .cell(id), cells: [id], before: [id], left: now, right: before,
          holds: { _, _ in false })
      }
    }
  }

  private static func jumped(to now: ExactNumber, from before: ExactNumber) -> Bool {
    before >= ExactNumber(10) && max(now, before) > min(now, before).times(5)
  }

  /// The figures that mean the same in both reports.
  private static func comparable(_ report: AnnualReport, _ previous: AnnualReport) -> [CellID] {
    let tableTwo = report.proactiveRows.flatMap { row in
      row.columns(in: report.form)
        .filter { $0 != .change && (report.form == previous.form || $0 == .decisions) }
        .map { CellID.proactive(row, $0) }
    }
    let tableThree = report.requestRows.filter(previous.requestRows.contains).map {
      CellID.requests($0, .total)
    }
    let tableFour = report.reviewBlocks.map { CellID.review($0, .total) }
    return tableTwo + tableThree + tableFour
  }
}
