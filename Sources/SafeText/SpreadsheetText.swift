/// Text in a file with commas: apostrophes against formulas, and quotation marks, written and taken back in one place.
public enum SpreadsheetText {
  /// A line of fields by RFC 4180, ending in a line feed.
  ///
  /// No field can be forgotten: each is without hidden controls, ``guarded(_:)``, and in quotation marks where it needs them.
  public static func row(_ fields: [String]) -> String {
    fields.map { quoted(guarded($0)) }.joined(separator: ",") + "\n"
  }

  /// The text without hidden controls, with an apostrophe before it where a spreadsheet could take it for a formula.
  ///
  /// That is where its first sign, behind any spaces, invisible scalars and apostrophes, is one of `= + - @`, in either
  /// width, a tab or a line break; a plain number such as -3.5 stays. ``unguarded(_:)`` takes back exactly what this adds.
  public static func guarded(_ text: String) -> String {
    let clean = text.withoutHiddenControls
    return needsApostrophe(clean.unicodeScalars[...]) ? "'" + clean : clean
  }

  /// The text that ``guarded(_:)`` was given, less its hidden controls.
  public static func unguarded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'", needsApostrophe(scalars.dropFirst()) else { return text }
    return String(scalars.dropFirst())
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: needsQuotes) else { return text }
    var field = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field.append(scalar) }
      field.append(scalar)
    }
    field.append("\"")
    return String(field)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || (0x0A...0x0D).contains(byte)
  }

  private static func needsApostrophe(_ text: Substring.UnicodeScalarView) -> Bool {
    for scalar in text {
      switch scalar {
      case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\n", "\r":
        return !isPlainNumber(text)
      case "'": continue
      default:
        guard isPassedOver(scalar) else { return false }
      }
    }
    return false
  }

  /// Whether a spreadsheet, or a person who pastes the field, may pass over the scalar.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x20 else { return true }
    let properties = scalar.properties
    if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
      .enclosingMark:
      return true
    default: return false
    }
  }

  /// Whether the text is digits with a sign and at most one point between them.
  private static func isPlainNumber(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let digits = scalars.first == "-" ? scalars.dropFirst() : scalars
    let parts: [Substring.UnicodeScalarView] = digits.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
  }
}
