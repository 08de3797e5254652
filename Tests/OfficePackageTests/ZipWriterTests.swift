import TestSupport
import Testing

@testable import OfficePackage

@Suite struct ZipWriterTests {
  private func archive() throws -> [UInt8] {
    var random = SplitMix(seed: 7)
    let noise = (0..<70_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    var writer = try ZipWriter()
    try writer.add("一.xml", [UInt8](String(repeating: "<a>公开</a>", count: 900).utf8))
    try writer.add("noise.png", noise, isPacked: true)
    try writer.add("empty", [])
    return try writer.finish()
  }

  @Test func entriesReadBack() throws {
    let entries = try #require(Unzipped(try archive())).entries
    #expect(entries.map(\.name) == ["一.xml", "noise.png", "empty"])
    #expect(entries.map(\.bytes.count) == [900 * 13, 70_000, 0])
    #expect(entries[0].text.hasPrefix("<a>公开</a>"))
  }

  /// What office programs stumble over: data descriptors, ZIP64 on small files, dates that move.
  @Test func headersArePlainAndDated1980() throws {
    let bytes = try archive()
    #expect(try archive() == bytes)
    var headers = 0
    for start in bytes.indices.dropLast(30) where bytes[start..<start + 4].elementsEqual([0x50, 0x4B, 3, 4]) {
      headers += 1
      #expect(bytes[start + 6] & 8 == 0, "data descriptor")
      #expect(bytes[start + 4] <= 20, "version needed")
      #expect(bytes[start + 10..<start + 14].elementsEqual([0, 0, 0x21, 0]), "date")
      #expect(bytes[start + 28] == 0 && bytes[start + 29] == 0, "extra field")
    }
    #expect(headers == 3)
  }
}
