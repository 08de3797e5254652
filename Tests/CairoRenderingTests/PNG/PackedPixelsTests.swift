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
    guard case .palette(let rows, let palette) = packed else {
      Issue.record("no palette")
      return
    }
    #expect(rows.bytes(palette.mapping) == [1, 0, 1, 0, 0, 0])
    #expect(palette.entries == [0, 0, 255, 255, 255, 0, 0, 255])
    // The second row is the first again, the third a run of two.
    #expect(rows.ends == [2, 2, 3] && rows.runs.map(\.count) == [1, 1, 2])
  }

  @Test("Many colours become RGB, or RGBA on an open ground")
  func channels() throws {
    let pixels = (0..<300).map { UInt32($0) | 0xFF00_0000 }
    let rgb = (0..<300).flatMap { value -> [UInt8] in [0, UInt8(value / 256), UInt8(value % 256)] }
    #expect(try pack(pixels, width: 300, stride: 300, opaque: true) == .rgb(rgb))
    let rgba = (0..<300).flatMap { value -> [UInt8] in [0, UInt8(value / 256), UInt8(value % 256), 255] }
    #expect(try pack(pixels, width: 300, stride: 300, opaque: false, tolerance: 9) == .rgba(rgba))
    guard case .palette = try pack(pixels, width: 300, stride: 300, opaque: true, tolerance: 1) else {
      Issue.record("no palette")
      return
    }
  }

  @Test("Runs of every length end where the colour does", arguments: [1, 2, 7, 8, 9, 15, 16, 17, 31, 40])
  func runs(length: Int) throws {
    let width = 3 * length + 1
    let row = (0..<width).map { UInt32($0 / length) | 0xFF00_0000 }
    guard case .palette(let rows, _) = try pack(row, width: width, stride: width, opaque: true) else {
      Issue.record("no palette")
      return
    }
    #expect(rows.runs.map(\.count) == [length, length, length, 1].map { UInt16($0) })
    #expect(rows.bytes([0, 1, 2, 3]) == row.map { UInt8($0 & 255) })
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
