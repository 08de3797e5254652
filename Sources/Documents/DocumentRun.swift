/// A piece of text in one look; a line break in it breaks the line.
public struct DocumentRun: Sendable, Equatable {
  /// How a piece stands out.
  public enum Look: Sendable, Equatable {
    /// As its paragraph.
    case plain
    /// In bold.
    case bold
    /// Small and raised, as marks are.
    case raised
  }

  /// The text.
  public var text: String
  /// How it stands out.
  public var look: Look

  /// A piece of text.
  public init(_ text: String, _ look: Look = .plain) {
    self.text = text
    self.look = look
  }
}
