/// The dot of a row with its interval, or the word for what it lacks.
struct DotRow {
  let look: Look
  let rows: RowSizes
  let scale: LinearScale
  let step: Double

  /// The radius of a dot with all the room it needs.
  static func largest(_ look: Look) -> Double { look.fixed(10) }
  /// The line of an interval.
  static func whisker(_ look: Look) -> Double { look.stroke(look.style.sizes.whisker * 0.8) }

  /// A hollow dot in the note colour; open where the picture is.
  static func hollow(_ center: Point, radius: Double, look: Look) -> DotMark {
    DotMark(
      center: center, radius: radius, fill: look.canvas.background, ring: look.style.note,
      ringWidth: min(radius, max(1.5, look.fixed(2.5))))
  }

  private var radius: Double { min(Self.largest(look), step * 0.38) }

  /// The word in the place of a dot: of a missing value, or of a row that has nothing to show; nil for none.
  static func word(_ bar: Bar) -> String? {
    guard let segment = bar.segments.first else { return bar.total?.number }
    return segment.length == nil ? segment.label.number : nil
  }

  /// Draws the row; `area` is the figure's, from the axis' zero over the height of the row.
  func draw(_ bar: Bar, datum: Datum?, in body: Rect, with pen: inout Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    let zero = scale(0)
    guard let segment = bar.segments.first, let length = segment.length else {
      if let word = Self.word(bar) {
        labels.draw(
          ValueLabel(word), x: zero + labels.zeroOffset, middle: body.midY, quiet: true, with: &pen)
      }
      if let datum {
        pen.rect(Rect(x: zero, y: body.y, width: 0, height: body.height), fill: nil, datum: datum)
      }
      return
    }
    let center = Point(x: scale(length), y: body.midY)
    if let bounds = segment.interval?.bounds {
      interval(bounds, center: center, of: bar, with: &pen)
    }
    if segment.isFaint {
      pen.dot(Self.hollow(center, radius: radius, look: look))
    } else {
      pen.dot(DotMark(center: center, radius: radius, fill: look.fill(segment, of: bar)))
    }
    if let datum {
      pen.rect(
        Rect(x: zero, y: body.y, width: center.x - zero, height: body.height), fill: nil, datum: datum)
    }
  }

  /// The line of an interval with its caps, left open where a hollow dot stands.
  private func interval(
    _ bounds: ClosedRange<Double>, center: Point, of bar: Bar, with pen: inout Pen
  ) {
    let isFaint = bar.segments.first?.isFaint ?? false
    let width = isFaint ? look.stroke(look.style.sizes.whisker * 0.55) : Self.whisker(look)
    let color = isFaint || bar.emphasis == .dimmed ? look.style.note : look.style.secondary
    let (low, high) = (scale(bounds.lowerBound), scale(bounds.upperBound))
    let hole = isFaint ? radius : 0
    for (from, to) in [(low, min(high, center.x - hole)), (max(low, center.x + hole), high)] where to > from {
      pen.rule(from: Point(x: from, y: center.y), to: Point(x: to, y: center.y), width: width, color: color)
    }
    let cap = radius * 0.62
    for x in [low + width / 2, high - width / 2] where abs(x - center.x) > hole {
      pen.rule(
        from: Point(x: x, y: center.y - cap), to: Point(x: x, y: center.y + cap), width: width, color: color)
    }
  }
}
