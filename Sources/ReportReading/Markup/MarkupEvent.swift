/// A piece of a web page in the order of its tree, in sixteen bytes: pages have millions of them.
struct MarkupEvent: Sendable, Equatable {
  /// What it is.
  enum Kind: UInt8, Sendable {
    /// An element begins.
    case open
    /// The element that was opened last and is still open ends.
    case close
    /// Text.
    case text
  }

  /// What it is.
  let kind: Kind
  /// The element; `other` for text.
  let tag: MarkupTag
  /// Whether the element is hidden by an attribute, by its own style, or with an element around it.
  var isHidden = false
  /// Whether what a cell shows, of which this is the end, is not surely one piece of text.
  var isUnsure = false
  private var sourceLine: Int32
  private var first: Int32
  private var second: Int32

  /// An element begins on a line of the source.
  static func open(
    _ tag: MarkupTag, line: Int, colspan: Int = 1, rowspan: Int = 1, isHidden: Bool = false
  ) -> MarkupEvent {
    MarkupEvent(
      kind: .open, tag: tag, isHidden: isHidden, sourceLine: Int32(clamping: line),
      first: Int32(clamping: colspan),
      second: Int32(clamping: rowspan))
  }

  /// An element ends.
  static func close(_ tag: MarkupTag, isUnsure: Bool = false) -> MarkupEvent {
    MarkupEvent(kind: .close, tag: tag, isUnsure: isUnsure, sourceLine: 0, first: 0, second: 0)
  }

  /// Text that begins on a line of the source; a range of the bytes beside the events.
  static func text(_ range: Range<Int>, line: Int) -> MarkupEvent {
    MarkupEvent(
      kind: .text, tag: .other, sourceLine: Int32(clamping: line), first: Int32(clamping: range.lowerBound),
      second: Int32(clamping: range.upperBound))
  }

  /// The line of the source, counted from 1.
  var line: Int {
    get { Int(sourceLine) }
    set { sourceLine = Int32(clamping: newValue) }
  }
  /// `colspan` of a cell, clamped to 1…1000.
  var colspan: Int {
    get { Int(first) }
    set { first = Int32(clamping: newValue) }
  }
  /// `rowspan` of a cell, clamped to 0…65534; 0 reaches to the end of the row group.
  var rowspan: Int {
    get { Int(second) }
    set { second = Int32(clamping: newValue) }
  }
  /// Where its text stands; empty for anything else.
  var text: Range<Int> { kind == .text ? Int(first)..<max(Int(first), Int(second)) : 0..<0 }
}
