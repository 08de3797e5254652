/// Names of colours above the bars, in stack order, for charts whose segments cannot carry their names.
struct LegendLayout {
  let entries: [LegendEntry]
  let look: Look

  /// Draws the legend at the top of a room and answers what is left of it.
  func draw(in room: Rect, with pen: inout Pen) -> Rect {
    guard !entries.isEmpty else { return room }
    let font = look.font(look.style.sizes.caption)
    let square = font.size * 0.92
    var x = room.x
    var middle = room.y - look.length(12)
    for entry in entries {
      let width = square + look.length(12) + pen.width(entry.name, font)
      if x > room.x, x + width > room.maxX {
        x = room.x
        middle += font.size * 1.5
      }
      pen.rect(
        Rect(x: x, y: middle - square / 2, width: square, height: square),
        fill: look.style.colors[entry.color])
      pen.text(
        entry.name, x: x + square + look.length(12), baseline: middle + Pen.rise * font.size, font: font,
        color: look.style.ink)
      x += width + look.length(44)
    }
    let used = middle + font.size + look.length(20) - room.y
    return Rect(x: room.x, y: room.y + used, width: room.width, height: room.height - used)
  }
}
