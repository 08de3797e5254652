extension Check {
  /// G10: section six mentions 信息处理费; where requests ended because a notified fee was not paid, a notice was sent.
  ///
  /// A notice may be of the year before for a request that was carried in: then nothing is said to contradict it.
  public static let feeStatementAgrees = Check(id: .g10, family: .prose, severity: .information) { subject in
    let report = subject.report
    guard let text = report.text else { return [] }
    let unpaid = CellID.requests(.feeUnpaid, .total)
    let value = report.value(unpaid)
    if let denial = denial(report), report[unpaid] != nil {
      let passage = (quote: denial.text, line: denial.line)
      guard let value else { return [finding(.notAssessable, [unpaid], nil, passage, .noNumber)] }
      if value > .zero {
        let carried = CellID.requests(.carriedIn, .total)
        let isOwn = report.value(carried)?.isZero == true
        return [
          finding(
            isOwn ? .fail : .notAssessable, isOwn ? [unpaid] : [unpaid, carried], value, passage,
            isOwn ? .contradicts : .carriedIn)
        ]
      }
    }
    let isMentioned = text.otherMatters?.text.contains("信息处理费") == true
    // The fee exists since 2021: a report on an earlier year need not mention it.
    if !isMentioned, let year = report.year, year < 2021 { return [] }
    guard let other = text.otherMatters else {
      return [finding(.notAssessable, [unpaid], value, nil, .unstated)]
    }
    return [
      finding(
        isMentioned ? .pass : .notAssessable, [unpaid], value,
        other.text.isEmpty ? nil : (String(other.text.prefix(120)), other.line),
        isMentioned ? .stated : .unstated)
    ]
  }

  /// Where the prose says that no notice was sent.
  private static func denial(_ report: AnnualReport) -> ReportText.Passage? {
    if let other = report.text?.otherMatters, let sentence = FeeNoticeStatement.sentence(in: other.text) {
      return ReportText.Passage(text: sentence, line: other.line)
    }
    let stated = report.narrative.lazy.compactMap { figure in
      FeeNoticeStatement.sentence(in: figure.quote).map { ReportText.Passage(text: $0, line: figure.line) }
    }
    return stated.first
  }

  private static func finding(
    _ status: Finding.Status, _ cells: [CellID], _ value: ExactNumber?,
    _ passage: (quote: String, line: Int)?,
    _ state: Finding.FeeState
  ) -> Finding {
    Finding(
      rule: .g10, severity: .information, status: status, cells: cells, left: value, matter: .fee(state),
      line: passage?.line, quote: passage?.quote)
  }
}
