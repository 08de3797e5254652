/// Fills a rectangle with explicit slanted lines, for a value that the report does not print.
enum Hatch {
  /// The lines, cut to the rectangle, from lower left to upper right at 45 degrees.
  static func rules(in frame: Rect, spacing: Double, width: Double, color: Color) -> [RuleMark] {
    var rules: [RuleMark] = []
    var offset = spacing / 2
    while offset < frame.width + frame.height {
      // The line x + y = offset, measured from the lower left corner.
      let startX = max(0, offset - frame.height)
      let endX = min(offset, frame.width)
      if endX > startX {
        rules.append(
          RuleMark(
            from: Point(x: frame.x + startX, y: frame.maxY - (offset - startX)),
            to: Point(x: frame.x + endX, y: frame.maxY - (offset - endX)), width: width, color: color))
      }
      offset += spacing
    }
    return rules
  }
}
