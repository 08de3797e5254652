import Testing

@testable import CairoRendering

@Suite("A palette that is near enough")
struct NearPaletteTests {
  /// Greys, opaque, the first the most used.
  func greys(_ levels: [UInt32]) -> (colors: [UInt32], uses: [Int]) {
    (levels.map { 0xFF00_0000 | $0 << 16 | $0 << 8 | $0 }, levels.indices.map { 1_000 - $0 })
  }

  func color(green: UInt32, blue: UInt32) -> UInt32 {
    let opaque: UInt32 = 0xFF00_0000
    return opaque | (green << 8) | blue
  }

  @Test("Up to 256 colours are kept, each its own")
  func exact() throws {
    let (colors, uses) = greys(Array(0...255))
    for tolerance in [0, 3] {
      let palette = try #require(NearPalette(colors, uses: uses, tolerance: tolerance))
      #expect(palette.colors == colors && palette.mapping == (0...255).map { UInt8($0) })
    }
  }

  @Test("Of more, every colour is within the tolerance of its stand-in, and the most used are kept")
  func near() throws {
    let colors = (UInt32(0)..<1000).map { index in color(green: index % 250, blue: index / 250) }
    let uses = colors.indices.map { $0 == 777 ? 5_000 : $0 }
    let palette = try #require(NearPalette(colors, uses: uses, tolerance: 3))
    #expect(palette.colors.count <= 256 && palette.colors.first == colors[777])
    for (index, color) in colors.enumerated() {
      #expect(NearPalette.distance(palette.colors[Int(palette.mapping[index])], color) <= 3)
    }
  }

  @Test("Where colours are too far apart there is no palette")
  func far() {
    let colors = (UInt32(0)..<257).map { index in color(green: index % 16 * 16, blue: index / 16 * 15) }
    let uses = colors.map { _ in 1 }
    #expect(NearPalette(colors, uses: uses, tolerance: 9) == nil)
    #expect(NearPalette(colors, uses: uses, tolerance: 16) != nil)
  }

  @Test("The distance is that of the furthest channel")
  func distance() {
    #expect(NearPalette.distance(0xFF10_2030, 0xFF10_2030) == 0)
    #expect(NearPalette.distance(0xFF10_2030, 0xFE12_1C30) == 4)
    #expect(NearPalette.distance(0x0000_0000, 0xFF00_0000) == 255)
  }
}
