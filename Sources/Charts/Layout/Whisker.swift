/// The interval of a value as a line with caps: in the bar in the colour that reads on it, beyond it in ink.
enum Whisker {
  /// The lines of a whisker at the middle of a bar that ends at `end`.
  static func rules(
    _ interval: ClosedRange<Double>, body: Rect, end: Double, scale: LinearScale, inside: Color,
    outside: Color, width: Double
  ) -> [RuleMark] {
    let (low, high) = (scale(interval.lowerBound), scale(interval.upperBound))
    let cap = min(body.height * 0.36, width * 12) / 2
    let middle = body.midY
    let color = { (x: Double) in x < end ? inside : outside }
    func line(from start: Double, to stop: Double) -> RuleMark {
      RuleMark(
        from: Point(x: start, y: middle), to: Point(x: stop, y: middle), width: width,
        color: color((start + stop) / 2))
    }
    var rules: [RuleMark] = []
    if low < end { rules.append(line(from: low, to: min(end, high))) }
    if high > end { rules.append(line(from: max(end, low), to: high)) }
    // A cap stands within its end, so that it lies on one ground only.
    for x in [low + width / 2, high - width / 2] {
      rules.append(
        RuleMark(
          from: Point(x: x, y: middle - cap), to: Point(x: x, y: middle + cap), width: width,
          color: color(x)))
    }
    return rules
  }
}
