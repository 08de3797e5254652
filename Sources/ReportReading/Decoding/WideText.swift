/// Text of two or four bytes a character: UTF-16 and UTF-32, with a byte order mark or without.
enum WideText {
  /// A character set and how many bytes its mark has.
  struct Sign: Equatable {
    let charset: String
    let mark: Int
  }

  /// The character set; nil where bytes are no such text.
  ///
  /// Without a mark it is told by where the NULs stand that ASCII has, and only where the text makes sense then.
  static func sign(of bytes: [UInt8]) -> Sign? {
    for (mark, charset) in marks where bytes.starts(with: mark) {
      return Sign(charset: charset, mark: mark.count)
    }
    guard let charset = unmarked(bytes.prefix(64 * 1024)) else { return nil }
    let sample = Array(bytes.prefix(64 * 1024 / 4 * 4))
    guard let converter = CharsetConverter(from: charset) else { return nil }
    let (scalars, bad) = converter.scalars(sample[...])
    // The sample may end within a character.
    guard bad <= 1, !scalars.contains("\u{0}"), TextDecoding.isLikely(scalars) else { return nil }
    return Sign(charset: charset, mark: 0)
  }

  private static func unmarked(_ bytes: ArraySlice<UInt8>) -> String? {
    var zeros = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() where byte == 0 { zeros[index & 3] += 1 }
    let all = zeros.reduce(0, +)
    guard all > 0, bytes.count >= 8 else { return nil }
    let quarter = bytes.count / 4
    if zeros[3] >= quarter, zeros[2] * 10 >= quarter * 9 { return "UTF-32LE" }
    if zeros[0] >= quarter, zeros[1] * 10 >= quarter * 9 { return "UTF-32BE" }
    let (even, odd) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    // 一 has a NUL where Latin letters have none.
    if odd > even * 2 { return "UTF-16LE" }
    if even > odd * 2 { return "UTF-16BE" }
    return nil
  }

  private static let marks: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"),
    ([0xFE, 0xFF], "UTF-16BE"),
  ]
}
