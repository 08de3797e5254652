import Charts
import SafeText

/// The bytes of an SVG as they are written, one after another.
struct MarkupBytes: Sendable, Hashable {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Makes room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes markup of the program's own.
  mutating func put(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes bytes that were written elsewhere.
  mutating func put(_ other: MarkupBytes) { bytes.append(contentsOf: other.bytes) }

  /// Writes text of anyone's, escaped.
  mutating func put(text: String) { bytes.append(contentsOf: MarkupText.xml.escaped(text).utf8) }

  /// Writes one ASCII sign.
  mutating func put(sign: UInt8) { bytes.append(sign) }

  /// Writes the shortest decimal: no trailing zeros, no zero before the point.
  mutating func put(_ number: Hundredths) {
    let magnitude = number.count.magnitude
    let (whole, fraction) = magnitude.quotientAndRemainder(dividingBy: 100)
    if number.count < 0 { bytes.append(UInt8(ascii: "-")) }
    if whole > 0 || fraction == 0 { put(digits: whole) }
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(fraction / 10))
    if fraction % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(fraction % 10)) }
  }

  private mutating func put(digits number: UInt) {
    var unit: UInt = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }

  /// Writes `#rrggbb` in lower case.
  mutating func put(_ color: Color) {
    func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
    bytes.append(UInt8(ascii: "#"))
    for channel in [color.red, color.green, color.blue] {
      bytes.append(digit(channel >> 4))
      bytes.append(digit(channel & 15))
    }
  }

  /// Writes an attribute's number: a space, its name, the number in quotation marks.
  mutating func put(_ name: StaticString, _ number: Hundredths) {
    open(name)
    put(number)
    close()
  }

  /// Writes an attribute's colour.
  mutating func put(_ name: StaticString, _ color: Color) {
    open(name)
    put(color)
    close()
  }

  /// Writes an attribute's text, escaped.
  mutating func put(_ name: StaticString, text: String) {
    open(name)
    put(text: text)
    close()
  }

  private mutating func open(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    put(name)
    put("=\"")
  }

  private mutating func close() { bytes.append(UInt8(ascii: "\"")) }
}
