import CZlib

/// Writes small ZIP archives, right ones and ones that lie.
struct ZipWriter {
  /// An entry; what is nil is written as it is.
  struct Entry {
    var name: String
    var content: [UInt8] = []
    var isDeflated = true
    var flags = 0
    var method: Int?
    var crc: UInt32?
    var packed: Int?
    var inflated: Int?
    var offset: Int?
    var ownName: String?
    var ownInflated: Int?
    /// Data that takes the content's place in the archive.
    var data: [UInt8]?
  }

  var entries: [Entry]
  /// The count of entries that the end states.
  var count: Int?
  var comment: [UInt8] = []

  /// The archive.
  var bytes: [UInt8] {
    var body: [UInt8] = []
    var list: [UInt8] = []
    for entry in entries {
      let data = entry.data ?? (entry.isDeflated ? Self.deflated(entry.content) : entry.content)
      let own = Self.header(entry, data.count, entry.ownInflated ?? entry.inflated ?? entry.content.count)
      let name = Array((entry.ownName ?? entry.name).utf8)
      let offset = body.count
      body += [0x50, 0x4B, 3, 4, 20, 0] + own + Self.short(name.count) + Self.short(0) + name + data
      let listed = Array(entry.name.utf8)
      list +=
        [0x50, 0x4B, 1, 2, 20, 0, 20, 0]
        + Self.header(entry, data.count, entry.inflated ?? entry.content.count)
      list +=
        Self.short(listed.count) + [UInt8](repeating: 0, count: 12) + Self.long(entry.offset ?? offset)
        + listed
    }
    let total = Self.short(count ?? entries.count)
    let end = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + total + total + Self.long(list.count) + Self.long(body.count)
    return body + list + end + Self.short(comment.count) + comment
  }

  /// Flags to sizes.
  private static func header(_ entry: Entry, _ packed: Int, _ inflated: Int) -> [UInt8] {
    let sum = entry.content.withUnsafeBufferPointer {
      UInt32($0.isEmpty ? 0 : crc32(0, $0.baseAddress, UInt32($0.count)))
    }
    let method = entry.method ?? (entry.isDeflated ? 8 : 0)
    return short(entry.flags) + short(method) + [0, 0, 0, 0] + long(Int(entry.crc ?? sum))
      + long(entry.packed ?? packed)
      + long(inflated)
  }

  /// Raw deflate data.
  static func deflated(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    var input = content
    var output = [UInt8](repeating: 0, count: content.count + content.count / 8 + 64)
    deflateInit2_(
      &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    let total = output.count
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(total)
        deflate(&stream, Z_FINISH)
      }
    }
    let count = total - Int(stream.avail_out)
    deflateEnd(&stream)
    return Array(output[..<count])
  }

  static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
  static func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }
}
