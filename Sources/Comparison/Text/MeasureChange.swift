import DisclosureReport

/// How a measure of one office differs between two neighbouring years.
struct MeasureChange {
  let measure: PivotMeasure
  let office: String
  /// The later year.
  let year: Int
  let before: PivotCell
  let now: PivotCell

  init(_ measure: PivotMeasure, _ pair: OfficeSeries.Pair, leastSample: Int) {
    self.measure = measure
    office = pair.now.office
    year = pair.now.year
    before = PivotCell(measure, pair.before, leastSample: leastSample)
    now = PivotCell(measure, pair.now, leastSample: leastSample)
  }

  /// The change of a count; nil for rates, and where a year has no number.
  var count: CountChange? {
    guard let before = before.count, let now = now.count else { return nil }
    return CountChange(from: before, to: now)
  }

  /// The change of a rate that is large enough in both years; nil otherwise.
  var rate: RateChange? {
    guard let one = before.rate, let two = now.rate, !before.isSmall, !now.isSmall else { return nil }
    return RateChange(from: one, to: two)
  }

  /// Whether the two years can be set side by side among offices: both have a number, and no failing sum is behind it.
  var isComparable: Bool {
    (measure.isRate ? rate != nil : count != nil) && !before.isDoubtful && !now.isDoubtful
  }

  /// How large it is without its direction, in pieces or tenths of a percentage point.
  var size: ExactNumber {
    if let rate { return ExactNumber(abs(rate.tenths)) }
    guard let count else { return .zero }
    return count.difference.isNegative ? .zero - count.difference : count.difference
  }

  /// Whether it is smaller than another's of the measure without its direction, a rate's before rounding.
  func isSmaller(than other: MeasureChange) -> Bool {
    if let rate, let its = other.rate { return rate.isSmaller(than: its) }
    return size < other.size
  }

  /// Above 0 for more, below 0 for less, from the exact fractions of rates.
  var direction: Int {
    if let rate { return rate.before.isBelow(rate.now) ? 1 : rate.now.isBelow(rate.before) ? -1 : 0 }
    guard let difference = count?.difference else { return 0 }
    return difference.isZero ? 0 : difference.isNegative ? -1 : 1
  }
}
