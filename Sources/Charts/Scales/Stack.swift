/// Turns values into positions along a bar.
enum Stack {
  /// How a stack fills its bar.
  enum Offset: Equatable {
    /// From zero to the sum.
    case none
    /// From zero to one: shares of the sum.
    case expand
  }

  /// Start and end of each value along the bar.
  ///
  /// A sum of zero expands to zeros, never to a division by it.
  static func spans(_ values: [Double], offset: Offset = .none) -> [(start: Double, end: Double)] {
    let sum = values.reduce(0, +)
    let unit = offset == .expand ? (sum > 0 ? 1 / sum : 0) : 1
    var position = 0.0
    return values.map { value in
      let start = position
      position += value * unit
      return (start, position)
    }
  }
}
