/// A coordinate of the SVG in whole hundredths of a point, so that adding and comparing are exact.
struct Hundredths: Sendable, Hashable {
  /// How many hundredths.
  var count: Int

  /// So many hundredths.
  init(count: Int) { self.count = count }

  /// The nearest hundredth of a number that `Coordinates` has let through, halves away from zero.
  init(_ number: Double) { count = Int((number * 100).rounded()) }

  static func - (one: Hundredths, other: Hundredths) -> Hundredths {
    Hundredths(count: one.count - other.count)
  }

  static func + (one: Hundredths, other: Hundredths) -> Hundredths {
    Hundredths(count: one.count + other.count)
  }
}

/// A point of an outline, in hundredths from the left and the top edge.
struct GridPoint: Sendable, Hashable {
  /// From the left edge.
  var x: Hundredths
  /// From the top edge.
  var y: Hundredths

  /// A point.
  init(x: Hundredths, y: Hundredths) {
    self.x = x
    self.y = y
  }

  /// The nearest of a point that Cairo gives.
  init(_ x: Double, _ y: Double) { self.init(x: Hundredths(x), y: Hundredths(y)) }

  /// The left upper corner.
  static let zero = GridPoint(x: Hundredths(count: 0), y: Hundredths(count: 0))

  static func - (one: GridPoint, other: GridPoint) -> GridPoint {
    GridPoint(x: one.x - other.x, y: one.y - other.y)
  }

  static func + (one: GridPoint, other: GridPoint) -> GridPoint {
    GridPoint(x: one.x + other.x, y: one.y + other.y)
  }
}
