/// A cell of a table.
public struct DocumentCell: Sendable, Equatable {
  /// Where its text stands between its sides.
  public enum Alignment: String, Sendable {
    /// At the left, for words.
    case left
    /// In the middle, for figures of forms.
    case center
    /// At the right, for numbers beneath each other.
    case right
  }

  /// Its text; empty for a blank cell.
  public var runs: [DocumentRun]
  /// Whether it is a heading.
  public var isHead: Bool
  /// Columns that it spans, at least 1.
  public var columns: Int
  /// Rows that it spans, at least 1.
  public var rows: Int
  /// Where its text stands.
  public var alignment: Alignment
  /// Whether it lies on a grey ground, as marked cells do.
  public var isMarked: Bool

  /// A cell.
  public init(
    _ runs: [DocumentRun], isHead: Bool = false, columns: Int = 1, rows: Int = 1,
    alignment: Alignment = .left, isMarked: Bool = false
  ) {
    self.runs = runs
    self.isHead = isHead
    self.columns = columns
    self.rows = rows
    self.alignment = alignment
    self.isMarked = isMarked
  }

  /// A cell of plain text.
  public init(_ text: String, alignment: Alignment = .left) {
    self.init(text.isEmpty ? [] : [DocumentRun(text)], alignment: alignment)
  }

  /// A heading.
  public static func head(_ text: String, alignment: Alignment = .left) -> DocumentCell {
    DocumentCell([DocumentRun(text)], isHead: true, alignment: alignment)
  }
}
