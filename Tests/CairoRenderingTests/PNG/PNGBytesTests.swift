import Charts
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
    func kind(_ scene: Scene) throws -> UInt8 { PNGChunk.all(try renderer.png(scene))[0].data[9] }
    #expect(try kind(TestScene.scene([TestScene.text("单位：件")])) == 3)
    #expect(try kind(TestScene.manyColors()) == 2)
    var open = TestScene.manyColors()
    open.background = nil
    #expect(try kind(open) == 6)
  }

  @Test("Every level and kind holds the same pixels")
  func levels() throws {
    for scene in [TestScene.chart(), TestScene.manyColors(), TestScene.chart(background: nil)] {
      let size = try PixelSize(scene.size, of: "c")
      let pixels = try renderer.packedPixels(of: scene, size)
      let words = PNGWords(title: "", description: "", language: "en")
      let fast = try PNGBytes(pixels, size: size, dpi: 72, words: words, level: 1).copy()
      let small = try PNGBytes(pixels, size: size, dpi: 72, words: words, level: 9).copy()
      #expect(fast.count > small.count)
      #expect(try #require(DecodedPNG(fast)) == #require(DecodedPNG(small)))
    }
  }
}
