import Charts
import Testing

@testable import CairoRendering

@Suite("The size of a picture")
struct PixelSizeTests {
  @Test("Sides are rounded to whole pixels")
  func rounding() throws {
    let size = try PixelSize(Size(width: 1919.6, height: 0.5), of: "c")
    #expect(size.width == 1920 && size.height == 1)
    #expect(try PixelSize(Size(width: 16_384, height: 6_103), of: "c").width == 16_384)
  }

  @Test(
    "Sizes out of range are refused",
    arguments: [
      (0, 10), (10, 0.4), (-5, 10), (16_385, 10), (10, 1e300), (16_384, 16_384), (.nan, 10), (.infinity, 1),
    ])
  func refused(width: Double, height: Double) {
    let error = #expect(throws: CairoError.self) {
      try PixelSize(Size(width: width, height: height), of: "flow")
    }
    #expect(error?.code == .pictureSize)
    #expect(error?.description.contains("flow") == true)
  }
}
