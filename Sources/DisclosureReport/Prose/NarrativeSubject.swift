/// Which figure of the tables a statement of the prose is about.
public enum NarrativeSubject: Sendable, Hashable {
  /// One cell, for example 上年结转 or 行政复议总计.
  case cell(CellID)
  /// One or several outcome groups together, in one column: 不予公开, or 予以公开及部分公开.
  case groups([OutcomeGroup], ApplicantColumn)
  /// 行政诉讼: 未经复议直接起诉 and 复议后起诉 together.
  case litigation(ReviewColumn)
  /// 行政复议 and 行政诉讼 together: all three blocks of table four.
  case disputes(ReviewColumn)
  /// 受理总量: received and carried in together.
  case accepted(ApplicantColumn)

  /// The cells whose sum it is; of an outcome group, the rows that the report has.
  ///
  /// A group without any row is named by its first row, which has no value then.
  public func cells(in report: AnnualReport) -> [CellID] {
    switch self {
    case .cell(let id): [id]
    case .groups(let groups, let column):
      groups.flatMap { group in
        let rows = report.rows(of: group)
        return (rows.isEmpty ? Array(group.rows.prefix(1)) : rows).map { CellID.requests($0, column) }
      }
    case .litigation(let column):
      [.review(.directLitigation, column), .review(.litigationAfterReconsideration, column)]
    case .disputes(let column): ReviewBlock.allCases.map { .review($0, column) }
    case .accepted(let column): [.requests(.received, column), .requests(.carriedIn, column)]
    }
  }

  /// Its key in contract 1: `requests.received.total`, `outcomes.withheld.total`,
  /// `outcomes.disclosed+partiallyDisclosed.total`, `litigation.total`, `disputes.corrected`, `accepted.total`.
  public var key: String {
    switch self {
    case .cell(let id): id.description
    case .groups(let groups, let column):
      "outcomes.\(groups.map(\.rawValue).joined(separator: "+")).\(column.rawValue)"
    case .litigation(let column): "litigation.\(column.rawValue)"
    case .disputes(let column): "disputes.\(column.rawValue)"
    case .accepted(let column): "accepted.\(column.rawValue)"
    }
  }

  /// The subject with a key; nil where there is none.
  public init?(key: String) {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let last = parts.last, parts.count >= 2 else { return nil }
    let review = ReviewColumn(rawValue: last)
    let applicant = ApplicantColumn(rawValue: last)
    switch first {
    case "outcomes":
      let groups = parts[1].split(separator: "+").map { OutcomeGroup(rawValue: String($0)) }
      guard parts.count == 3, let applicant, !groups.isEmpty, !groups.contains(nil) else { return nil }
      self = .groups(groups.compactMap { $0 }, applicant)
    case "litigation":
      guard parts.count == 2, let review else { return nil }
      self = .litigation(review)
    case "disputes":
      guard parts.count == 2, let review else { return nil }
      self = .disputes(review)
    case "accepted":
      guard parts.count == 2, let applicant else { return nil }
      self = .accepted(applicant)
    default:
      guard let id = CellID(path: key) else { return nil }
      self = .cell(id)
    }
  }
}
