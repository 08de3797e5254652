/// A report that no office or no year can be told of, so that it is not compared.
public struct UnplacedReport: Sendable, Equatable {
  /// The file's name.
  public let file: String
  /// The office; nil where it is not known.
  public let office: String?
  /// The year; nil where it is not known.
  public let year: Int?
}
