/// A group of bars on one scale.
public struct Panel: Sendable, Equatable {
  /// The panel's id for the overlay; nil where the chart has one scale.
  public var id: String?
  /// A heading; nil for none.
  public var title: String?
  /// The bars from top to bottom.
  public var bars: [Bar]
  /// Values that its dots are held against, drawn behind them over its whole height; empty for other kinds.
  public var references: [Reference]

  /// A panel.
  public init(id: String? = nil, title: String? = nil, bars: [Bar], references: [Reference] = []) {
    self.id = id
    self.title = title
    self.bars = bars
    self.references = references
  }
}
