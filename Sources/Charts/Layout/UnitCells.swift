/// A length as cells, one for each thing counted, each with a gap at its right.
struct UnitCells {
  let count: Int
  /// The exact length.
  let frame: Rect

  /// Between two cells.
  static func gap(_ look: Look) -> Double { max(1, look.fixed(look.style.sizes.gap * 2)) }

  func draw(_ look: Look, fill: Color, with pen: inout Pen) {
    guard count > 0 else { return }
    let width = frame.width / Double(count)
    let gap = min(Self.gap(look), width * 0.3)
    for place in 0..<count {
      pen.rect(
        Rect(x: frame.x + Double(place) * width, y: frame.y, width: width - gap, height: frame.height),
        fill: fill)
    }
  }
}
