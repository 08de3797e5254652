/// A JSON value with the place where it begins; a number keeps its digits.
struct JSONValue: Sendable {
  /// A member of an object.
  struct Member: Sendable {
    /// The key.
    let key: String
    /// Where the key stands.
    let place: FigurePlace
    /// The value.
    let value: JSONValue
  }

  /// What stands there.
  enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  /// What stands there.
  let content: Content
  /// Where it begins.
  let place: FigurePlace

  /// Whether this is `null`.
  var isNull: Bool { if case .null = content { true } else { false } }
}
