import Charts

extension ChartSpec {
  /// The labels of the rows of a panel.
  package func labels(_ panel: Int = 0) -> [String] { panels[panel].bars.map(\.label) }
}
