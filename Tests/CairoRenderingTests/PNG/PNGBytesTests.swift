import Charts
import TestSupport
import Testing

@testable import CairoRendering

@Suite("PNG files")
struct PNGBytesTests {
  let renderer = SceneRenderer()

  @Test(
    "The header has the exact size, and the resolution is in pixels a metre",
    arguments: [(72, 2835), (144, 5669), (300, 11811)])
  func header(dpi: Int, perMetre: Int) throws {
    let chunks = PNGChunk.all(try renderer.png(TestScene.scene([], width: 321, height: 45), dpi: dpi))
    #expect(chunks.first?.name == "IHDR" && chunks.last?.name == "IEND")
    let header = try #require(chunks.first?.data)
    #expect(PNGChunk.number(header, 0) == 321 && PNGChunk.number(header, 4) == 45 && header[8] == 8)
    let resolution = try #require(chunks.first { $0.name == "pHYs" }?.data)
    #expect(PNGChunk.number(resolution, 0) == perMetre && PNGChunk.number(resolution, 4) == perMetre)
    #expect(resolution[8] == 1)
  }

  @Test("A resolution out of range is refused", arguments: [0, -1, 100_001])
  func resolution(dpi: Int) {
    let error = #expect(throws: CairoError.self) { try renderer.png(TestScene.scene([]), dpi: dpi) }
    #expect(error?.code == .resolution)
  }

  @Test("The words are UTF-8 with their language, and nothing tells the time")
  func words() throws {
    let scene = TestScene.scene([], title: "题", description: "共六项\n\u{0}末", language: "zh-Hans")
    let chunks = PNGChunk.all(try renderer.png(scene))
    let texts = chunks.filter { $0.name == "iTXt" }.map { String(decoding: $0.data, as: UTF8.self) }
    #expect(texts == ["Title\0\0\0zh-Hans\0\0题", "Description\0\0\0zh-Hans\0\0共六项 \u{FFFD}末"])
    #expect(Set(chunks.map(\.name)) == ["IHDR", "PLTE", "pHYs", "iTXt", "IDAT", "IEND"])
  }

  @Test("Few colours make a palette, many make RGB or RGBA")
  func kinds() throws {
    func kind(_ scene: Scene, _ tolerance: Int = 3) throws -> UInt8 {
      PNGChunk.all(try renderer.png(scene, tolerance: tolerance))[0].data[9]
    }
    #expect(try kind(TestScene.scene([TestScene.text("单位：件")]), 0) == 3)
    #expect(try kind(TestScene.chart()) == 3)
    #expect(try kind(TestScene.chart(), 0) == 2)
    #expect(try kind(TestScene.manyColors()) == 2)
    var open = TestScene.manyColors()
    open.background = nil
    #expect(try kind(open) == 6)
  }

  @Test("Replaced shades stay within the tolerance, and bars keep their colours", arguments: [1, 3])
  func tolerance(limit: Int) throws {
    let exact = try #require(DecodedPNG(try renderer.png(TestScene.chart(), tolerance: 0)))
    let near = try #require(DecodedPNG(try renderer.png(TestScene.chart(), tolerance: limit)))
    #expect(exact.share(differingFrom: near, byMoreThan: limit) == 0)
    #expect(near.pixel(500, 270) == exact.pixel(500, 270) && near.pixel(0, 0) == exact.pixel(0, 0))
  }

  @Test(
    "A file of a palette holds the pixels that were packed", arguments: [TestScene.chart(), TestScene.dots()])
  func paletteFile(scene: Scene) throws {
    let size = try PixelSize(scene.size, of: "c")
    let packed = try renderer.packedPixels(of: scene, size, tolerance: 3)
    guard case .palette(let rows, let palette) = packed else {
      Issue.record("no palette")
      return
    }
    let file = try #require(DecodedPNG(try renderer.png(scene)))
    let entries = palette.entries
    let indices = rows.bytes(palette.mapping)
    for y in stride(from: 0, to: size.height, by: 7) {
      for x in stride(from: 0, to: size.width, by: 5) {
        let entry = Int(indices[y * size.width + x]) * 4
        #expect(file.pixel(x, y) == Array(entries[entry..<entry + 4]))
      }
    }
  }
}
