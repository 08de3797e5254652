/// How high each row of a plot is: its bar, and below it the labels that hang from a stack.
struct RowPlan {
  /// The thickness of every bar.
  let body: Double
  /// From the top of a row to its bar.
  let inset: Double
  /// The heights of the rows in the order of the bars of all panels.
  let heights: [Double]
  /// What stands above rows, in the same order; nil where nothing parts a row from the one above.
  let partings: [PartingLayout?]
  /// What a parting adds above its row.
  let above: Double
  /// What hangs below each bar of named stacks; empty for other kinds.
  let hanging: [LeaderLayout]

  /// Rows that a kind has laid out.
  init(
    body: Double, inset: Double, heights: [Double], partings: [PartingLayout?], above: Double,
    hanging: [LeaderLayout]
  ) {
    self.body = body
    self.inset = inset
    self.heights = heights
    self.partings = partings
    self.above = above
    self.hanging = hanging
  }

  /// Rows of one height; nil where they do not fit.
  init?(even room: RowRoom, pen: Pen) {
    let (rows, count) = (room.rows, room.count)
    let partings = room.partings(pen)
    let wide = partings.compactMap { $0?.height }.max() ?? 0
    var step = min(room.height / count.rows, rows.largestStep)
    // Bars of stacks are never thinner than the numbers inside them.
    let least = room.spec.kind.layout.holdsNumbers ? rows.share.size * 1.04 : 0
    let thickness = { (step: Double) in max(least, min(step * rows.fill, rows.largestBar)) }
    let parting = { (step: Double) in max(step * RowCount.part, wide - (step - thickness(step))) }
    // Where a break's words need more than its part of the rows, the rows give way.
    for _ in 0..<4 {
      let rest = room.height - parting(step) * Double(count.breaks)
      if step * Double(count.bars) > rest + 0.01 { step = rest / Double(max(1, count.bars)) }
    }
    guard step >= rows.smallestStep else { return nil }
    let body = thickness(step)
    self.init(
      body: body, inset: (step - body) / 2, heights: Array(repeating: step, count: max(1, room.bars)),
      partings: partings, above: count.breaks > 0 ? parting(step) : 0, hanging: [])
  }

  /// The room of a row with the parting above it, by its place among the bars of all panels.
  func height(_ row: Int) -> Double { heights[row] + (partings[row] == nil ? 0 : above) }
}

/// What rows are laid out in: the bars with their sizes and scales, and a height.
struct RowRoom {
  let spec: ChartSpec
  let count: RowCount
  let rows: RowSizes
  let scales: ScaleChoice
  let look: Look
  let height: Double

  /// The bars of all panels.
  var bars: Int { spec.panels.reduce(0) { $0 + $1.bars.count } }

  /// What stands above rows in the order of the bars of all panels; nil where nothing parts a row from the one above.
  func partings(_ pen: Pen) -> [PartingLayout?] {
    spec.panels.enumerated().flatMap { number, panel in
      panel.bars.enumerated().map { place, bar -> PartingLayout? in
        guard place > 0 else { return nil }
        if let words = bar.breakAbove {
          return .parted(
            BreakLayout(words, in: panel, span: scales.spans[number], rows: rows, look: look, pen: pen))
        }
        guard let change = bar.change else { return nil }
        return ChangeLayout(
          change, from: panel.bars[place - 1], to: bar, kind: spec.kind.layout, scale: scales.scale(number),
          rows: rows, look: look, pen: pen
        ).map(PartingLayout.changed)
      }
    }
  }
}
