/// Several reports of one office on one year that print different figures: none of them is used.
public struct ReportConflict: Sendable, Equatable {
  /// The office's name in the comparison.
  public let office: String
  /// The year.
  public let year: Int
  /// The two files that are held against each other, and all others.
  public let files: [String]
  /// Whether the two use different editions of the form, so that their cells cannot be held against each other.
  public let editionsDiffer: Bool
  /// Where the first two differ.
  public let differences: [FigureDifference]
}
