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
  private var shareGap: Double { max(look.length(20), rows.share.size * 0.35) }

  /// What a bar takes beyond the length of its values: stubs and the label.
  func reserve(_ bar: Bar, _ kind: ChartSpec.Kind, _ pen: Pen) -> Double {
    let missing = bar.segments.count { $0.length == nil }
    let stubs = Double(kind == .namedStacks ? missing : min(1, missing)) * (stub + stubGap)
    let label = bar.total ?? (kind == .bars ? bar.segments.first?.label : nil)
    let word = kind == .shares ? missingWord(bar).map { width($0, pen) + offset } ?? 0 : 0
    return stubs + word + (label.map { width($0, pen) + offset } ?? 0)
  }

  /// The word of the first missing part, which stands at the stub of a 100 % stack; nil where none is missing.
  func missingWord(_ bar: Bar) -> ValueLabel? {
    bar.segments.first { $0.length == nil }.map { ValueLabel($0.label.number, isQuiet: true) }
  }

  /// The widest that a label may be drawn.
  func width(_ label: ValueLabel, _ pen: Pen) -> Double {
    let quiet = pen.width(label.number, rows.quiet)
    if label.isQuiet { return quiet }
    var width = pen.width(label.number, rows.number)
    if let unit = label.unit { width += unitGap + pen.width(unit, rows.unit) }
    if let share = label.share { width += shareGap + pen.width(share, rows.share) }
    return max(quiet, width)
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
          unit, x: end + unitGap, baseline: baseline, font: rows.unit, color: look.style.secondary
        ).maxX
    }
    if let share = label.share {
      pen.text(
        share, x: end + shareGap, baseline: baseline, font: rows.share, color: look.style.secondary)
    }
  }
}
