extension Scene {
  /// The same layout on so many times the points across and down; every length and text grows alike.
  public func scaled(by factor: Double) -> Scene {
    guard factor != 1 else { return self }
    var scene = self
    scene.size = Size(width: size.width * factor, height: size.height * factor)
    scene.marks = marks.map { $0.scaled(by: factor) }
    return scene
  }
}

extension Mark {
  fileprivate func scaled(by factor: Double) -> Mark {
    func point(_ point: Point) -> Point { Point(x: point.x * factor, y: point.y * factor) }
    switch self {
    case .rect(var mark):
      let frame = mark.frame
      mark.frame = Rect(
        x: frame.x * factor, y: frame.y * factor, width: frame.width * factor, height: frame.height * factor)
      return .rect(mark)
    case .rule(var mark):
      mark.start = point(mark.start)
      mark.end = point(mark.end)
      mark.width *= factor
      mark.dashes = mark.dashes.map { $0 * factor }
      return .rule(mark)
    case .text(var mark):
      mark.origin = point(mark.origin)
      mark.width *= factor
      mark.font.size *= factor
      return .text(mark)
    case .dot(var mark):
      mark.center = point(mark.center)
      mark.radius *= factor
      mark.ringWidth *= factor
      return .dot(mark)
    }
  }
}
