import Testing

@testable import CairoRendering

@Suite("The colours of a picture")
struct ColorTableTests {
  @Test("Colours are numbered in the order of their coming, and beyond the limit there is no number")
  func numbers() {
    var table = ColorTable(limit: 256)
    let colors = (0..<257).map { UInt32($0) &* 0x0101_0101 }
    for _ in 0..<2 {
      for (index, color) in colors.prefix(256).enumerated() {
        #expect(table.index(of: color) == UInt16(index))
      }
    }
    #expect(table.index(of: colors[256]) == nil)
    #expect(table.index(of: colors[3]) == 3)
    #expect(table.colors == Array(colors.prefix(256)))
  }

  @Test("The limit is 4,096 at most")
  func limit() {
    var table = ColorTable(limit: 1_000_000)
    let numbers = (0..<5_000).map { table.index(of: UInt32($0) &* 0x0001_0307) }
    #expect(numbers.compactMap { $0 }.count == 4_096)
  }
}
