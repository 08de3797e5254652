/// What lies behind the dots of a panel: bands, the grid of the axis, lines from label to dot, lines of reference values.
struct DotGround {
  let spec: ChartSpec
  let panel: Panel
  let look: Look
  let scale: LinearScale
  /// The rows from the top of the first to the foot of the last.
  let frame: Rect

  /// The line of a reference value.
  static func line(_ look: Look) -> Double { look.stroke(look.style.sizes.whisker) }
  /// The fill of a band.
  static func band(_ look: Look) -> Color { look.style.hairline.mixed(with: look.style.ground, share: 0.15) }

  /// Draws it, leaving the words of rows without dots free.
  func draw(_ bodies: [Rect], holes: [Rect], with pen: inout Pen) {
    for reference in panel.references where !reference.isLine {
      let (low, high) = (scale(reference.range.lowerBound), scale(reference.range.upperBound))
      let band = Rect(x: low, y: frame.y, width: high - low, height: frame.height)
      for part in holes.reduce([band], { parts, hole in parts.flatMap { $0.without(hole) } }) {
        pen.rect(part, fill: Self.band(look))
      }
    }
    let grid = look.style.hairline.mixed(with: look.style.note, share: 0.12)
    for tick in spec.axis?.ticks ?? [] {
      let isZero = tick.value == 0
      upright(
        at: scale(tick.value), width: look.stroke(look.style.sizes.hairline * 0.75),
        isZero ? look.style.note : grid, holes: isZero ? [] : holes, with: &pen)
    }
    let end = scale(spec.axis?.ticks.last?.value ?? 0)
    for (bar, body) in zip(panel.bars, bodies) where bar.segments.contains(where: { $0.length != nil }) {
      pen.rule(
        from: Point(x: frame.x, y: body.midY), to: Point(x: end, y: body.midY),
        width: look.stroke(look.style.sizes.hairline * 0.5), color: grid)
    }
    for reference in panel.references where reference.isLine {
      upright(
        at: scale(reference.range.lowerBound), width: Self.line(look), look.style.ink, holes: holes,
        with: &pen)
    }
  }

  private func upright(
    at x: Double, width: Double, _ color: Color, holes: [Rect], with pen: inout Pen
  ) {
    let line = Rect(x: x - width / 2, y: frame.y, width: width, height: frame.height)
    for part in holes.reduce([line], { parts, hole in parts.flatMap { $0.without(hole) } })
    where part.width > width * 0.9 {
      pen.rule(from: Point(x: x, y: part.y), to: Point(x: x, y: part.maxY), width: width, color: color)
    }
  }
}

extension Rect {
  /// The parts of the rectangle outside another: above it, beside it, below it.
  func without(_ hole: Rect) -> [Rect] {
    guard overlaps(hole) else { return [self] }
    let (top, foot) = (max(y, hole.y), min(maxY, hole.maxY))
    return [
      Rect(x: x, y: y, width: width, height: top - y),
      Rect(x: x, y: top, width: hole.x - x, height: foot - top),
      Rect(x: hole.maxX, y: top, width: maxX - hole.maxX, height: foot - top),
      Rect(x: x, y: foot, width: width, height: maxY - foot),
    ].filter { $0.width > 0.01 && $0.height > 0.01 }
  }
}
