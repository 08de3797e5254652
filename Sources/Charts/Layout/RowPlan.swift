/// How high each row of a plot is: its bar, and below it the labels that hang from a stack.
struct RowPlan {
  /// The thickness of every bar.
  let body: Double
  /// From the top of a row to its bar.
  let inset: Double
  /// The heights of the rows in the order of the bars of all panels.
  let heights: [Double]
  /// The dotted lines above rows, in the same order; nil where nothing parts a row from the one above.
  let breaks: [BreakLayout?]
  /// What a break adds above its row.
  let above: Double
  /// What hangs below each bar of named stacks; empty for other kinds.
  let hanging: [LeaderLayout]

  /// Rows in a height; nil where they do not fit.
  init?(
    spec: ChartSpec, count: RowCount, rows: RowSizes, scales: ScaleChoice, look: Look, height: Double,
    pen: Pen
  ) {
    let bars = spec.panels.reduce(0) { $0 + $1.bars.count }
    let breaks = Self.breaks(spec, rows: rows, scales: scales, look: look, pen: pen)
    self.breaks = breaks
    let wide = breaks.compactMap { $0?.height }.max() ?? 0
    guard spec.kind == .namedStacks else {
      var step = min(height / count.rows, rows.largestStep)
      // Bars of stacks are never thinner than the numbers inside them.
      let least = RowSizes.holdsNumbers(spec.kind) ? rows.share.size * 1.04 : 0
      let thickness = { (step: Double) in max(least, min(step * rows.fill, rows.largestBar)) }
      let parting = { (step: Double) in max(step * RowCount.part, wide - (step - thickness(step))) }
      // Where a break's words need more than its part of the rows, the rows give way.
      for _ in 0..<4 {
        let rest = height - parting(step) * Double(count.breaks)
        if step * Double(count.bars) > rest + 0.01 { step = rest / Double(max(1, count.bars)) }
      }
      guard step >= rows.smallestStep else { return nil }
      body = thickness(step)
      inset = (step - body) / 2
      above = count.breaks > 0 ? parting(step) : 0
      heights = Array(repeating: step, count: max(1, bars))
      hanging = []
      return
    }
    let count = Double(max(1, bars))
    above = breaks.contains { $0 != nil } ? max(wide, look.fixed(40)) : 0
    let height = height - above * Double(breaks.count { $0 != nil })
    let gap = max(look.length(40), look.smallest * 0.6)
    inset = max(look.length(12), look.smallest * 0.2)
    let frame = inset + gap
    let least = max(rows.number.size * 1.25, rows.label.size * 2.5)
    // Bars as thick as they may be first; where these do not fit, labels are placed again in thinner ones.
    var body = rows.largestBar
    let rounds = 6
    for round in 1...rounds {
      guard
        let hanging = Self.hanging(spec: spec, rows: rows, scales: scales, look: look, body: body, pen: pen)
      else { return nil }
      let below = hanging.reduce(0) { $0 + $1.height }
      let fitting = min(rows.largestBar, (height - below) / count - frame)
      guard fitting >= least else { return nil }
      if fitting >= body {
        self.body = body
        self.hanging = hanging
        // What is left over moves the bars apart, up to the distance that leaders would take.
        let rest = height - below - count * (frame + body)
        let apart = min(look.fixed(70), rest * 0.5 / count)
        heights = hanging.map { frame + body + $0.height + apart }
        return
      }
      // The last round takes the thinnest bar, whose labels are counted for it.
      body = round < rounds - 1 ? fitting : least
    }
    return nil
  }

  /// The room of a row with the break above it, by its place among the bars of all panels.
  func height(_ row: Int) -> Double { heights[row] + (breaks[row] == nil ? 0 : above) }

  private static func breaks(
    _ spec: ChartSpec, rows: RowSizes, scales: ScaleChoice, look: Look, pen: Pen
  ) -> [BreakLayout?] {
    spec.panels.enumerated().flatMap { number, panel in
      panel.bars.enumerated().map { place, bar -> BreakLayout? in
        guard place > 0, let words = bar.breakAbove else { return nil }
        return BreakLayout(words, in: panel, span: scales.spans[number], rows: rows, look: look, pen: pen)
      }
    }
  }

  private static func hanging(
    spec: ChartSpec, rows: RowSizes, scales: ScaleChoice, look: Look, body: Double, pen: Pen
  ) -> [LeaderLayout]? {
    var all: [LeaderLayout] = []
    for (number, panel) in spec.panels.enumerated() {
      let stack = StackLayout(look: look, rows: rows, scale: scales.scale(number), kind: spec.kind)
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
