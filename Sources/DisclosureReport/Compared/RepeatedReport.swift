/// Several files with the same figures of one office on one year: one of them is taken.
public struct RepeatedReport: Sendable, Equatable {
  /// The office's name in the comparison.
  public let office: String
  /// The year.
  public let year: Int
  /// The file that was taken.
  public let taken: String
  /// The others.
  public let others: [String]
}
