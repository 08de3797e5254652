/// A chunk of a PNG.
struct PNGChunk: Equatable {
  let name: String
  let data: [UInt8]

  /// The chunks of a file, in order.
  static func all(_ bytes: [UInt8]) -> [PNGChunk] {
    var chunks: [PNGChunk] = []
    var at = 8
    while at + 12 <= bytes.count {
      let length = number(bytes, at)
      guard at + 12 + length <= bytes.count else { break }
      chunks.append(
        PNGChunk(
          name: String(decoding: bytes[at + 4..<at + 8], as: UTF8.self),
          data: Array(bytes[at + 8..<at + 8 + length])))
      at += 12 + length
    }
    return chunks
  }

  /// Four bytes, the highest first.
  static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
