/// What stands before a name of the legend, other than a square of colour.
struct LegendSymbol {
  let look: Look

  /// Draws a symbol in a square.
  func draw(_ symbol: LegendEntry.Symbol, color: Color?, in frame: Rect, with pen: inout Pen) {
    let style = look.style
    let center = Point(x: frame.midX, y: frame.midY)
    let radius = frame.width * 0.42
    switch symbol {
    case .square: pen.rect(frame, fill: color ?? style.ink)
    case .marker:
      // A piece of a bar with the line across it.
      let bar = Rect(
        x: frame.x, y: frame.y + frame.height * 0.15, width: frame.width, height: frame.height * 0.7)
      pen.rect(bar, fill: style.hairline)
      upright(at: frame.midX, in: frame, over: 0.12, width: MarkerLine.width(look), style.ink, with: &pen)
    case .dot: pen.dot(DotMark(center: center, radius: radius, fill: color ?? style.ink))
    case .faintDot:
      pen.dot(DotRow.hollow(center, radius: radius, look: look))
    case .whisker:
      let width = DotRow.whisker(look)
      let cap = min(frame.height * 0.36, width * 12) / 2
      pen.rule(
        from: Point(x: frame.x, y: frame.midY), to: Point(x: frame.maxX, y: frame.midY), width: width,
        color: style.secondary)
      for x in [frame.x + width / 2, frame.maxX - width / 2] {
        pen.rule(
          from: Point(x: x, y: frame.midY - cap), to: Point(x: x, y: frame.midY + cap), width: width,
          color: style.secondary)
      }
    case .line:
      upright(
        at: frame.midX, in: frame, over: 0.12, width: DotGround.line(look), style.ink, with: &pen)
    case .band: pen.rect(frame, fill: DotGround.band(look))
    }
  }

  private func upright(
    at x: Double, in frame: Rect, over: Double, width: Double, _ color: Color, with pen: inout Pen
  ) {
    pen.rule(
      from: Point(x: x, y: frame.y - frame.height * over),
      to: Point(x: x, y: frame.maxY + frame.height * over),
      width: width, color: color)
  }
}
