/// A cell in which two reports of the same office and year differ.
public struct FigureDifference: Sendable, Equatable {
  /// The cell.
  public let id: CellID
  /// The number of the first; nil where the office left the cell without one.
  public let first: ExactNumber?
  /// The number of the second.
  public let second: ExactNumber?

  /// The differences of two reports in the form's order.
  ///
  /// A cell that one file does not have, or whose content could not be read or placed there, differs from nothing. A cell
  /// that the office left blank differs from one with a number, 0 too.
  public static func between(_ first: AnnualReport, _ second: AnnualReport) -> [FigureDifference] {
    let found = first.cells.compactMap { id, one -> FigureDifference? in
      guard let two = second[id], isKnown(one), isKnown(two), one.value != two.value else { return nil }
      return FigureDifference(id: id, first: one.value, second: two.value)
    }
    return found.sorted { $0.id.position < $1.id.position }
  }

  /// Whether a cell says something that another can differ from: a number, or that the office left it blank.
  static func isKnown(_ cell: Cell) -> Bool { cell.value != nil || cell.isUnfilled }
}
