/// One cell of a report: what it prints, and where that was read.
///
/// A blank, a stroke and a zero are three different things; ``value`` is nil for the first two.
public struct Cell: Sendable, Equatable {
  /// What stands in a cell.
  public enum Mark: String, Sendable, Equatable, CaseIterable {
    /// A number was read.
    case number
    /// Nothing, or only white space.
    case blank
    /// "/".
    case slash
    /// "-", "—", "–" or the like.
    case dash
    /// "_".
    case underscore
    /// Something that is no number and no mark of absence.
    case unreadable
    /// The row has fewer values than columns, and the layout does not show which columns they belong to.
    case unplaced
    /// Digits of several cells run together and the sums do not prove how to cut them.
    case unproven
  }

  /// The number; nil where the report prints nothing readable.
  public let value: ExactNumber?
  /// What stands in the cell.
  public let mark: Mark
  /// Where and how it was read; nil only for figures that did not come from a page.
  public let origin: Origin?
  /// A remark printed in the same cell, for example 其中修订16件.
  public let note: String?
  /// What it read before it was set by hand; nil where it was not.
  public var correction: Correction?

  /// A cell that prints a number.
  public init(_ value: ExactNumber, origin: Origin? = nil, note: String? = nil) {
    self.value = value
    self.mark = .number
    self.origin = origin
    self.note = note
  }

  /// A cell without a readable number.
  public init(_ mark: Mark, origin: Origin? = nil, note: String? = nil) {
    self.value = nil
    self.mark = mark
    self.origin = origin
    self.note = note
  }
}
