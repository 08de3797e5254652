/// The three tables of the statutory form.
///
/// The raw value is the first part of a cell's path.
public enum Section: String, Sendable, Hashable, CaseIterable {
  /// Table two: 主动公开政府信息情况.
  case proactive
  /// Table three: 收到和处理政府信息公开申请情况.
  case requests
  /// Table four: 政府信息公开行政复议、行政诉讼情况.
  case review
}
