/// A quantity that the prose states, kept apart from the cells of the tables.
public struct NarrativeFigure: Sendable, Equatable {
  /// Whose quantity it is.
  public enum Scope: String, Sendable, Equatable {
    /// The office's own, or not said otherwise.
    case own
    /// The whole region's: 全市, 全区, 全县 and the like.
    case region
  }

  /// What the quantity counts.
  public enum Role: String, Sendable, Equatable {
    /// Information that was disclosed on the office's own initiative.
    case proactiveVolume
    /// Requests received or accepted.
    case received
    /// Requests answered or handled.
    case handled
    /// Administrative reconsideration.
    case reconsideration
    /// Administrative litigation.
    case litigation
    /// Anything else.
    case other
  }

  /// What is counted, in the report's words, for example 要闻类信息.
  public let label: String
  /// The number as stated.
  public let value: ExactNumber
  /// The unit as stated: 条, 件, 次, 期 and so on.
  public let unit: String
  /// Whose it is.
  public let scope: Scope
  /// The word that states the scope, for example 全区各单位; nil when none does.
  public let scopeWord: String?
  /// What it counts.
  public let role: Role
  /// Whether the report says 余, 多, 约 or the like: then the number is a rounded one.
  public let isApproximate: Bool
  /// The clause or sentence it stands in.
  public let quote: String
  /// The line, counted from 1.
  public let line: Int

  /// A quantity of the prose.
  public init(
    label: String, value: ExactNumber, unit: String, scope: Scope = .own, scopeWord: String? = nil,
    role: Role = .other, isApproximate: Bool = false, quote: String, line: Int
  ) {
    self.label = label
    self.value = value
    self.unit = unit
    self.scope = scope
    self.scopeWord = scopeWord
    self.role = role
    self.isApproximate = isApproximate
    self.quote = quote
    self.line = line
  }
}
