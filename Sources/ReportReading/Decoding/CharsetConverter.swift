import Glibc

/// A converter between character sets; owns an `iconv_t` and closes it with `iconv_close`.
struct CharsetConverter: ~Copyable {
  private let handle: iconv_t

  /// A converter from a character set that the system knows; nil for any other.
  init?(from name: String) {
    guard let handle = iconv_open("UCS-4LE", name), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// The scalars of some bytes; a byte that does not fit becomes U+FFFD, and the count of them is given.
  func scalars(_ bytes: ArraySlice<UInt8>) -> (scalars: [Unicode.Scalar], bad: Int) {
    var input = Array(bytes)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(input.count)
    var bad = 0
    var start = 0
    var output = [UInt8](repeating: 0, count: 64 * 1024)
    while start < input.count {
      let (read, written, failure) = convert(&input, start, &output)
      start += read
      Self.append(output[..<written], to: &result)
      if failure == EILSEQ || (failure == EINVAL && written == 0)
        || (failure == EINVAL && start < input.count)
      {
        result.append("\u{FFFD}")
        bad += 1
        start += 1
      } else if read == 0, written == 0, failure != E2BIG {
        break
      }
    }
    return (result, bad)
  }

  /// One call of `iconv`: bytes read, bytes written, and the error number where it stopped early.
  private func convert(_ input: inout [UInt8], _ start: Int, _ output: inout [UInt8]) -> (Int, Int, Int32) {
    let total = input.count - start
    let room = output.count
    var failure: Int32 = 0
    let (left, free) = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = total
        var free = room
        if iconv(handle, &from, &left, &into, &free) == Int(bitPattern: UInt.max) { failure = errno }
        return (left, free)
      }
    }
    return (total - left, room - free, failure)
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to scalars: inout [Unicode.Scalar]) {
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      let value =
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
        | UInt32(bytes[index + 3]) << 24
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      index += 4
    }
  }
}
