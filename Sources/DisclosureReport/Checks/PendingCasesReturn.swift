extension Check {
  /// D5: a block's cases of the year are not fewer than those that were open at the end of last year.
  ///
  /// An open case ends some year; offices that count only the year's new cases break the rule without being wrong.
  public static let pendingCasesReturn = Check(id: .d5, family: .history, severity: .information) {
    subject in
    subject.withLastYear(.d5, .information) { previous in
      subject.report.reviewBlocks.map { block in
        let total = CellID.review(block, .total)
        let pending = CellID.review(block, .pending)
        return subject.twoYears(
          .d5, .information, .review(block), cells: [total], before: [pending],
          left: subject.report.value(total),
          right: previous.value(pending), holds: { $0 >= $1 })
      }
    }
  }
}
