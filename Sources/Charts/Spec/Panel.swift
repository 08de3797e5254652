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
  /// Whether it stands out among panels side by side: on a light band.
  public var isFocused = false
  /// What it is on a board; other kinds draw all panels alike.
  public var form = Form.rows
  /// Small words at the other end of its heading, for example what shares are of; only on a board.
  public var base: String?
  /// A line beneath its bars; only on a board.
  public var note: String?

  /// What a panel of a board is.
  public enum Form: Sendable, Equatable {
    /// Bars beneath each other; beside the next panel of half a width where there is room.
    case rows
    /// A number a bar, in a row of cells, each with its name above and its ``Bar/aside`` beneath.
    case numbers
    /// One bar as its whole, over the picture's width; ``Bar/bracket`` spans its first segments.
    case whole
    /// The same in half a width where another panel of half a width stands beside it.
    case halfWhole
  }

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
