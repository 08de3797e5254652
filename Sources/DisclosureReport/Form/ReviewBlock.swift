/// A block of table four.
public enum ReviewBlock: String, Sendable, Hashable, CaseIterable {
  /// 行政复议, cells 1 to 5.
  case reconsideration
  /// 行政诉讼, 未经复议直接起诉, cells 6 to 10.
  case directLitigation
  /// 行政诉讼, 复议后起诉, cells 11 to 15.
  case litigationAfterReconsideration
}
