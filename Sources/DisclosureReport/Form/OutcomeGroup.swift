/// One of the six statutory outcome groups of table three, （一） to （六）.
public enum OutcomeGroup: String, Sendable, Hashable, CaseIterable {
  /// （一）予以公开.
  case disclosed
  /// （二）部分公开.
  case partiallyDisclosed
  /// （三）不予公开, eight reasons.
  case withheld
  /// （四）无法提供, three reasons.
  case unable
  /// （五）不予处理, five reasons.
  case notProcessed
  /// （六）其他处理, three rows or one.
  case other

  /// The rows that count towards this group, in the form's order, of both editions.
  public var rows: [RequestRow] { RequestRow.allCases.filter { $0.group == self } }
}
