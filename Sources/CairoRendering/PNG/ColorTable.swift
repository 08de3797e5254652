/// Numbers the colours of a picture in the order of their first pixels, up to a limit.
struct ColorTable {
  /// The colours so far.
  private(set) var colors: [UInt32] = []
  private let limit: Int
  // Open addressing: each place a colour and its number plus one, 0 where free.
  private var places = [UInt64](repeating: 0, count: 16_384)

  /// The most colours that can be numbered.
  static let largestLimit = 4096

  /// An empty table for at most so many colours, itself at most 4,096.
  init(limit: Int) { self.limit = min(limit, Self.largestLimit) }

  /// The colour's number; nil for a new colour beyond the limit.
  mutating func index(of color: UInt32) -> UInt16? {
    var place = Int((color &* 0x9E37_79B1) >> 18)
    while true {
      let held = places[place]
      if held == 0 { break }
      if held >> 16 == UInt64(color) { return UInt16(truncatingIfNeeded: held) - 1 }
      place = (place + 1) & 16_383
    }
    guard colors.count < limit else { return nil }
    colors.append(color)
    places[place] = UInt64(color) << 16 | UInt64(colors.count)
    return UInt16(colors.count - 1)
  }
}
