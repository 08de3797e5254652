import CPangoCairo
import Charts
import TestSupport
import Testing

@testable import CairoRendering

@Suite("Compressed rows of runs")
struct RunDeflateTests {
  /// What zlib reads from a stream; it checks the checksum too.
  func inflated(_ stream: [UInt8], count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count + 1)
    var length = uLongf(bytes.count)
    #expect(uncompress(&bytes, &length, stream, uLong(stream.count)) == Z_OK)
    return Array(bytes.prefix(Int(length)))
  }

  func rows(_ pixels: [UInt32], width: Int) throws -> PixelRows {
    let size = try PixelSize(Size(width: Double(width), height: Double(pixels.count / width)), of: "c")
    var table = ColorTable(limit: 256)
    var uses = [Int](repeating: 0, count: 256)
    let rows = pixels.withUnsafeBufferPointer {
      PixelRows($0, stride: width, size: size, table: &table, uses: &uses)
    }
    return try #require(rows)
  }

  /// The bytes that a PNG has for rows: a row equal to the one above as zeros under filter 2, others under filter 0.
  func filtered(_ rows: PixelRows, _ mapping: [UInt8]) -> [UInt8] {
    let bytes = rows.bytes(mapping)
    return (0..<rows.size.height).flatMap { y -> [UInt8] in
      let row = bytes[y * rows.size.width..<(y + 1) * rows.size.width]
      let isRepeated = y > 0 && rows.row(y).isEmpty
      return isRepeated ? [2] + row.map { _ in 0 } : [0] + row
    }
  }

  func check(_ pixels: [UInt32], width: Int, _ mapping: [UInt8] = (0...255).map { $0 }) throws {
    let rows = try rows(pixels, width: width)
    let expected = filtered(rows, mapping)
    let stream = RunDeflate.stream(rows, mapping: mapping)
    #expect(try inflated(stream, count: expected.count) == expected)
  }

  @Test(
    "One row of one colour", arguments: [1, 2, 3, 4, 5, 258, 259, 260, 261, 262, 516, 517, 518, 1920, 16_384])
  func line(width: Int) throws {
    try check([UInt32](repeating: 9, count: width), width: width)
    try check([UInt32](repeating: 9, count: 3 * width), width: width)
  }

  @Test("Random pictures of every shape come back", arguments: 0..<60)
  func random(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let width = Int.random(in: 1...(seed % 3 == 0 ? 2_500 : 90), using: &random)
    let colors = UInt32.random(in: 1...(seed % 2 == 0 ? 3 : 200), using: &random)
    var pixels: [UInt32] = []
    var row: [UInt32] = []
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      switch Int.random(in: 0...3, using: &random) {
      case 0 where !row.isEmpty: break
      case 1 where !row.isEmpty:
        row[Int.random(in: 0..<width, using: &random)] = UInt32.random(in: 0..<colors, using: &random)
      default:
        row = []
        while row.count < width {
          let count = Int.random(in: 1...(seed % 5 == 0 ? 600 : 9), using: &random)
          row += [UInt32](
            repeating: UInt32.random(in: 0..<colors, using: &random), count: min(count, width - row.count))
        }
      }
      pixels += row
    }
    try check(pixels, width: width)
    // A palette that joins colours joins their runs.
    try check(pixels, width: width, (0...255).map { $0 / 3 })
  }

  @Test("Codes are as short as they can be within their limit, and leave no bit pattern unused")
  func codes() {
    // Each symbol is used as often as all before it: their depths would be as many as the symbols.
    for (count, limit) in [(2, 15), (20, 15), (40, 15), (19, 7), (286, 15)] {
      let uses = (0..<count).map { $0 < 50 ? 1 << min($0, 45) : 1 }
      let lengths = HuffmanCode(uses, longest: limit).lengths
      #expect(lengths.allSatisfy { (1...UInt8(limit)).contains($0) })
      #expect(lengths.reduce(0.0) { $0 + 1 / Double(1 << Int($1)) } == 1)
    }
    #expect(HuffmanCode([0, 5, 0], longest: 15).lengths == [0, 1, 0])
    #expect(HuffmanCode([0, 0], longest: 15).lengths == [0, 0])
    #expect(HuffmanCode([8, 1, 1, 2], longest: 15).lengths == [1, 3, 3, 2])
  }

  @Test("Lengths and distances have the codes of the standard")
  func deflateCodes() {
    #expect([3, 10, 11, 12, 13, 257, 258].map(DeflateCode.length) == [257, 264, 265, 265, 266, 284, 285])
    #expect(
      [1, 4, 5, 6, 7, 1921, 24_576, 24_577, 32_768].map(DeflateCode.distance) == [
        0, 3, 4, 4, 5, 21, 28, 29, 29,
      ])
    for distance in 1...32_768 {
      let (least, bits) = DeflateCode.distances[DeflateCode.distance(distance)]
      #expect(distance >= least && distance - least < 1 << bits)
    }
  }
}
