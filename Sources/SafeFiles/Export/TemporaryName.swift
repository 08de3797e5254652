/// The name of a file while it is written: `.jianbao-`, 16 hexadecimal digits drawn at random, `-`, a number, `.part`.
struct TemporaryName {
  /// Drawn anew for every folder that is written into, so that nobody can put something in its place beforehand.
  let random: UInt64
  /// The file's number in its folder.
  let number: UInt32

  /// The most bytes of a name, with the NUL at its end.
  static let room = 48

  private static let head: StaticString = ".jianbao-"
  private static let tail: StaticString = ".part"

  /// The name as text.
  var text: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.room) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      write(to: start)
      return String(cString: start)
    }
  }

  /// Writes the name and a NUL; nothing in it is forbidden in a signal handler.
  func write(to start: UnsafeMutablePointer<CChar>) {
    var at = Self.copy(Self.head, to: start)
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      start[at] = Self.digit(UInt8(truncatingIfNeeded: random >> shift & 15))
      at += 1
    }
    start[at] = CChar(bitPattern: UInt8(ascii: "-"))
    at += 1
    var divisor: UInt32 = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      start[at] = Self.digit(UInt8(truncatingIfNeeded: number / divisor % 10))
      at += 1
      divisor /= 10
    }
    at += Self.copy(Self.tail, to: start + at)
    start[at] = 0
  }

  /// Whether a name is of this form.
  static func matches(_ name: [UInt8]) -> Bool {
    guard let text = String(validating: name, as: UTF8.self), text.hasPrefix("\(head)"),
      text.hasSuffix("\(tail)")
    else { return false }
    let middle = text.utf8.dropFirst(head.utf8CodeUnitCount).dropLast(tail.utf8CodeUnitCount)
    let parts = middle.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 16, (1...10).contains(parts[1].count) else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return parts[0].allSatisfy { digits.contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
      && parts[1].allSatisfy(digits.contains)
  }

  private static func digit(_ value: UInt8) -> CChar {
    CChar(bitPattern: value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10)
  }

  private static func copy(_ text: StaticString, to start: UnsafeMutablePointer<CChar>) -> Int {
    var count = 0
    while count < text.utf8CodeUnitCount {
      start[count] = CChar(bitPattern: text.utf8Start[count])
      count += 1
    }
    return count
  }
}
