extension Finding {
  /// What a rule was applied to.
  public enum Place: Sendable, Hashable {
    /// A column of table three.
    case column(ApplicantColumn)
    /// A row of table three.
    case requests(RequestRow)
    /// A row of table two.
    case proactive(ProactiveRow)
    /// A block of table four.
    case review(ReviewBlock)
    /// One cell.
    case cell(CellID)
    /// An outcome group in one column of table three.
    case group(OutcomeGroup, ApplicantColumn)

    /// The row's key in contract 1; nil for a column and a group.
    public var row: String? {
      switch self {
      case .requests(let row): row.rawValue
      case .proactive(let row): row.rawValue
      case .review(let block): block.rawValue
      case .cell(let id): id.row
      case .column, .group: nil
      }
    }

    /// The column's key in contract 1; nil for a row.
    public var column: String? {
      switch self {
      case .column(let column), .group(_, let column): column.rawValue
      case .cell(let id): id.column
      case .requests, .proactive, .review: nil
      }
    }
  }
}
