/// The line of a second value across a bar: an ink core that sticks out of the bar, with a halo of the ground inside it.
struct MarkerLine {
  let marker: Marker
  /// Where the value stands.
  let x: Double
  let body: Rect
  let look: Look
  /// How far it sticks out above and below.
  let out: Double

  /// The marker of a bar; nil where it has none, or no known whole to be a share of.
  init?(_ bar: Bar, kind: any KindLayout, scale: LinearScale, body: Rect, inset: Double, look: Look) {
    guard let marker = bar.marker, let x = Self.place(bar, kind, scale) else { return nil }
    self.marker = marker
    self.x = x
    self.body = body
    self.look = look
    out = min(Self.out(look), inset * 0.7)
  }

  /// Where the marker of a bar stands.
  static func place(_ bar: Bar, _ kind: any KindLayout, _ scale: LinearScale) -> Double? {
    kind.markerExtent(bar).map { scale($0) }
  }

  /// The width of the core; bars side by side in columns are thin.
  static func width(_ look: Look) -> Double { max(2, look.fixed(look.column == nil ? 4.5 : 3)) }
  /// How far a line sticks out where there is room.
  static func out(_ look: Look) -> Double { look.fixed(9) }
  /// What a label inside a bar keeps from the middle of the line.
  static func clearance(_ look: Look) -> Double { width(look) / 2 + max(2, look.fixed(6)) }
  /// Where labels beyond the end of the bar may begin to keep their distance.
  var reach: Double { x + Self.width(look) / 2 }

  /// Draws the figure's area beneath those of the segments, so that it answers where the line sticks out.
  func drawArea(_ datum: Datum, from zero: Double, with pen: inout Pen) {
    pen.rect(
      Rect(x: zero, y: body.y - out, width: x - zero, height: body.height + 2 * out), fill: nil, datum: datum)
  }

  /// Draws the line over a bar that ends at `end`.
  func draw(from zero: Double, end: Double, with pen: inout Pen) {
    let core = Self.width(look)
    let halo = core / 2 + max(1, look.fixed(2.5))
    let (left, right) = (max(zero, x - halo), min(end, x + halo))
    if right > left {
      let middle = (left + right) / 2
      pen.rule(
        from: Point(x: middle, y: body.y), to: Point(x: middle, y: body.maxY), width: right - left,
        color: look.style.ground)
    }
    pen.rule(
      from: Point(x: x, y: body.y - out), to: Point(x: x, y: body.maxY + out), width: core,
      color: look.style.ink)
  }
}
