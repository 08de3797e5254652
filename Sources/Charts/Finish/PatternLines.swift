/// The lines of a pattern within one rectangle, cut where labels stand.
struct PatternLines {
  private let frame: Rect
  private let spacing: Double
  private let width: Double
  private let color: Color
  private let free: [Rect]

  init(frame: Rect, scale: Double, color: Color, free: [Rect]) {
    width = max(1, 2.5 * scale)
    spacing = 14 * scale
    // A thin edge of the fill stays, so that no line's end reaches over it.
    self.frame = Rect(
      x: frame.x + width, y: frame.y + width, width: frame.width - 2 * width, height: frame.height - 2 * width
    )
    self.color = color
    self.free = free
  }

  /// The lines; none where the rectangle is too small to hold one.
  func rules(_ pattern: FillPattern) -> [RuleMark] {
    guard frame.width > width, frame.height > width else { return [] }
    switch pattern {
    case .plain: return []
    case .horizontal: return level()
    case .rising: return slanted(rising: true, step: spacing * 1.4)
    case .diamond:
      return slanted(rising: false, step: spacing * 2) + slanted(rising: true, step: spacing * 2)
    case .dashes: return level(dashes: [spacing * 1.1, spacing * 0.9])
    case .dots: return level(dashes: [width * 1.4, spacing - width * 1.4], width: width * 1.4)
    case .grid: return level(step: spacing * 1.6) + upright(step: spacing * 1.6)
    }
  }

  private func level(step: Double? = nil, dashes: [Double] = [], width: Double? = nil) -> [RuleMark] {
    let step = step ?? spacing
    let count = max(1, Int(frame.height / step))
    let first = frame.midY - step * Double(count - 1) / 2
    return (0..<count).flatMap { index in
      let y = first + step * Double(index)
      return cut(
        from: Point(x: frame.x, y: y), to: Point(x: frame.maxX, y: y), dashes: dashes,
        width: width ?? self.width)
    }
  }

  private func upright(step: Double) -> [RuleMark] {
    let count = Int(frame.width / step)
    let first = frame.midX - step * Double(count - 1) / 2
    return (0..<max(0, count)).flatMap { index in
      let x = first + step * Double(index)
      return cut(from: Point(x: x, y: frame.y), to: Point(x: x, y: frame.maxY), width: width)
    }
  }

  private func slanted(rising: Bool, step: Double) -> [RuleMark] {
    var rules: [RuleMark] = []
    var offset = step / 2
    while offset < frame.width + frame.height {
      // Measured from the right end of the foot for rising lines, of the top for falling ones.
      let (start, end) = (max(0, offset - frame.height), min(offset, frame.width))
      let (near, far) = (offset - start, offset - end)
      let flip = { (down: Double) in rising ? frame.maxY - down : frame.y + down }
      rules += cut(
        from: Point(x: frame.maxX - start, y: flip(near)), to: Point(x: frame.maxX - end, y: flip(far)),
        width: width)
      offset += step
    }
    return rules
  }

  /// The parts of a line outside the labels; dashes begin anew where a whole one fits.
  private func cut(from start: Point, to end: Point, dashes: [Double] = [], width: Double) -> [RuleMark] {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return [] }
    var parts = [(0.0, 1.0)]
    for box in free {
      guard let inside = span(of: box, start, dx, dy) else { continue }
      parts = parts.flatMap { part in
        [(part.0, min(part.1, inside.0)), (max(part.0, inside.1), part.1)].filter { $0.1 > $0.0 }
      }
    }
    let period = dashes.reduce(0, +)
    return parts.compactMap { part in
      var (from, to) = part
      if period > 0 {
        from = (from * length / period).rounded(.up) * period / length
        let last =
          ((to * length - (dashes.first ?? 0)) / period).rounded(.down) * period + (dashes.first ?? 0)
        to = last / length
      }
      guard (to - from) * length > width else { return nil }
      return RuleMark(
        from: Point(x: start.x + dx * from, y: start.y + dy * from),
        to: Point(x: start.x + dx * to, y: start.y + dy * to), width: width, color: color, dashes: dashes)
    }
  }

  /// Which part of a line lies in a box, as shares of its length; nil for none.
  private func span(of box: Rect, _ start: Point, _ dx: Double, _ dy: Double) -> (Double, Double)? {
    var (low, high) = (0.0, 1.0)
    for (position, step, least, most) in [
      (start.x, dx, box.x, box.maxX), (start.y, dy, box.y, box.maxY),
    ] {
      if step == 0 {
        if position < least || position > most { return nil }
        continue
      }
      let (one, two) = ((least - position) / step, (most - position) / step)
      low = max(low, min(one, two))
      high = min(high, max(one, two))
    }
    return low < high ? (low, high) : nil
  }
}
