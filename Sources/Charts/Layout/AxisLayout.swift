/// The names of an axis' ticks, once below the last panel.
struct AxisLayout {
  private let ticks: [Axis.Tick]
  private let font: Font
  private let look: Look

  init(spec: ChartSpec, rows: RowSizes, scale: LinearScale, look: Look, pen: Pen) {
    self.look = look
    font = look.font(look.style.sizes.source)
    let font = font
    let all = spec.kind.layout.ticks(spec)
    let gap = font.size * 0.5
    // Every tick has its name, or every second, third …, counted from zero.
    let step = (1...max(1, all.count)).first { step in
      let named = all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
      return zip(named, named.dropFirst()).allSatisfy { one, next in
        let half = (pen.width(one.label, font) + pen.width(next.label, font)) / 2
        return scale(one.value) + half + gap <= scale(next.value)
      }
    }
    let chosen = step ?? 1
    ticks = all.enumerated().filter { $0.offset % chosen == 0 }.map(\.element)
  }

  private var gap: Double { max(look.length(10), font.size * 0.3) }

  /// What the names take below the rows; 0 for none.
  var height: Double { ticks.isEmpty ? 0 : gap + font.size * 1.2 }

  func draw(at top: Double, scale: LinearScale, with pen: inout Pen) {
    for tick in ticks {
      pen.text(
        tick.label, x: scale(tick.value), baseline: top + gap + font.size * 0.9, font: font,
        color: look.style.note, anchor: .middle)
    }
  }
}
