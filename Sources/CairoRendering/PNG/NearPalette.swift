/// A palette of 256 colours in which every colour of a picture has a near neighbour.
struct NearPalette: Sendable, Equatable {
  /// The colours kept: the most used first, ties going to the first seen.
  let colors: [UInt32]
  /// The kept colour's number for each colour of the picture.
  let mapping: [UInt8]

  /// The most colours of a palette.
  static let capacity = 256
  // As many as a chart has inks and grounds, and a few more.
  private static let mostUsed = 32

  /// Keeps as many colours as it can; nil where 256 cannot stand in for all within the tolerance in every channel.
  ///
  /// Up to 256 colours are kept as they are. Of more, the most used are kept and the others get stand-ins, by the
  /// smallest distance that is enough: bars and ground keep their colours, the shades along the edges of text give
  /// way.
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

  /// Keeps the most used colours, then goes through the rest in their order as numbers.
  ///
  /// The first colour without a stand-in gets the last one within the distance, which stands in for those on both of
  /// its sides.
  private static func leaders(
    _ colors: [UInt32], _ order: [Int], _ distance: Int
  ) -> (kept: [UInt32], mapping: [UInt8])? {
    if distance == 0 {
      guard colors.count <= capacity else { return nil }
      var mapping = [UInt8](repeating: 0, count: colors.count)
      for (number, index) in order.enumerated() { mapping[index] = UInt8(number) }
      return (order.map { colors[$0] }, mapping)
    }
    let sorted = order.sorted { colors[$0] < colors[$1] }
    var mapping = [UInt8?](repeating: nil, count: colors.count)
    var kept: [UInt32] = []
    func keep(_ leader: UInt32) -> Bool {
      guard kept.count < capacity else { return false }
      for index in sorted where mapping[index] == nil && Self.distance(leader, colors[index]) <= distance {
        mapping[index] = UInt8(kept.count)
      }
      kept.append(leader)
      return true
    }
    for index in order.prefix(mostUsed) where mapping[index] == nil { _ = keep(colors[index]) }
    for index in sorted where mapping[index] == nil {
      let color = colors[index]
      let leader = sorted.last { mapping[$0] == nil && Self.distance(colors[$0], color) <= distance } ?? index
      guard keep(colors[leader]) else { return nil }
    }
    return (kept, mapping.map { $0 ?? 0 })
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
