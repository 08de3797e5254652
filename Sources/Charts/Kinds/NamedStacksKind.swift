/// Segments in a row, each with its name: inside where it fits, else below with a leader.
struct NamedStacksKind: StackedKind {
  let isNamed = true
  let thickness = 1.36
  let narrowRow = 330.0

  func spread(_ look: Look) -> Double { 1.6 }

  func reserve(_ bar: Bar, _ labels: ValueLabelLayout, _ pen: Pen) -> Double {
    labels.reserve(bar, stubs: bar.missing, label: bar.total, pen)
  }

  func plan(_ room: RowRoom, pen: Pen) -> RowPlan? { RowPlan(hanging: room, kind: self, pen: pen) }
}

extension RowPlan {
  /// Rows of bars with labels that hang below them; nil where they do not fit.
  fileprivate init?(hanging room: RowRoom, kind: NamedStacksKind, pen: Pen) {
    let (rows, look) = (room.rows, room.look)
    let partings = room.partings(pen)
    let wide = partings.compactMap { $0?.height }.max() ?? 0
    let count = Double(max(1, room.bars))
    let above = partings.contains { $0 != nil } ? max(wide, look.fixed(40)) : 0
    let height = room.height - above * Double(partings.count { $0 != nil })
    let gap = max(look.length(40), look.smallest * 0.6)
    let inset = max(look.length(12), look.smallest * 0.2)
    let frame = inset + gap
    let least = max(rows.number.size * 1.25, rows.label.size * 2.5)
    // Bars as thick as they may be first; where these do not fit, labels are placed again in thinner ones.
    var body = rows.largestBar
    let rounds = 6
    for round in 1...rounds {
      guard let hanging = Self.hanging(room, kind: kind, body: body, pen: pen) else { return nil }
      let below = hanging.reduce(0) { $0 + $1.height }
      let fitting = min(rows.largestBar, (height - below) / count - frame)
      guard fitting >= least else { return nil }
      if fitting >= body {
        // What is left over moves the bars apart, up to the distance that leaders would take.
        let rest = height - below - count * (frame + body)
        let apart = min(look.fixed(70), rest * 0.5 / count)
        self.init(
          body: body, inset: inset, heights: hanging.map { frame + body + $0.height + apart },
          partings: partings,
          above: above, hanging: hanging)
        return
      }
      // The last round takes the thinnest bar, whose labels are counted for it.
      body = round < rounds - 1 ? fitting : least
    }
    return nil
  }

  private static func hanging(
    _ room: RowRoom, kind: NamedStacksKind, body: Double, pen: Pen
  ) -> [LeaderLayout]? {
    let (rows, look) = (room.rows, room.look)
    var all: [LeaderLayout] = []
    for (number, panel) in room.spec.panels.enumerated() {
      let stack = StackLayout(look: look, rows: rows, scale: room.scales.scale(number), kind: kind)
      for bar in panel.bars {
        let frame = Rect(x: rows.zero, y: 0, width: 0, height: body)
        let pieces = stack.pieces(bar, in: frame)
        let stubs = stack.stubs(bar, from: pieces.last?.frame.maxX ?? rows.zero, in: frame)
        let outside = pieces.filter { stack.place($0, pen) == nil } + stubs
        guard let leaders = LeaderLayout(outside, rows: rows, look: look, pen: pen) else { return nil }
        all.append(leaders)
      }
    }
    return all
  }
}
