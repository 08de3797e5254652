extension Check {
  /// G6: what the prose says of reconsideration and litigation, totals and results, is table four's.
  ///
  /// 行政诉讼 without a word of its kind is both kinds of litigation together.
  public static let reviewInProse = Check(id: .g6, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .quantity && $0.isReview }.map { check.count(.g6, $0) }
  }
}

extension NarrativeFigure {
  /// Whether it is about table four.
  var isReview: Bool {
    switch subject {
    case .litigation, .disputes: true
    case .cell(let id): id.section == .review
    default: false
    }
  }
}
