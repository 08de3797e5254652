/// A character that no installed font has.
public struct MissingGlyph: Sendable, Hashable, Comparable {
  /// The character.
  public let scalar: Unicode.Scalar

  /// The character, U+25A1, that is drawn in its place.
  static let stand: Unicode.Scalar = "\u{25A1}"

  /// By code point.
  public static func < (left: MissingGlyph, right: MissingGlyph) -> Bool {
    left.scalar.value < right.scalar.value
  }

  /// Its code point as `U+4E00`, with at least four digits.
  public var code: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The Debian package whose fonts have such characters, if it is not installed already; nil where none is known.
  public var package: String? { FontPackage.holding(scalar).flatMap { $0.isInstalled ? nil : $0.name } }
}

/// A Debian package of fonts, told to be installed by a family that it brings.
struct FontPackage {
  /// The package's name.
  let name: String
  /// A family that only it has.
  let family: String

  /// Chinese, Japanese and Korean in daily use.
  static let chinese = FontPackage(name: "fonts-noto-cjk", family: "Noto Sans CJK SC")

  /// Whether the machine's fonts hold its family.
  var isInstalled: Bool { (try? TextLayout(family: family))?.hasFamily(family) ?? false }

  /// The package whose fonts have a character; nil where none has.
  static func holding(_ scalar: Unicode.Scalar) -> FontPackage? {
    switch scalar.value {
    case 0x2E80...0x303F, 0x3040...0x30FF, 0x3100...0x31EF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF:
      return chinese
    // Extensions B to F; those after them are in no font of Hanazono's.
    case 0x20000...0x2FA1F: return FontPackage(name: "fonts-hanazono", family: "HanaMinB")
    case 0x30000...0x323AF: return FontPackage(name: "fonts-babelstone-han", family: "BabelStone Han")
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: return FontPackage(name: "fonts-symbola", family: "Symbola")
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0xF0000...0x10FFFF: return nil
    default: return FontPackage(name: "fonts-noto-core", family: "Noto Sans")
    }
  }
}
