/// The words of a panel's reference values above its rows: each over its line or band, or all on lines of their own.
struct ReferenceLabels {
  /// A line of words and where it begins.
  private struct Line {
    let text: String
    let left: Double
    let row: Int
  }

  private let lines: [Line]
  private let references: [Reference]
  private let scale: LinearScale
  private let font: Font
  private let look: Look

  init(_ panel: Panel, scale: LinearScale, rows: RowSizes, look: Look, pen: Pen) {
    self.look = look
    self.scale = scale
    font = rows.aside
    references = panel.references
    let font = rows.aside
    let named = panel.references.filter { $0.label != nil }.sorted { Self.anchor($0) < Self.anchor($1) }
    let words = named.compactMap(\.label)
    let widths = words.map { pen.width($0, font) }
    let gap = font.size * 1.2
    let least = rows.zero - font.size * 2
    guard widths.reduce(0, +) + gap * Double(max(0, widths.count - 1)) <= look.right - least else {
      lines = Self.merged(words, rows: rows, look: look) { pen.width($0, font) }
      return
    }
    let anchors = named.map { scale(Self.anchor($0)) }
    let centers = LeaderLayout.spread(anchors, widths: widths, gap: gap, within: least...look.right)
    // A label that no longer stands over what it names would name something else.
    let stands = named.indices.allSatisfy { index in
      let half = widths[index] / 2
      return scale(named[index].range.lowerBound) <= centers[index] + half
        && scale(named[index].range.upperBound) >= centers[index] - half
    }
    lines =
      stands
      ? named.indices.map { Line(text: words[$0], left: centers[$0] - widths[$0] / 2, row: 0) }
      : Self.merged(words, rows: rows, look: look) { pen.width($0, font) }
  }

  private static func merged(
    _ words: [String], rows: RowSizes, look: Look, measure: (String) -> Double
  ) -> [Line] {
    let room = look.right - rows.zero
    let whole = words.joined(separator: " · ")
    let lines =
      measure(whole) <= room ? [whole] : words.flatMap { TextWrap.lines($0, width: room, measure: measure) }
    return lines.enumerated().map { Line(text: $1, left: rows.zero, row: $0) }
  }

  /// A band is named at its upper end, so that a line inside it has its words over itself.
  private static func anchor(_ reference: Reference) -> Double { reference.range.upperBound }

  /// What the words take above the rows.
  var height: Double {
    lines.last.map { font.size * (1.25 * Double($0.row) + 1.3) + max(look.length(8), 2) } ?? 0
  }

  /// Draws the words from a top edge down, and beneath them the areas of the figures: from zero to a value, and over a
  /// band.
  func draw(at top: Double, panel: String?, with pen: inout Pen) {
    for reference in references {
      guard var datum = reference.datum else { continue }
      if let panel { datum.panel = panel }
      let start = reference.isLine ? scale(0) : scale(reference.range.lowerBound)
      let width = scale(reference.range.upperBound) - start
      let strip = height > 0 ? height : max(2, look.fixed(6))
      pen.rect(Rect(x: start, y: top, width: width, height: strip), fill: nil, datum: datum)
    }
    for line in lines {
      pen.text(
        line.text, x: line.left, baseline: top + font.size * (1 + 1.25 * Double(line.row)), font: font,
        color: look.style.secondary)
    }
  }
}
