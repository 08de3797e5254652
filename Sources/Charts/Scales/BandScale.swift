/// Divides a range into equal bands; bars sit in the middle of theirs.
struct BandScale: Equatable {
  /// The distance from band to band.
  let step: Double
  /// The thickness of a bar.
  let bandwidth: Double
  /// The top of the first band.
  let start: Double

  /// Bands for a count of bars: as thick as allowed, `fill` of the step at most, a little above the middle of the range.
  init(count: Int, range: ClosedRange<Double>, largestStep: Double, largestBar: Double, fill: Double = 0.65) {
    let length = range.upperBound - range.lowerBound
    step = min(length / Double(max(1, count)), largestStep)
    bandwidth = min(step * fill, largestBar)
    start = range.lowerBound + (length - step * Double(count)) * 0.42
  }

  /// The middle of a band.
  func center(_ index: Int) -> Double { start + (Double(index) + 0.5) * step }
}
