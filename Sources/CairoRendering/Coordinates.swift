/// Refuses numbers that Cairo would take without a word and draw nonsense from.
enum Coordinates {
  /// The largest distance from the origin, and the longest length, in points.
  static let limit = 1_000_000.0

  /// Throws `coordinate` where a number is not finite or beyond the limit.
  static func check(_ numbers: Double..., while activity: @autoclosure () -> String) throws(CairoError) {
    try check(numbers, while: activity())
  }

  /// Throws `coordinate` where a number is not finite or beyond the limit.
  static func check(_ numbers: [Double], while activity: @autoclosure () -> String) throws(CairoError) {
    for number in numbers where !(abs(number) <= limit) {
      throw CairoError(
        .coordinate, while: activity(),
        "found the coordinate \(number), expected a number of at most 1,000,000")
    }
  }
}
