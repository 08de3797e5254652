/// Makes equal what pages print differently: full-width forms, kinds of space, lookalikes, Traditional characters, inserted pinyin.
///
/// Scalar by scalar, so that offsets stay.
enum EvenText {
  /// What stands for a scalar that is to be passed over.
  static let nothing: Unicode.Scalar = "\u{200B}"

  /// The scalars evened out; the result has the same length.
  static func even(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = scalars.map(even)
    dropPinyin(&result)
    return result
  }

  /// One scalar evened out.
  static func even(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0A, 0x21...0x7E: return scalar
    case 0x4E00...0x9FFF: return TraditionalCharacters.simplified(scalar)
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x00...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
    case 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD, 0xFFFC: return nothing
    case 0x2212, 0x2010, 0x2011, 0x2013, 0xFE63: return "-"
    case 0x2012, 0x2014, 0x2015, 0x2500, 0x2501: return "\u{2014}"
    case 0x2502: return "|"
    case 0x00AE..<0x2E80, 0x3000..<0x31C0: return scalar
    default:
      let ordinary = OrdinaryCharacter.of(scalar)
      return ordinary == scalar ? scalar : even(ordinary)
    }
  }

  /// Whether a scalar of evened text separates nothing and prints nothing.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == nothing
  }

  /// Whether a scalar is a Han character.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
      || scalar == "\u{3007}"
  }

  /// Whether a scalar of evened text is a digit.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// Passes over a bracket that holds nothing but Latin letters right after a Han character: 規(guī)章.
  private static func dropPinyin(_ scalars: inout [Unicode.Scalar]) {
    var index = 1
    while index < scalars.count {
      guard scalars[index] == "(", isHan(scalars[index - 1]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, end - index < 9, isLatin(scalars[end]) { end += 1 }
      if end < scalars.count, end > index + 1, scalars[end] == ")" {
        for position in index...end { scalars[position] = nothing }
      }
      index = end
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x61...0x7A).contains(scalar.value) || (0xE0...0x2AF).contains(scalar.value)
  }
}
