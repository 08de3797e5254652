extension JSONParser {
  /// The digits of a number.
  mutating func number() throws(FigureFileError) -> String {
    let start = position
    if next == UInt8(ascii: "-") { advance() }
    let whole = try digits()
    guard whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
      throw fault(place, "数字以多余的 0 开头。", "the number begins with a 0 too many.")
    }
    if next == UInt8(ascii: ".") {
      advance()
      _ = try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      advance()
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { advance() }
      _ = try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(FigureFileError) -> Int {
    var count = 0
    while let byte = next, (0x30...0x39).contains(byte) {
      advance()
      count += 1
    }
    guard count > 0 else { throw unexpected("一位数字", "a digit") }
    return count
  }
}
