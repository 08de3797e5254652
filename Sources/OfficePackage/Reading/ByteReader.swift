/// Reads little-endian numbers and runs of bytes, never beyond a limit.
struct ByteReader: Sendable {
  private let bytes: [UInt8]
  private let limit: Int
  /// Where the next byte is read.
  private(set) var position: Int

  /// A reader from a position up to a limit.
  init(_ bytes: [UInt8], at position: Int, limit: Int) {
    self.bytes = bytes
    self.limit = min(limit, bytes.count)
    self.position = position
  }

  /// A number of two bytes.
  mutating func short() throws(ZipFault) -> Int { try number(2) }

  /// A number of four bytes.
  mutating func long() throws(ZipFault) -> Int { try number(4) }

  /// A run of bytes.
  mutating func run(_ count: Int) throws(ZipFault) -> ArraySlice<UInt8> {
    guard position >= 0, count <= limit - position else { throw .cutOff }
    defer { position += count }
    return bytes[position..<(position + count)]
  }

  private mutating func number(_ count: Int) throws(ZipFault) -> Int {
    try run(count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
