/// The house's own layouts, 13.33 × 7.5 inches.
struct OwnLayouts {
  let words: DeckWords

  /// The slide's size in EMU.
  static let slide = (width: 12_192_000, height: 6_858_000)
  private static let margin = 457_200
  private static let width = slide.width - 2 * margin
  /// The room of a chart: 1776 × 728 pixels of 144 to an inch.
  static let body = Box(x: margin, y: 1_518_000, width: width, height: 4_622_800)
  /// The line above the source.
  static let rule = Box(x: margin, y: 6_205_000, width: width, height: 9_525)
  /// The band of the cover.
  static let band = Box(x: 0, y: 0, width: 230_000, height: slide.height)

  var layouts: SlideLayouts {
    SlideLayouts(
      cover: SlideLayout(
        part: Self.part(1),
        title: Placeholder(
          type: "ctrTitle", box: Box(x: 914_400, y: 1_750_000, width: 10_363_200, height: 1_500_000),
          size: 40,
          name: words.title),
        subtitle: Placeholder(
          type: "subTitle", index: 1,
          box: Box(x: 914_400, y: 3_400_000, width: 10_363_200, height: 1_500_000),
          size: 20, name: words.subtitle),
        content: nil,
        source: Placeholder(
          type: "body", index: 14, box: Box(x: 914_400, y: 5_700_000, width: 10_363_200, height: 800_000),
          size: 12, name: words.source),
        number: nil, room: Self.body),
      content: slideLayout(2, content: true), titleOnly: slideLayout(3, content: false))
  }

  private func slideLayout(_ number: Int, content: Bool) -> SlideLayout {
    SlideLayout(
      part: Self.part(number), title: title,
      subtitle: Placeholder(
        type: "body", index: 13, box: Box(x: Self.margin, y: 1_140_000, width: Self.width, height: 330_000),
        size: 14, name: words.subtitle),
      content: content ? Placeholder(index: 1, box: Self.body, size: 16, name: words.body) : nil,
      source: source, number: self.number, room: Self.body)
  }

  /// The title of every slide but the cover.
  var title: Placeholder {
    Placeholder(
      type: "title", box: Box(x: Self.margin, y: 260_000, width: Self.width, height: 870_000), size: 26,
      name: words.title)
  }

  /// The master's body, which content takes after.
  var body: Placeholder {
    Placeholder(type: "body", index: 1, box: Self.body, size: 16, name: words.body)
  }

  private var source: Placeholder {
    Placeholder(
      type: "body", index: 14,
      box: Box(x: Self.margin, y: 6_240_000, width: 10_400_000, height: 500_000), size: 10, name: words.source
    )
  }

  /// The slide's number.
  var number: Placeholder {
    Placeholder(
      type: "sldNum", index: 12, box: Box(x: 11_000_000, y: 6_240_000, width: 734_800, height: 300_000),
      size: 10, name: words.number)
  }

  private static func part(_ number: Int) -> String { "ppt/slideLayouts/slideLayout\(number).xml" }
}
