/// The kind of an input, to be named where its content shall not be asked.
public enum InputKind: String, CaseIterable, Sendable {
  /// Plain text.
  case text
  /// A web page.
  case html
  /// A web page that a browser saved in a single file.
  case mhtml
  /// A Word file.
  case docx
  /// A PDF with text.
  case pdf
  /// Figures in long form with commas.
  case csv
  /// Figures as JSON.
  case json
}
