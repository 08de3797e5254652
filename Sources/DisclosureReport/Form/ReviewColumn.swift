/// A column of a block of table four: the result, and 总计 last.
public enum ReviewColumn: String, Sendable, Hashable, CaseIterable {
  /// 结果维持.
  case upheld
  /// 结果纠正.
  case corrected
  /// 其他结果.
  case otherOutcome
  /// 尚未审结 on 31 December.
  case pending
  /// 总计.
  case total

  /// The four results, without the total.
  public static let results: [ReviewColumn] = allCases.filter { $0 != .total }
}
