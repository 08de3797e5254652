/// What must hold of a spec before it is laid out.
struct SpecCheck {
  let spec: ChartSpec
  let style: ChartStyle

  /// Throws for the first colour that the style lacks and the first length that is none.
  func run() throws(ChartError) {
    try checkAxis()
    for bar in spec.panels.flatMap(\.bars) {
      for segment in bar.segments {
        if style.colors[segment.color] == nil {
          throw .unknownColor(key: segment.color, chart: spec.id)
        }
        let bounds = segment.interval.map { [$0.bounds.lowerBound, $0.bounds.upperBound] } ?? []
        try check(bounds + [segment.length].compactMap(\.self), bar.label)
      }
      try check([bar.marker?.length, bar.step?.from, bar.step?.level].compactMap(\.self), bar.label)
    }
    for reference in spec.panels.flatMap(\.references) {
      try check([reference.range.lowerBound, reference.range.upperBound], reference.label ?? "reference")
    }
    for entry in spec.legend where entry.symbol == .square || entry.symbol == .dot {
      if style.colors[entry.color] == nil { throw .unknownColor(key: entry.color, chart: spec.id) }
    }
  }

  /// Ticks ascend from 0; dots have an axis to stand on.
  private func checkAxis() throws(ChartError) {
    let ticks = spec.axis?.ticks ?? []
    for tick in ticks where !tick.value.isFinite || tick.value < 0 {
      throw .badLength(chart: spec.id, label: tick.label)
    }
    for (one, next) in zip(ticks, ticks.dropFirst()) where next.value <= one.value {
      throw .badLength(chart: spec.id, label: next.label)
    }
    guard spec.kind.layout.accepts(spec.axis) else { throw .badLength(chart: spec.id, label: "axis") }
  }

  private func check(_ lengths: [Double], _ label: String) throws(ChartError) {
    let end = spec.kind.layout.limit(spec)
    for length in lengths where !length.isFinite || length < 0 || length > end {
      throw .badLength(chart: spec.id, label: label)
    }
  }
}
