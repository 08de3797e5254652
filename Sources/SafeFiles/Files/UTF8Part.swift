/// A piece of bytes that may be UTF-8: a scalar, or a byte that belongs to none.
enum UTF8Part {
  /// A scalar.
  case scalar(Unicode.Scalar)
  /// A byte that is no UTF-8.
  case byte(UInt8)

  /// Its bytes.
  var bytes: [UInt8] {
    switch self {
    case .scalar(let scalar): [UInt8](String(scalar).utf8)
    case .byte(let byte): [byte]
    }
  }

  /// The pieces of some bytes, in order; nothing is lost.
  static func parts(of bytes: [UInt8]) -> [UTF8Part] {
    var parts: [UTF8Part] = []
    var start = 0
    while start < bytes.count {
      var decoder = UTF8()
      var rest = bytes[start...].prefix(4).makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&rest) {
        parts.append(.scalar(scalar))
        start += UTF8.width(scalar)
      } else {
        parts.append(.byte(bytes[start]))
        start += 1
      }
    }
    return parts
  }
}
