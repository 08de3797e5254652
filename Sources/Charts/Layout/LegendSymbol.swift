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
      let interval = frame.x...frame.maxX
      pen.marks += Whisker.rules(
        interval, body: frame, end: 0, scale: LinearScale(factor: 1, origin: 0), inside: style.secondary,
        outside: style.secondary, width: width
      ).map(Mark.rule)
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
