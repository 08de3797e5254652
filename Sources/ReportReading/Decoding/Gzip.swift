import CZlib

/// Pages as web servers and archives send them: packed by gzip.
enum Gzip {
  /// Whether bytes begin as gzip does.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// The content, of one member or several; at most as many bytes as a file may have.
  ///
  /// Throws where it is damaged, cut off, or larger.
  static func content(
    _ bytes: [UInt8], file: String, limits: ReadingLimits, budget: ReadingBudget
  ) throws(ReadingError) -> [UInt8] {
    guard let inflater = GzipInflater(bytes) else { throw damaged(file) }
    var content: [UInt8] = []
    while let piece = inflater.next() {
      content += piece
      guard content.count <= limits.fileBytes else {
        throw ReadingError(
          .beyondLimit, file: file, zh: "GZIP 展开后超过 \(limits.fileBytes / 1024 / 1024) MB 的上限。",
          en: "the gzip file is more than \(limits.fileBytes / 1024 / 1024) MB when unpacked.")
      }
      try budget.check()
    }
    guard inflater.isWhole else { throw damaged(file) }
    guard !isOne(content) else {
      throw ReadingError(
        .binary, file: file, zh: "GZIP 里还是 GZIP；应为压缩过一次的网页。",
        en: "the gzip file holds another; a page packed once was expected.")
    }
    return content
  }

  private static func damaged(_ file: String) -> ReadingError {
    ReadingError(
      .badArchive, file: file, zh: "GZIP 数据不完整或已损坏。", en: "the gzip data is cut off or damaged.")
  }
}

/// A decompressor of gzip data; owns a `z_stream` and ends it with `inflateEnd`.
private final class GzipInflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var state: Int32 = Z_OK

  /// Whether the data was whole.
  var isWhole: Bool { state == Z_STREAM_END }

  /// A decompressor of some bytes, by `inflateInit2`; nil where zlib has no memory.
  init?(_ bytes: [UInt8]) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(bytes.count)
    guard inflateInit2_(stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      stream.deallocate()
      input.deallocate()
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// The next piece, up to 1 MB, by `inflate`; nil at the end and where the data is damaged or cut off.
  func next() -> [UInt8]? {
    if state == Z_STREAM_END {
      // Another member may follow; anything else behind the end is no part of the content.
      guard stream.pointee.avail_in > 18, stream.pointee.next_in[0] == 0x1F,
        stream.pointee.next_in[1] == 0x8B,
        inflateReset(stream) == Z_OK
      else { return nil }
      state = Z_OK
    }
    guard state == Z_OK else { return nil }
    let size = 1 << 20
    let piece = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      stream.pointee.next_out = target.baseAddress
      stream.pointee.avail_out = UInt32(size)
      state = inflate(stream, Z_NO_FLUSH)
      count = size - Int(stream.pointee.avail_out)
    }
    return piece.isEmpty && state != Z_STREAM_END ? nil : piece
  }
}
