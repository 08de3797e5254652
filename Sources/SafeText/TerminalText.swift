/// Text on its way to a terminal or a log.
public enum TerminalText {
  /// The text with each hidden control shown as `\u{1b}`; line feeds and tabs stay.
  ///
  /// Never turns a line, moves the cursor or sets a colour, whatever a report or a file name holds.
  public static func shown(_ text: String) -> String {
    guard text.hasHiddenControls else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if HiddenControl(scalar) != nil {
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The same on one line: line feeds and tabs are shown as `\n` and `\t`.
  public static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in shown(text).unicodeScalars {
      switch scalar {
      case "\n": line.append(contentsOf: "\\n".unicodeScalars)
      case "\t": line.append(contentsOf: "\\t".unicodeScalars)
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}
