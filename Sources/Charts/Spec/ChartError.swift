/// A chart cannot be laid out.
public enum ChartError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The style names no colour by this key.
  case unknownColor(key: String, chart: String)
  /// The picture is too small for the chart's texts at their smallest size; `enough` is a size that would do, like
  /// `960x540`, nil where none of up to nine times the sides does.
  case pictureTooSmall(chart: String, width: Int, height: Int, enough: String?)
  /// A length is negative, infinite or no number.
  case badLength(chart: String, label: String)

  /// One sentence that says what was found and what was expected.
  public var description: String {
    switch self {
    case .unknownColor(let key, let chart):
      "chart \(chart): the style has no colour '\(key)'; add it under colors"
    case .pictureTooSmall(let chart, let width, let height, let enough):
      "chart \(chart): \(width)x\(height) is too small for its labels; "
        + (enough.map { "\($0) would do" } ?? "use a much larger picture")
    case .badLength(let chart, let label):
      "chart \(chart): the value of '\(label)' is no length; expected a finite number of at least 0"
    }
  }
}
