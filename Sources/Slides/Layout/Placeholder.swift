/// A place of a layout that a slide fills.
struct Placeholder: Sendable, Equatable {
  /// The value of `type`; nil for a place of any content.
  var type: String?
  /// The value of `idx`; nil for 0.
  var index: Int?
  /// Where it lies.
  var box: Box
  /// The size of its text in points.
  var size: Double
  /// The name that programs show.
  var name: String
  /// EMU between its edges and its text.
  var inset = 0

  /// Whether a slide may put a chart, a picture or a text into it, rather than only where it lies: one of any content, or of
  /// that kind (`chart`, `pic`, `body`).
  func takes(_ kind: String) -> Bool { type == nil || type == kind }
}

/// A layout: its part and the places that slides fill.
struct SlideLayout: Sendable, Equatable {
  /// The name of its part, for example `ppt/slideLayouts/slideLayout1.xml`.
  var part: String
  var title: Placeholder
  /// The line beneath the title.
  var subtitle: Placeholder?
  /// Where a chart or a text goes.
  var content: Placeholder?
  /// The foot.
  var source: Placeholder?
  /// The slide's number.
  var number: Placeholder?
  /// The room between title and foot, for shapes of a slide's own.
  var room: Box
}

/// The layouts that a deck chooses from.
struct SlideLayouts: Sendable, Equatable {
  var cover: SlideLayout
  var content: SlideLayout
  var titleOnly: SlideLayout
  /// For paragraphs; nil where charts and paragraphs share one.
  var text: SlideLayout?

  /// The layout of a slide.
  func layout(of slide: Slide) -> SlideLayout {
    switch slide.body {
    case .cover: cover
    case .picture, .chart: content
    case .text: text ?? content
    case .cards: titleOnly
    }
  }
}
