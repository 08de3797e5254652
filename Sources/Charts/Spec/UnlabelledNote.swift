/// What is said about values that are too small for a label of their own.
public struct UnlabelledNote: Sendable, Equatable {
  /// Stands before the list of these values, for example 图中未标数的段：.
  public var prefix: String
  /// Stands alone where the list is too long for the picture; points to the data table.
  public var short: String

  /// Stands between two values of one bar.
  public var comma: String
  /// Stands between two bars.
  public var semicolon: String

  /// A note.
  public init(prefix: String, short: String, comma: String, semicolon: String) {
    self.prefix = prefix
    self.short = short
    self.comma = comma
    self.semicolon = semicolon
  }
}
