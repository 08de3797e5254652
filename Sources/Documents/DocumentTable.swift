/// A table as wide as the text.
public struct DocumentTable: Sendable, Equatable {
  /// Where its lines are.
  public enum Lines: Sendable, Equatable {
    /// Between rows, heavier at its edges and beneath its headings.
    case rows
    /// Around every cell, as printed forms have them.
    case cells
  }

  /// The widths of its columns to each other; as many as each row has columns.
  public var widths: [Int]
  /// How many rows at its top are headings that each page repeats; 0 for none.
  public var headRows: Int
  /// The cells that begin in each row; those that reach down from a row above are left out, as in HTML.
  public var rows: [[DocumentCell]]
  /// Where its lines are.
  public var lines: Lines
  /// Whether a page must hold all of it, for a short table.
  public var isWhole: Bool
  /// What it shows, for those who hear it.
  public var description: String

  /// A table.
  public init(
    widths: [Int], headRows: Int, rows: [[DocumentCell]], lines: Lines = .rows, isWhole: Bool = false,
    description: String
  ) {
    self.widths = widths
    self.headRows = headRows
    self.rows = rows
    self.lines = lines
    self.isWhole = isWhole
    self.description = description
  }
}
