extension Check {
  /// G4: each outcome that the prose lists is the table's, and a list of all of them adds up.
  ///
  /// A list that includes what was carried over adds up to rows 一 and 二, one without it to （七）总计.
  public static let outcomesInProse = Check(id: .g4, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    let single = check.figures { $0.kind == .quantity && $0.isOutcome }.map { check.count(.g4, $0) }
    // A list is not named again for a number of it that is named already.
    let lists = OutcomeList.lists(in: subject.report).filter { list in
      !list.figures.contains { check.count(.g4, $0).status == .fail }
    }
    return single + lists.compactMap { $0.finding(check) }
  }
}

extension NarrativeFigure {
  /// Whether it is about an outcome group or one of its rows, in the total column.
  var isOutcome: Bool {
    switch subject {
    case .groups(_, let column): column == .total
    case .cell(let id):
      id.section == .requests && id.column == ApplicantColumn.total.rawValue
        && RequestRow(rawValue: id.row)?.group != nil
    default: false
    }
  }
}
