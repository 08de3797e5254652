/// A palette of 256 colours in which every colour of a picture has a near neighbour.
struct NearPalette: Sendable, Equatable {
  /// The colours kept: the most used first, ties going to the first seen.
  let colors: [UInt32]
  /// The kept colour's number for each colour of the picture.
  let mapping: [UInt8]

  /// Red, green, blue and alpha of each entry, not multiplied.
  var entries: [UInt8] {
    colors.flatMap { color -> [UInt8] in
      let (red, green, blue, alpha) = PackedPixels.straight(color)
      return [red, green, blue, alpha]
    }
  }

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
    // The same colours side by side: none within the distance of one is further from it than this.
    let values = sorted.map { colors[$0] }
    let isOpaque = values.allSatisfy { $0 >> 24 == 255 }
    let reach = UInt32(min(distance, 255)) * (isOpaque ? 0x01_0101 : 0x0101_0101)
    var leaderOf = [Int](repeating: -1, count: colors.count)
    var kept: [UInt32] = []
    func keep(_ leader: UInt32) -> Bool {
      guard kept.count < capacity else { return false }
      for place in Self.window(values, around: leader, reach)
      where leaderOf[place] < 0 && Self.distance(values[place], leader) <= distance {
        leaderOf[place] = kept.count
      }
      kept.append(leader)
      return true
    }
    var places = [Int](repeating: 0, count: colors.count)
    for (place, index) in sorted.enumerated() { places[index] = place }
    for index in order.prefix(mostUsed) where leaderOf[places[index]] < 0 { _ = keep(colors[index]) }
    for place in sorted.indices where leaderOf[place] < 0 {
      let color = values[place]
      let leader = Self.window(values, around: color, reach).last {
        leaderOf[$0] < 0 && Self.distance(values[$0], color) <= distance
      }
      guard keep(values[leader ?? place]) else { return nil }
    }
    return (kept, places.map { UInt8(max(0, leaderOf[$0])) })
  }

  /// The places of ascending colours that are no further from one than a reach.
  private static func window(_ values: [UInt32], around color: UInt32, _ reach: UInt32) -> Range<Int> {
    let low = color - min(color, reach)
    let high = color + min(.max - color, reach)
    return first(in: values) { $0 >= low }..<first(in: values) { $0 > high }
  }

  /// The first of ascending colours for which something holds, which then holds for all after it.
  private static func first(in values: [UInt32], where holds: (UInt32) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(values[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The largest difference of two colours in a channel, 0 to 255.
  static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    func channel(_ shift: UInt32) -> Int { abs(Int(one >> shift & 255) - Int(other >> shift & 255)) }
    return max(channel(0), channel(8), channel(16), channel(24))
  }
}
