extension Check {
  /// E3: counts are whole and not negative; amounts of money are not negative but may have decimals.
  ///
  /// Every number of table two answers; a cell of tables three and four answers only where it fails.
  /// 本年增/减 of the 2019 edition may be negative and is left out of that half of the rule.
  public static let countsAreWhole = Check(id: .e3, family: .plausibility, severity: .error) { subject in
    let report = subject.report
    let tableTwo = report.proactiveRows.flatMap { row in
      row.columns(in: report.form).map { column in
        finding(
          .proactive(row, column), subject, mayHaveDecimals: column == .amount,
          mayBeNegative: column == .change)
      }
    }
    let tableThree = report.requestRows.flatMap { row in
      ApplicantColumn.allCases.map { CellID.requests(row, $0) }
    }
    let tableFour = report.reviewBlocks.flatMap { block in
      ReviewColumn.allCases.map { CellID.review(block, $0) }
    }
    let failing = (tableThree + tableFour)
      .map { finding($0, subject, mayHaveDecimals: false, mayBeNegative: false) }
      .filter { $0.status == .fail }
    return tableTwo + failing
  }

  private static func finding(
    _ id: CellID, _ subject: CheckSubject, mayHaveDecimals: Bool, mayBeNegative: Bool
  ) -> Finding {
    let value = subject.report.value(id)
    var status = Finding.Status.notAssessable
    if let value {
      status = (mayHaveDecimals || value.isWhole) && (mayBeNegative || !value.isNegative) ? .pass : .fail
    }
    return Finding(
      rule: .e3, severity: .error, status: status, place: .cell(id), cells: [id], left: value,
      assumed: subject.assumed([id]))
  }
}
