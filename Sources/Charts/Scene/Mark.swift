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
  /// The mark so many points further right and down.
  func moved(by x: Double = 0, down y: Double = 0) -> Mark {
    switch self {
    case .rect(var mark):
      mark.frame.x += x
      mark.frame.y += y
      return .rect(mark)
    case .rule(var mark):
      mark.start.x += x
      mark.start.y += y
      mark.end.x += x
      mark.end.y += y
      return .rule(mark)
    case .text(var mark):
      mark.origin.x += x
      mark.origin.y += y
      return .text(mark)
    case .dot(var mark):
      mark.center.x += x
      mark.center.y += y
      return .dot(mark)
    }
  }
}
