import Charts

extension ChartSpec {
  /// The chart with no more at its bars than a narrow screen holds.
  ///
  /// Of changes, which have labels at both sides, only the numbers stay: the subtitle names their unit, the data table both
  /// years. All others stay as they are.
  var narrowed: ChartSpec {
    guard kind == .changes else { return self }
    var spec = self
    for panel in spec.panels.indices {
      for bar in spec.panels[panel].bars.indices {
        for segment in spec.panels[panel].bars[bar].segments.indices {
          spec.panels[panel].bars[bar].segments[segment].label.unit = nil
          spec.panels[panel].bars[bar].segments[segment].label.share = nil
        }
      }
    }
    return spec
  }
}
