/// Collects the marks of a scene while it is laid out.
struct Pen {
  /// Where a line of text is held.
  enum Anchor {
    case start, middle, end
  }

  /// How far the middle of Chinese characters and digits stands above the baseline, in em.
  static let rise = 0.37

  let measurer: any TextMeasurer
  var marks: [Mark] = []

  init(_ measurer: any TextMeasurer) { self.measurer = measurer }

  /// Writes a line on a baseline and answers its box.
  @discardableResult
  mutating func text(
    _ text: String, x: Double, baseline: Double, font: Font, color: Color, anchor: Anchor = .start
  ) -> Rect {
    let width = measurer.width(of: text, font: font)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    let mark = TextMark(text, at: Point(x: left, y: baseline), width: width, font: font, color: color)
    if !text.isEmpty { marks.append(.text(mark)) }
    return mark.box
  }

  /// Writes lines around a middle height.
  mutating func lines(
    _ lines: [String], x: Double, middle: Double, font: Font, color: Color, anchor: Anchor
  ) {
    let leading = font.size * 1.25
    let first = middle - leading * Double(lines.count - 1) / 2 + Pen.rise * font.size
    for (index, line) in lines.enumerated() {
      text(line, x: x, baseline: first + leading * Double(index), font: font, color: color, anchor: anchor)
    }
  }

  mutating func rule(from start: Point, to end: Point, width: Double, color: Color, dashes: [Double] = []) {
    marks.append(.rule(RuleMark(from: start, to: end, width: width, color: color, dashes: dashes)))
  }

  mutating func rect(_ frame: Rect, fill: Color?, datum: Datum? = nil) {
    marks.append(.rect(RectMark(frame: frame, fill: fill, datum: datum)))
  }

  mutating func dot(_ mark: DotMark) { marks.append(.dot(mark)) }

  /// Moves all marks from a place in their order on to the right.
  mutating func move(from start: Int, by x: Double) {
    guard x != 0 else { return }
    for index in start..<marks.count { marks[index] = marks[index].moved(by: x) }
  }

  func width(_ text: String, _ font: Font) -> Double { measurer.width(of: text, font: font) }
}
