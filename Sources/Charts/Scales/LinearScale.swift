/// Maps a domain that begins at zero to a range of points, in proportion: bars always start at zero.
struct LinearScale: Equatable {
  /// Points for one unit of the domain.
  let factor: Double
  /// Where zero stands.
  let origin: Double

  /// The point of a value.
  func callAsFunction(_ value: Double) -> Double { origin + value * factor }
}
