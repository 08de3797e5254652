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
  /// A dot.
  case dot(DotMark)
}

extension Mark {
  /// The mark so many points further right.
  func moved(by x: Double) -> Mark {
    switch self {
    case .rect(var mark):
      mark.frame.x += x
      return .rect(mark)
    case .rule(var mark):
      mark.start.x += x
      mark.end.x += x
      return .rule(mark)
    case .text(var mark):
      mark.origin.x += x
      return .text(mark)
    case .dot(var mark):
      mark.center.x += x
      return .dot(mark)
    }
  }
}
