/// A group of bars on one scale.
public struct Panel: Sendable, Equatable {
  /// The panel's id for the overlay; nil where the chart has one scale.
  public var id: String?
  /// A heading; nil for none.
  public var title: String?
  /// The bars from top to bottom.
  public var bars: [Bar]

  /// A panel.
  public init(id: String? = nil, title: String? = nil, bars: [Bar]) {
    self.id = id
    self.title = title
    self.bars = bars
  }
}
