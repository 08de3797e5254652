/// The bar of a change to the right or the left of zero, with its label beyond its outer end.
struct ChangeRow {
  let look: Look
  let rows: RowSizes
  let scale: LinearScale

  /// Draws the row; a value that is not printed has its word beside the line and no length.
  func draw(_ bar: Bar, datum: Datum?, in body: Rect, with pen: inout Pen) {
    let labels = ValueLabelLayout(rows: rows, look: look)
    let zero = scale(0)
    guard let segment = bar.segments.first else {
      if let word = bar.total {
        labels.draw(word, x: zero + labels.zeroOffset, middle: body.midY, quiet: true, with: &pen)
      }
      return
    }
    let length = segment.length ?? 0
    let width = scale(length) - zero
    let isDecrease = segment.isDecrease && length > 0
    pen.rect(
      Rect(x: isDecrease ? zero - width : zero, y: body.y, width: width, height: body.height),
      fill: segment.length == nil ? nil : look.fill(segment, of: bar), datum: datum)
    if length == 0 {
      let isQuiet = segment.length == nil || segment.label.share == nil
      labels.draw(segment.label, x: zero + labels.zeroOffset, middle: body.midY, quiet: isQuiet, with: &pen)
    } else {
      let x =
        isDecrease
        ? zero - width - labels.offset - labels.drawn(segment.label, pen) : zero + width + labels.offset
      labels.draw(segment.label, x: x, middle: body.midY, quiet: false, with: &pen)
    }
  }
}
