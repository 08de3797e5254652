/// One drawable thing of a scene.
///
/// Marks are drawn in their order.
public enum Mark: Sendable, Equatable {
  /// A filled rectangle.
  case rect(RectMark)
  /// A straight line.
  case rule(RuleMark)
  /// One line of text.
  case text(TextMark)
}
