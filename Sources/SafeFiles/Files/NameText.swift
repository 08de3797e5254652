import Glibc

/// Turns the bytes of file names into text: UTF-8, else GB18030, as archives packed in Chinese Windows have it.
enum NameText {
  /// A path as text, each name by itself; a byte that is neither stands as \xNN.
  static func decoded(_ path: [UInt8]) -> String {
    if let text = String(validating: path, as: UTF8.self) { return text }
    return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { name($0) ?? escaped($0) }.joined(separator: "/")
  }

  /// Some bytes with every one that is no UTF-8 as \xNN.
  static func escaped(_ bytes: some Sequence<UInt8>) -> String {
    UTF8Part.parts(of: Array(bytes)).map { part in
      switch part {
      case .scalar(let scalar): String(scalar)
      case .byte(let byte): "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }.joined()
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String? {
    String(validating: bytes, as: UTF8.self) ?? NameConverter()?.text(Array(bytes))
  }
}

/// A converter from GB18030 to UTF-8; owns an `iconv_t` and closes it with `iconv_close`.
private struct NameConverter: ~Copyable {
  private let handle: iconv_t

  /// A converter; nil where the system has none.
  init?() {
    guard let handle = iconv_open("UTF-8", "GB18030"), handle != iconv_t(bitPattern: -1) else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// The text of some bytes; nil where they are not valid to their end.
  func text(_ bytes: [UInt8]) -> String? {
    var input = bytes
    // No character takes more than four bytes of UTF-8 and none less than one of GB18030.
    var output = [UInt8](repeating: 0, count: bytes.count * 4)
    let left = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target -> Int? in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var unread = source.count
        var free = target.count
        let status = iconv(handle, &from, &unread, &into, &free)
        return status == Int(bitPattern: UInt.max) || unread > 0 ? nil : free
      }
    }
    return left.flatMap { String(validating: output.dropLast($0), as: UTF8.self) }
  }
}
