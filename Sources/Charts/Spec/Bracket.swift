/// What several bars beneath each other come to together, printed at a bracket beyond their labels.
public struct Bracket: Sendable, Equatable {
  /// How many bars it spans, from the one that carries it down; at least 1.
  public var rows: Int
  /// What they come to, in bold, for example `54.0%`.
  public var number: String
  /// A second line, for example `1,902 件`; nil for none.
  public var note: String?
  /// The figure it stands for.
  public var datum: Datum

  /// A bracket.
  public init(rows: Int, number: String, note: String? = nil, datum: Datum) {
    self.rows = rows
    self.number = number
    self.note = note
    self.datum = datum
  }
}
