/// Where a report came from.
public struct ReportSource: Sendable, Equatable {
  /// What kind of file it was.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
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

  /// The file's name as the user gave it, without its folders; "-" for standard input.
  public let file: String
  /// Its kind.
  public let kind: Kind
  /// The lines that hold each table, counted from 1; a table that was not found is absent.
  public let tableLines: [Section: ClosedRange<Int>]

  /// A source.
  public init(file: String, kind: Kind, tableLines: [Section: ClosedRange<Int>] = [:]) {
    self.file = file
    self.kind = kind
    self.tableLines = tableLines
  }
}
