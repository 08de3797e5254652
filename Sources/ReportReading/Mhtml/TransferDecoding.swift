/// The content of a part as it was before it was written for the mail (RFC 2045), and the line of the file for each of its lines.
struct TransferDecoding {
  /// How a part was written.
  enum Encoding: Equatable {
    /// As it is.
    case plain
    /// `=E5=B9=B4`, with `=` at the end of a line that goes on.
    case quotedPrintable
    /// Six bits a character.
    case base64

    /// The encoding of a field's value.
    init(_ name: String?) {
      switch name?.lowercased() {
      case "quoted-printable": self = .quotedPrintable
      case "base64": self = .base64
      default: self = .plain
      }
    }
  }

  /// The content.
  private(set) var bytes: [UInt8] = []
  /// The line of the file on which each line of the content begins, counted from 1.
  private(set) var lines: [Int32]

  private var line: Int

  /// Decodes a part that begins on a line of the file.
  ///
  /// What is no code is passed over in base64, and stays as it is in quoted-printable.
  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ encoding: Encoding) {
    line = source[..<range.lowerBound].count { $0 == 0x0A } + 1
    lines = [Int32(clamping: line)]
    bytes.reserveCapacity(encoding == .base64 ? range.count / 4 * 3 : range.count)
    switch encoding {
    case .plain: for index in range { take(source[index], isEnd: source[index] == 0x0A) }
    case .quotedPrintable: quoted(source, range)
    case .base64: base64(source, range)
    }
  }

  /// Adds a byte; `isEnd` says that a line of the file ends with it.
  private mutating func take(_ byte: UInt8, isEnd: Bool = false) {
    bytes.append(byte)
    if isEnd { line += 1 }
    if byte == 0x0A { lines.append(Int32(clamping: line)) }
  }

  private mutating func quoted(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        take(byte, isEnd: byte == 0x0A)
        continue
      }
      if index + 1 < range.upperBound, let high = Self.hex(source[index]),
        let low = Self.hex(source[index + 1])
      {
        take(high << 4 | low)
        index += 2
        continue
      }
      var end = index
      while end < range.upperBound, source[end] == 0x20 || source[end] == 0x09 || source[end] == 0x0D {
        end += 1
      }
      if end == range.upperBound {
        index = end
      } else if source[end] == 0x0A {
        line += 1
        index = end + 1
      } else {
        take(byte)
      }
    }
  }

  private mutating func base64(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var bits: UInt32 = 0
    var count = 0
    for index in range {
      if source[index] == 0x0A { line += 1 }
      guard let value = Self.six(source[index]) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      take(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func six(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
