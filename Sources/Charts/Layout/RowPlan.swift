/// How high each row of a plot is: its bar, and below it the labels that hang from a stack.
struct RowPlan {
  /// The thickness of every bar.
  let body: Double
  /// From the top of a row to its bar.
  let inset: Double
  /// The heights of the rows in the order of the bars of all panels.
  let heights: [Double]
  /// What hangs below each bar of named stacks; empty for other kinds.
  let hanging: [LeaderLayout]

  /// Rows in a height; nil where they do not fit.
  init?(spec: ChartSpec, rows: RowSizes, scales: ScaleChoice, look: Look, height: Double, pen: Pen) {
    let count = Double(max(1, spec.panels.reduce(0) { $0 + $1.bars.count }))
    guard spec.kind == .namedStacks else {
      let step = min(height / count, rows.largestStep)
      guard step >= rows.smallestStep else { return nil }
      // Bars of stacks are never thinner than the numbers inside them.
      let least = spec.kind == .bars ? 0 : rows.share.size * 1.04
      body = max(least, min(step * rows.fill, rows.largestBar))
      inset = (step - body) / 2
      heights = Array(repeating: step, count: Int(count))
      hanging = []
      return
    }
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
        let outside = pieces.filter { stack.fit($0, pen) == nil } + stubs
        guard let leaders = LeaderLayout(outside, rows: rows, look: look, pen: pen) else { return nil }
        all.append(leaders)
      }
    }
    return all
  }
}
