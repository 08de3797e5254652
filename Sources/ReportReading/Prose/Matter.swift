import DisclosureReport

/// What a word of the prose speaks of, before its neighbours tell which cell is meant.
enum Matter: Sendable, Equatable {
  /// 收到, 新收; `isCertain` is false for 受理 and 收办, which may count requests carried in too.
  case received(isCertain: Bool)
  /// 上年结转.
  case carriedIn
  /// 答复, 办结, 办理.
  case handled
  /// 结转下年度.
  case carriedOut
  /// One or several outcome groups.
  case groups([OutcomeGroup])
  /// One reason of table three.
  case reason(RequestRow)
  /// A kind of applicant.
  case applicant(ApplicantColumn)
  /// 行政复议, 行政诉讼 or one of its blocks.
  case review(ReviewMatter)
  /// 结果维持 and the like.
  case result(ReviewColumn)
  /// 败诉.
  case lost
  /// A word that names something else although it holds one of the other words.
  case nothing
}

/// A block of table four, or several.
enum ReviewMatter: Sendable, Equatable {
  /// 行政复议.
  case reconsideration
  /// 未经复议直接起诉.
  case directLitigation
  /// 复议后起诉.
  case litigationAfterReconsideration
  /// 行政诉讼: both blocks of it.
  case litigation
  /// 行政复议 and 行政诉讼.
  case disputes

  /// The figure in one column.
  func subject(_ column: ReviewColumn) -> NarrativeSubject {
    switch self {
    case .reconsideration: .cell(.review(.reconsideration, column))
    case .directLitigation: .cell(.review(.directLitigation, column))
    case .litigationAfterReconsideration: .cell(.review(.litigationAfterReconsideration, column))
    case .litigation: .litigation(column)
    case .disputes: .disputes(column)
    }
  }

  /// The block of a subject of table four; nil for another one.
  init?(_ subject: NarrativeSubject) {
    switch subject {
    case .cell(let id) where id.section == .review:
      switch ReviewBlock(rawValue: id.row) {
      case .reconsideration?: self = .reconsideration
      case .directLitigation?: self = .directLitigation
      case .litigationAfterReconsideration?: self = .litigationAfterReconsideration
      case nil: return nil
      }
    case .litigation: self = .litigation
    case .disputes: self = .disputes
    default: return nil
    }
  }

  /// Two blocks named together; nil where they are no whole.
  func joined(with other: ReviewMatter) -> ReviewMatter? {
    switch (self, other) {
    case (.reconsideration, .litigation), (.litigation, .reconsideration): .disputes
    case (.directLitigation, .litigationAfterReconsideration),
      (.litigationAfterReconsideration, .directLitigation):
      .litigation
    default: nil
    }
  }
}
