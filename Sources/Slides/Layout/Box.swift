/// A rectangle on a slide, in English Metric Units: 914,400 to an inch, 12,700 to a point.
struct Box: Sendable, Equatable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  /// A rectangle in EMU.
  init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The largest rectangle of a ratio in the middle of this one.
  func fitting(width across: Int, height down: Int) -> Box {
    guard across > 0, down > 0, width > 0, height > 0 else { return self }
    let isWider = across * height >= down * width
    let size = isWider ? (width, width * down / across) : (height * across / down, height)
    return Box(x: x + (width - size.0) / 2, y: y + (height - size.1) / 2, width: size.0, height: size.1)
  }

  /// Columns of one width with gaps between them.
  func columns(_ count: Int, gap: Int) -> [Box] {
    let across = (width - gap * (count - 1)) / max(1, count)
    return (0..<count).map { Box(x: x + $0 * (across + gap), y: y, width: across, height: height) }
  }
}
