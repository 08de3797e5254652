import SafeText

/// An entry in the list at the end of an archive.
struct ZipEntry: Sendable {
  /// Its name as bytes.
  let name: [UInt8]
  /// Bit 0: encrypted; bit 3: sizes follow the data.
  let flags: Int
  /// 0 stored, 8 deflated.
  let method: Int
  /// The check sum of the inflated bytes.
  let crc: UInt32
  /// Bytes in the archive.
  let packed: Int
  /// Bytes when inflated.
  let inflated: Int
  /// Where its own header begins.
  let offset: Int

  /// Reads the next entry of the list.
  init(_ reader: inout ByteReader) throws(ZipFault) {
    guard try reader.long() == 0x0201_4B50 else { throw .contradiction }
    _ = try reader.run(4)
    flags = try reader.short()
    method = try reader.short()
    _ = try reader.run(4)
    crc = UInt32(truncatingIfNeeded: try reader.long())
    packed = try reader.long()
    inflated = try reader.long()
    let lengths = (try reader.short(), try reader.short(), try reader.short())
    let disk = try reader.short()
    _ = try reader.run(6)
    offset = try reader.long()
    name = Array(try reader.run(lengths.0))
    _ = try reader.run(lengths.1 + lengths.2)
    let isLarge = packed == 0xFFFF_FFFF || inflated == 0xFFFF_FFFF || offset == 0xFFFF_FFFF || disk == 0xFFFF
    guard !isLarge else { throw .zip64 }
    guard disk == 0 else { throw .contradiction }
  }

  /// The name in a message.
  var shownName: String { String(decoding: name, as: UTF8.self).shown }

  /// Refuses what no Word file has: encryption, other ways of packing, names that lead elsewhere.
  func check() throws(ZipFault) {
    guard flags & 0x2041 == 0 else { throw .encrypted }
    guard method == 8 || (method == 0 && packed == inflated) else { throw .method(shownName) }
    let parts = name.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isDrive = name.count > 1 && name[1] == UInt8(ascii: ":")
    let leaves = parts.contains { $0.elementsEqual("..".utf8) } || name.first == UInt8(ascii: "/")
    guard !name.isEmpty, !leaves, !isDrive, !name.contains(0), !name.contains(UInt8(ascii: "\\")) else {
      throw .name(shownName)
    }
  }

  /// Where the data begins, after the entry's own header, which must say the same as the list.
  func dataStart(_ bytes: [UInt8]) throws(ZipFault) -> Int {
    var reader = ByteReader(bytes, at: offset, limit: bytes.count)
    guard try reader.long() == 0x0403_4B50 else { throw .contradiction }
    _ = try reader.run(2)
    let (ownFlags, ownMethod) = (try reader.short(), try reader.short())
    _ = try reader.run(4)
    let own = (crc: try reader.long(), packed: try reader.long(), inflated: try reader.long())
    let lengths = (try reader.short(), try reader.short())
    let ownName = try reader.run(lengths.0)
    _ = try reader.run(lengths.1)
    let isSame = own == (Int(crc), packed, inflated)
    let isLater = flags & 8 != 0 && own == (0, 0, 0)
    guard ownFlags == flags, ownMethod == method, ownName.elementsEqual(name), isSame || isLater else {
      throw .contradiction
    }
    guard packed <= bytes.count - reader.position else { throw .cutOff }
    return reader.position
  }
}
