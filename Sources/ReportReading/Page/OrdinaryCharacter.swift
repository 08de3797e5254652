/// The ordinary character for one that looks the same and is another: radicals, compatibility ideographs, vertical and small forms,
/// and the private character that stands for a space in pages of the Chinese standard.
enum OrdinaryCharacter {
  /// The ordinary character; the same where it is one itself.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ..<0x2E80, 0x3400..<0xE000: return scalar
    // The bytes A3 A0, which pages in GB 18030 have for a wide space.
    case 0xE5E5: return "\u{3000}"
    default:
      for run in runs where run.first <= scalar.value && scalar.value - run.first < run.characters.count {
        return run.characters[Int(scalar.value - run.first)] ?? scalar
      }
      return scalar
    }
  }

  /// Whether a scalar is for private use, so that nobody knows what it prints: a font's bullet, a sign of its own.
  static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value >= 0xF_0000
  }

  /// Whether a scalar prints nothing and parts nothing: soft hyphens, joiners, variation selectors, byte order marks.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xAD: false
    case 0xAD, 0x034F, 0x180B...0x180F, 0x200B...0x200D, 0x2060...0x2065, 0xFE00...0xFE0F, 0xFEFF,
      0xE0100...0xE01EF:
      true
    default: false
    }
  }

  private static let runs = LookalikeTable.runs.map { first, characters in
    (first: first, characters: characters.unicodeScalars.map { $0 == "〓" ? nil : $0 })
  }
}
