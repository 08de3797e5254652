/// The record at the end of an archive: how many entries there are and where their list begins.
struct ZipEnd: Sendable {
  /// Where the record itself begins.
  let position: Int
  /// The number of entries.
  let count: Int
  /// Where the list of entries begins.
  let directory: Int

  /// Finds and checks the record; a comment after it must end with the file.
  init(_ bytes: [UInt8]) throws(ZipFault) {
    guard let found = Self.find(bytes) else { throw .cutOff }
    position = found
    var reader = ByteReader(bytes, at: found + 4, limit: bytes.count)
    let disks = (try reader.short(), try reader.short())
    let counts = (try reader.short(), try reader.short())
    let size = try reader.long()
    directory = try reader.long()
    let isLarge = counts.1 == 0xFFFF || size == 0xFFFF_FFFF || directory == 0xFFFF_FFFF
    guard !isLarge, !Self.hasLocator(bytes, before: found) else { throw .zip64 }
    guard disks == (0, 0), counts.0 == counts.1, directory + size == found else { throw .contradiction }
    count = counts.1
  }

  private static func find(_ bytes: [UInt8]) -> Int? {
    var position = bytes.count - 22
    let last = max(0, bytes.count - 22 - 0xFFFF)
    while position >= last {
      if bytes[position] == 0x50, bytes[position...].starts(with: [0x50, 0x4B, 0x05, 0x06]),
        Int(bytes[position + 20]) | Int(bytes[position + 21]) << 8 == bytes.count - position - 22
      {
        return position
      }
      position -= 1
    }
    return nil
  }

  /// Whether the record that leads to a longer one stands before this one.
  private static func hasLocator(_ bytes: [UInt8], before position: Int) -> Bool {
    position >= 20 && bytes[(position - 20)...].starts(with: [0x50, 0x4B, 0x06, 0x07])
  }
}
