/// A value label beyond the end of a bar: number, unit, share.
struct ValueLabelLayout {
  let rows: RowSizes
  let look: Look

  /// From the end of a bar to its label.
  var offset: Double { max(look.length(22), look.smallest * 0.3) }
  /// From the baseline to a zero.
  var zeroOffset: Double { max(look.length(16), look.smallest * 0.3) }
  /// The width of the hatched stub of a missing value.
  var stub: Double { look.fixed(56) }
  /// From the end of a bar to a stub.
  var stubGap: Double { look.fixed(2) }
  private var unitGap: Double { max(look.length(7), rows.unit.size * 0.15) }
  var shareGap: Double { max(look.length(20), rows.share.size * 0.35) }

  /// What a bar takes beyond the length of its values: so many stubs, the word beside them, the label.
  func reserve(
    _ bar: Bar, stubs: Int, label: ValueLabel?, word: ValueLabel? = nil, _ pen: Pen
  ) -> Double {
    let texts = [word, label].map { text in text.map { width($0, pen) + offset } ?? 0 }
    let line = bar.marker == nil ? 0 : MarkerLine.width(look) / 2
    return Double(stubs) * (stub + stubGap) + texts[0] + line + texts[1]
  }

  /// The word of the first missing part, which stands at the stub of a 100 % stack; nil where none is missing.
  func missingWord(_ bar: Bar) -> ValueLabel? {
    bar.segments.first { $0.length == nil }.map { ValueLabel($0.label.number, isQuiet: true) }
  }

  /// The widest that a label may be drawn.
  func width(_ label: ValueLabel, _ pen: Pen) -> Double {
    max(pen.width(label.number, rows.quiet), drawn(label, pen))
  }

  /// The width of a label that stands for a value above zero.
  func drawn(_ label: ValueLabel, _ pen: Pen) -> Double {
    if label.isQuiet { return pen.width(label.number, rows.quiet) }
    let share = label.share.map { shareGap + pen.width($0, rows.share) } ?? 0
    return drawnNumber(label, pen) + share
  }

  /// The width of a label's number and unit.
  func drawnNumber(_ label: ValueLabel, _ pen: Pen) -> Double {
    if label.isQuiet { return pen.width(label.number, rows.quiet) }
    return pen.width(label.number, rows.number)
      + (label.unit.map { unitGap + pen.width($0, rows.unit) } ?? 0)
  }

  /// What a bar of changes takes beyond its length.
  func changeReserve(_ bar: Bar, _ pen: Pen) -> Double {
    guard let segment = bar.segments.first else { return bar.total.map { zeroOffset + width($0, pen) } ?? 0 }
    return max(offset, zeroOffset) + width(segment.label, pen)
  }

  /// Draws a label from its left end; a quiet one has no bold and no unit.
  ///
  /// The share stands behind the number, or where a column of shares begins.
  func draw(
    _ label: ValueLabel, x: Double, middle: Double, quiet: Bool, shares: Double? = nil, with pen: inout Pen
  ) {
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
          unit, x: end + unitGap, baseline: baseline, font: rows.unit, color: look.style.secondary
        ).maxX
    }
    if let share = label.share {
      pen.text(
        share, x: shares ?? end + shareGap, baseline: baseline, font: rows.share, color: look.style.secondary)
    }
  }
}
