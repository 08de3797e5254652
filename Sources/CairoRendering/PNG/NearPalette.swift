/// A palette of 256 colours in which every colour of a picture has a near neighbour.
struct NearPalette: Sendable, Equatable {
  /// The colours kept, the most used first, ties going to the first seen.
  let colors: [UInt32]
  /// The kept colour's number for each colour of the picture.
  let mapping: [UInt8]

  /// The most colours of a palette.
  static let capacity = 256

  /// Keeps as many colours as it can; nil where 256 cannot stand in for all within the tolerance in every channel.
  ///
  /// Up to 256 colours are kept as they are. Of more, the most used are kept first and stand in for the near ones, by
  /// the smallest distance that is enough: bars and ground keep their colours, the rare shades along the edges of
  /// text give way.
  init?(_ colors: [UInt32], uses: [Int], tolerance: Int) {
    let order = colors.indices.sorted { uses[$0] == uses[$1] ? $0 < $1 : uses[$0] > uses[$1] }
    for distance in 0...max(0, tolerance) {
      if let (kept, mapping) = Self.leaders(colors, order, distance) {
        (self.colors, self.mapping) = (kept, mapping)
        return
      }
    }
    return nil
  }

  /// Goes through the colours in order; each joins the first kept one within the distance, or is kept.
  private static func leaders(
    _ colors: [UInt32], _ order: [Int], _ distance: Int
  ) -> (kept: [UInt32], mapping: [UInt8])? {
    guard distance > 0 || colors.count <= capacity else { return nil }
    var kept: [UInt32] = []
    var mapping = [UInt8](repeating: 0, count: colors.count)
    for index in order {
      let color = colors[index]
      if distance > 0, let leader = kept.firstIndex(where: { Self.distance($0, color) <= distance }) {
        mapping[index] = UInt8(leader)
      } else {
        guard kept.count < capacity else { return nil }
        mapping[index] = UInt8(kept.count)
        kept.append(color)
      }
    }
    return (kept, mapping)
  }

  /// The largest difference of two colours in a channel, 0 to 255.
  static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    var largest: UInt32 = 0
    for shift: UInt32 in [0, 8, 16, 24] {
      let (a, b) = (one >> shift & 255, other >> shift & 255)
      largest = max(largest, a > b ? a - b : b - a)
    }
    return Int(largest)
  }
}
