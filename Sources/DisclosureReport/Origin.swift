/// The place that a figure was read from and the way it was read.
public struct Origin: Sendable, Equatable {
  /// How a figure was taken from the page.
  public enum Reading: String, Sendable, Equatable, CaseIterable {
    /// Exactly as one token or table cell prints it, in the row that its label names.
    case printed
    /// Digits that ran together with other cells', cut in the only way that satisfies the form's sums.
    case provenBySums = "proven by sums"
    /// Digits split by the page's layout inside one cell, joined again.
    case joined
    /// As printed, in a row that no label names but its order: there are as many rows as the form has.
    case byOrder = "by order"
    /// As printed, in the column that the figure's place in the page tells.
    case byPosition = "by position"
    /// Not from the page: taken over from a file of figures.
    case given
  }

  /// The line, counted from 1.
  public let line: Int
  /// The character in that line, counted from 1.
  public let column: Int
  /// The text as it stands in the page.
  public let raw: String
  /// How it was read.
  public let reading: Reading

  /// A place in the page.
  public init(line: Int, column: Int, raw: String, reading: Reading = .printed) {
    self.line = line
    self.column = column
    self.raw = raw
    self.reading = reading
  }
}
