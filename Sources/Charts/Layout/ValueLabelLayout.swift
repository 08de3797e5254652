/// A value label beyond the end of a bar: number, unit, share.
struct ValueLabelLayout {
  let rows: RowSizes
  let look: Look

  /// From the end of a bar to its label.
  var offset: Double { look.length(22) }
  /// The width of the hatched stub of a missing value.
  var stub: Double { look.length(56) }

  func width(_ label: ValueLabel, _ pen: Pen) -> Double {
    var width = pen.width(label.number, rows.number)
    if let unit = label.unit { width += look.length(7) + pen.width(unit, rows.unit) }
    if let share = label.share { width += look.length(20) + pen.width(share, rows.share) }
    return width
  }

  /// Draws a label from its left end; a quiet one has no bold and no unit.
  func draw(_ label: ValueLabel, x: Double, middle: Double, quiet: Bool, with pen: inout Pen) {
    if quiet || label.isQuiet {
      pen.text(
        label.number, x: x, baseline: middle + Pen.rise * rows.quiet.size, font: rows.quiet,
        color: look.style.note)
      return
    }
    let baseline = middle + Pen.rise * rows.number.size
    var end = pen.text(label.number, x: x, baseline: baseline, font: rows.number, color: look.style.ink).maxX
    if let unit = label.unit {
      end =
        pen.text(
          unit, x: end + look.length(7), baseline: baseline, font: rows.unit, color: look.style.secondary
        ).maxX
    }
    if let share = label.share {
      pen.text(
        share, x: end + look.length(20), baseline: baseline, font: rows.share, color: look.style.secondary)
    }
  }
}
