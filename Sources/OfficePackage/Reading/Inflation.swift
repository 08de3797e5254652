import CZlib

/// Unpacks the data of one entry with zlib.
enum Inflation {
  /// The content of an entry, of exactly the size and with the check sum that its list says.
  static func content(
    _ data: ArraySlice<UInt8>, isDeflated: Bool, size: Int, crc: UInt32
  ) throws(ZipFault) -> [UInt8] {
    let content = isDeflated ? try inflated(data, size: size) : Array(data)
    let sum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    guard content.isEmpty ? crc == 0 : UInt32(truncatingIfNeeded: sum) == crc else { throw .badSum }
    return content
  }

  private static func inflated(_ data: ArraySlice<UInt8>, size: Int) throws(ZipFault) -> [UInt8] {
    guard let inflater = RawInflater() else { throw .badData }
    guard let content = inflater.inflate(data, size: size) else { throw .badData }
    return content
  }
}

/// A decompressor of raw deflate data; owns a `z_stream` and ends it with `inflateEnd`.
private struct RawInflater: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// A decompressor, by `inflateInit2`; nil where zlib has no memory.
  init?() {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      stream.deallocate()
      return nil
    }
    self.stream = stream
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// All of the data inflated in one call of `inflate`; nil unless it is of exactly this size and ends where the data does.
  func inflate(_ data: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var input = Array(data)
    var isWhole = false
    // One byte more than the size, so that data beyond it shows.
    let output = [UInt8](unsafeUninitializedCapacity: size + 1) { target, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.pointee.next_in = source.baseAddress
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(size + 1)
        let state = CZlib.inflate(stream, Z_FINISH)
        count = size + 1 - Int(stream.pointee.avail_out)
        isWhole = state == Z_STREAM_END && stream.pointee.avail_in == 0
      }
    }
    return isWhole && output.count == size ? output : nil
  }
}
