/// What a scalar does that nobody sees: nothing of it may reach a picture, a page, a table or a terminal.
public enum HiddenControl: Sendable, Equatable {
  /// Turns or marks the text around it: bidirectional controls, deprecated format controls, annotations, tags.
  case steering
  /// Commands a device or stands for no character: C0 without what breaks lines or is a tab, DEL, C1 without
  /// U+0085, and noncharacters.
  case control
  /// Ends a line without being a line feed: carriage return, U+0085, U+2028, U+2029.
  case lineBreak

  /// What a scalar is; nil for one that may be shown.
  public init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E: return nil
    case 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0..<0x20, 0x7F...0x9F: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      self = .steering
    case 0xFDD0...0xFDEF: self = .control
    default:
      guard scalar.value & 0xFFFE == 0xFFFE else { return nil }
      self = .control
    }
  }
}

extension StringProtocol {
  /// Whether some scalar of the text is a hidden control.
  public var hasHiddenControls: Bool {
    // Most text is ASCII or Han, whose first bytes no hidden control has.
    guard
      utf8.contains(where: {
        ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F || !($0 < 0xC2 || (0xE3...0xEE).contains($0))
      })
    else { return false }
    return unicodeScalars.contains { HiddenControl($0) != nil }
  }

  /// The text without its hidden controls; a line break becomes a space.
  public var withoutHiddenControls: String {
    guard hasHiddenControls else { return String(self) }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch HiddenControl(scalar) {
      case nil: clean.append(scalar)
      case .lineBreak: clean.append(" ")
      case .steering, .control: break
      }
    }
    return String(clean)
  }

  /// The number of hidden controls in the text.
  public var hiddenControlCount: Int {
    hasHiddenControls ? unicodeScalars.count { HiddenControl($0) != nil } : 0
  }
}
