import Charts
import Testing

@testable import CairoRendering

@Suite("Pixels packed for PNG")
struct PackedPixelsTests {
  func pack(_ pixels: [UInt32], width: Int, stride: Int, opaque: Bool, tolerance: Int = 0) throws
    -> PackedPixels
  {
    let size = try PixelSize(Size(width: Double(width), height: Double(pixels.count / stride)), of: "c")
    return pixels.withUnsafeBufferPointer {
      PackedPixels($0, stride: stride, size: size, opaque: opaque, tolerance: tolerance)
    }
  }

  @Test("Few colours become a palette, and what lies beyond the width is left out")
  func palette() throws {
    let (red, blue): (UInt32, UInt32) = (0xFFFF_0000, 0xFF00_00FF)
    let packed = try pack([red, blue, 7, red, blue, 9, blue, blue, 7], width: 2, stride: 3, opaque: true)
    #expect(packed.kind == .palette)
    #expect(packed.bytes == [1, 0, 1, 0, 0, 0])
    #expect(packed.palette == [0, 0, 255, 255, 255, 0, 0, 255])
  }

  @Test("Many colours become RGB, or RGBA on an open ground")
  func channels() throws {
    let pixels = (0..<300).map { UInt32($0) | 0xFF00_0000 }
    let rgb = try pack(pixels, width: 300, stride: 300, opaque: true)
    #expect(rgb.kind == .rgb && rgb.palette.isEmpty)
    #expect(rgb.bytes.count == 900 && Array(rgb.bytes.suffix(3)) == [0, 1, 43])
    #expect(try pack(pixels, width: 300, stride: 300, opaque: true, tolerance: 1).kind == .palette)
    let rgba = try pack(pixels, width: 300, stride: 300, opaque: false, tolerance: 9)
    #expect(rgba.kind == .rgba && Array(rgba.bytes.suffix(4)) == [0, 1, 43, 255])
  }

  @Test(
    "Colours are divided by their alpha",
    arguments: [
      (0x8080_0000, [255, 0, 0, 128]), (0x0000_0000, [0, 0, 0, 0]), (0x4020_1008, [128, 64, 32, 64]),
      (0xFF01_0203, [1, 2, 3, 255]),
    ] as [(UInt32, [UInt8])])
  func straight(pixel: UInt32, expected: [UInt8]) {
    let (red, green, blue, alpha) = PackedPixels.straight(pixel)
    #expect([red, green, blue, alpha] == expected)
  }
}
