/// A filled rectangle, a data mark when it carries a datum.
public struct RectMark: Sendable, Equatable {
  /// Where it stands.
  ///
  /// Zero width or height draws nothing but keeps the datum.
  public var frame: Rect
  /// Its colour; nil draws nothing, for a datum whose picture is made of rules (a hatched stub).
  public var fill: Color?
  /// The figure it stands for; nil for decoration.
  public var datum: Datum?

  /// A rectangle.
  public init(frame: Rect, fill: Color?, datum: Datum? = nil) {
    self.frame = frame
    self.fill = fill
    self.datum = datum
  }
}
