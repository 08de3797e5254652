/// Numbers the colours of a picture in the order of their first pixels, up to 256.
struct PaletteTable {
  /// The colours so far.
  private(set) var colors: [UInt32] = []
  // Open addressing: 1,024 places, each a colour's number plus one, 0 where free.
  private var places = [UInt16](repeating: 0, count: 1024)

  /// An empty table.
  init() {}

  /// The colour's number; nil for the 257th colour.
  mutating func index(of color: UInt32) -> UInt8? {
    var place = Int((color &* 0x9E37_79B1) >> 22)
    while places[place] != 0 {
      let index = Int(places[place]) - 1
      if colors[index] == color { return UInt8(index) }
      place = (place + 1) & 1023
    }
    guard colors.count < 256 else { return nil }
    colors.append(color)
    places[place] = UInt16(colors.count)
    return UInt8(colors.count - 1)
  }
}
