/// The one place where text is made safe inside markup.
///
/// Walks scalars, never characters: a letter that joins a sign, or a mark that follows it, makes one character of both,
/// and the sign must not go out raw for that.
public enum MarkupText: Sendable {
  /// XML: tabs and line breaks become spaces.
  case xml
  /// HTML: the apostrophe is escaped too; tabs and line breaks stay.
  case html

  /// The text as markup shows it, inside an element or a quoted attribute.
  ///
  /// Hidden controls never pass: what steers text is left out, a line break becomes a space, and what XML does not allow
  /// becomes U+FFFD.
  public func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSign) || text.hasHiddenControls else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let reference = reference(scalar) {
        escaped.append(contentsOf: reference.unicodeScalars)
      } else {
        Self.show(scalar, keepsBreaks: self == .html, in: &escaped)
      }
    }
    return String(escaped)
  }

  /// The text without what no program that draws text or reads XML may see; nothing is escaped.
  ///
  /// What steers text is left out; tabs and line breaks become a space; other controls and noncharacters become U+FFFD.
  public static func drawable(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) || text.hasHiddenControls else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { show(scalar, keepsBreaks: false, in: &clean) }
    return String(clean)
  }

  private func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: byte < 0x20
    }
  }

  private func reference(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'" where self == .html: "&#39;"
    default: nil
    }
  }

  private static func show(
    _ scalar: Unicode.Scalar, keepsBreaks: Bool, in text: inout String.UnicodeScalarView
  ) {
    if scalar == "\n" || scalar == "\t" {
      text.append(keepsBreaks ? scalar : " ")
      return
    }
    switch HiddenControl(scalar) {
    case nil: text.append(scalar)
    case .steering: break
    case .lineBreak: text.append(" ")
    case .control: text.append("\u{FFFD}")
    }
  }
}
