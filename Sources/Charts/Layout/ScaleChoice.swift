/// The scale of each panel: the longest lengths that leave room for every value label.
struct ScaleChoice {
  private let factors: [Double]
  private let zero: Double

  init(spec: ChartSpec, rows: RowSizes, look: Look, zero: Double, right: Double, pen: Pen) {
    self.zero = zero
    let ends = ValueLabelLayout(rows: rows, look: look)
    let wanted = spec.panels.map { panel in
      panel.bars.reduce(Double.infinity) { factor, bar in
        let sum = bar.segments.reduce(0) { $0 + ($1.length ?? 0) }
        let label = bar.total ?? (spec.kind == .bars ? bar.segments.first?.label : nil)
        let stub = bar.segments.contains { $0.length == nil } ? ends.stub + ends.offset : 0
        let reserve = label.map { ends.width($0, pen) + ends.offset } ?? 0
        guard sum > 0 else { return factor }
        return min(factor, max(1, right - zero - reserve - stub) / sum)
      }
    }
    let shared = wanted.min() ?? .infinity
    factors = wanted.map { factor in
      let chosen = spec.sharesScale ? shared : factor
      return chosen.isFinite ? chosen : 0
    }
  }

  /// The scale of a panel, by its place.
  func scale(_ panel: Int) -> LinearScale { LinearScale(factor: factors[panel], origin: zero) }
}
