/// A group of bars on one scale.
public struct Panel: Sendable, Equatable {
  /// The panel's id for the overlay; nil where the chart has one scale.
  public var id: String?
  /// A heading; nil for none.
  public var title: String?
  /// The bars from top to bottom.
  public var bars: [Bar]
  /// Bars that one of ``bars`` stands for together; not drawn, in the data table.
  public var more: [Bar]
  /// Values that its dots are held against, drawn behind them over its whole height; empty for other kinds.
  public var references: [Reference]

  /// A panel.
  public init(
    id: String? = nil, title: String? = nil, bars: [Bar], more: [Bar] = [], references: [Reference] = []
  ) {
    self.id = id
    self.title = title
    self.bars = bars
    self.more = more
    self.references = references
  }
}
