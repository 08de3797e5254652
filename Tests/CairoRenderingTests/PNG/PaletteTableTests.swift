import Testing

@testable import CairoRendering

@Suite("A palette of at most 256 colours")
struct PaletteTableTests {
  @Test("Colours are numbered in the order of their coming, and the 257th has no number")
  func numbers() {
    var table = PaletteTable()
    let colors = (0..<257).map { UInt32($0) &* 0x0101_0101 &+ 0xFF00_0000 }
    for (index, color) in colors.prefix(256).enumerated() { #expect(table.index(of: color) == UInt8(index)) }
    for (index, color) in colors.prefix(256).enumerated() { #expect(table.index(of: color) == UInt8(index)) }
    #expect(table.index(of: colors[256]) == nil)
    #expect(table.colors == Array(colors.prefix(256)))
  }
}
