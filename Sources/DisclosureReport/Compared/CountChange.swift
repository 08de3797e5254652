/// How a count differs between two years: in pieces, and in per cent where the base bears it.
public struct CountChange: Sendable, Equatable {
  /// The least base of a change in per cent; below it there is none.
  public static let leastBase = ExactNumber(10)

  /// The earlier year's.
  public let before: ExactNumber
  /// The later year's.
  public let now: ExactNumber

  /// A change; both may be 0.
  public init(from before: ExactNumber, to now: ExactNumber) {
    self.before = before
    self.now = now
  }

  /// Now less before, in the count's unit; negative for a decrease.
  public var difference: ExactNumber { now - before }

  /// The change in tenths of a per cent of the earlier count, rounded half away from zero; nil on a base under 10.
  public var tenths: Int? {
    guard before >= Self.leastBase else { return nil }
    let size = difference.isNegative ? before - now : difference
    guard let rate = Rate(size, of: before) else { return nil }
    return difference.isNegative ? -rate.tenths : rate.tenths
  }
}
