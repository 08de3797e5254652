/// Category labels in at most two lines, in the largest size at which all of them fit a width.
struct LabelColumn {
  let font: Font
  let lines: [[String]]
  let width: Double

  /// Labels in a wanted size where all fit one line, else in two lines from another size down; nil where some do not
  /// fit two lines at the smallest size and must not be cut.
  init?(
    _ labels: [String], wanted: Font, wrapped: Font, limit: Double, shortens: Bool, smallest: Double,
    pen: Pen
  ) {
    if labels.allSatisfy({ pen.width($0, wanted) <= limit }) {
      font = wanted
      lines = labels.map { [$0] }
    } else {
      var font = wrapped
      while !Self.fit(labels, font, limit, pen), font.size > smallest {
        font.size = max(smallest, font.size * 0.9)
      }
      let chosen = font
      guard shortens || Self.fit(labels, chosen, limit, pen) else { return nil }
      self.font = chosen
      lines = labels.map { label in
        let lines = TextWrap.balanced(label, width: limit) { pen.width($0, chosen) }
        guard lines.count > 2 else { return lines }
        return Self.cut(lines, to: limit) { pen.width($0, chosen) }
      }
    }
    let font = font
    width = lines.flatMap(\.self).map { pen.width($0, font) }.max() ?? 0
    guard width <= limit + 0.5 else { return nil }
  }

  private static func fit(_ labels: [String], _ font: Font, _ limit: Double, _ pen: Pen) -> Bool {
    let wide = labels.filter { pen.width($0, font) > limit }
    guard wide.allSatisfy({ pen.width($0, font) <= 2 * limit }) else { return false }
    return wide.allSatisfy { label in
      let whole = TextWrap.pieces(label).allSatisfy { pen.width($0, font) <= limit }
      return whole && TextWrap.lines(label, width: limit) { pen.width($0, font) }.count <= 2
    }
  }

  /// The beginning of a text that is certainly wider than a width; all of it where it is not.
  ///
  /// A long text is measured in pieces, each twice as long as the one before, not once for each character that is taken off.
  private static func start(of text: String, wider width: Double, _ measure: (String) -> Double) -> String {
    var length = 64
    while length < text.count {
      let start = String(text.prefix(length))
      if measure(start) > width { return start }
      length *= 2
    }
    return text
  }

  /// The first two lines, the second filled up and ended by an ellipsis.
  private static func cut(_ lines: [String], to limit: Double, measure: (String) -> Double) -> [String] {
    var second = start(of: lines.dropFirst().joined(), wider: 2 * limit, measure)
    while second.count > 1, measure(second + "…") > limit { second.removeLast() }
    return [lines[0], second + "…"]
  }
}
