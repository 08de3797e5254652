extension Check {
  /// E4: the fees of two years do not differ by about ten thousand times, as yuan entered for 万元 do, 2021 edition.
  public static let feesKeepTheirUnit = Check(id: .e4, family: .history, severity: .warning) { subject in
    let report = subject.report
    let fees = CellID.proactive(.fees, .amount)
    guard report.form == .form2021, report[fees] != nil else { return [] }
    return subject.withLastYear(.e4, .warning) { previous in
      guard previous.form == .form2021 else { return [.unassessed(.e4, .warning, .editions)] }
      return [
        subject.twoYears(
          .e4, .warning, nil, cells: [fees], before: [fees], left: report.value(fees),
          right: previous.value(fees), holds: { !looksLikeAnotherUnit($0, $1) })
      ]
    }
  }

  private static func looksLikeAnotherUnit(_ left: ExactNumber, _ right: ExactNumber) -> Bool {
    let (small, large) = (min(left, right), max(left, right))
    guard small > .zero else { return false }
    return small.times(3_000) <= large && large <= small.times(30_000)
  }
}
