import DisclosureReport

/// Why a figure has no number: things that must not be taken for one another, nor for 0.
package enum Absence: String, CaseIterable {
  /// Some of the cells that are added have a number and the others print nothing: the sum is not known.
  case partlyStated
  /// The report has the cell and prints nothing, "/" or a dash in it.
  case notStated
  /// The report prints something there, but it is no number or cannot be told to belong to the cell.
  case notRead
  /// The file does not have the row.
  case notFound

  /// Why a sum of cells has no number: what was not read weighs most; nil when it has one.
  package init?(_ cells: [CellID], in report: AnnualReport) {
    let missing = cells.filter { report.value($0) == nil }
    guard !missing.isEmpty || cells.isEmpty else { return nil }
    let found = missing.compactMap { report[$0]?.mark }
    if found.contains(where: { [.unreadable, .unplaced, .unproven].contains($0) }) {
      self = .notRead
    } else if missing.count < cells.count {
      self = .partlyStated
    } else {
      self = found.isEmpty ? .notFound : .notStated
    }
  }

  /// The word that stands in the place of the number.
  package func word(_ terms: Terms) -> String { terms["absence.\(rawValue)"] }

  /// What the word means, for the source line.
  package func footnote(_ terms: Terms) -> String { terms["absenceMeaning.\(rawValue)"] }
}
