import Charts

/// A palette in which one colour leads: disclosure, the stock of documents and the first kind of applicants have it, quantities its
/// grey; all others stay as near to the style's own as every reader can still tell them apart.
struct AccentPalette {
  /// The accent, or the nearest lightness of it that stands out from the ground and carries text.
  let lead: Color
  /// The colours of series by their keys.
  private(set) var colors: [String: Color]

  private let style: ChartStyle
  private let candidates: [SeenColor]

  /// The palette of an accent on a style's ground.
  init(_ accent: Color, on style: ChartStyle) {
    self.style = style
    lead = Self.lead(accent, style)
    colors = style.colors
    var grid: [Color] = []
    for lightness in stride(from: 10.0, through: 95, by: 5) {
      for chroma in [0.0, 20, 40, 60, 80] {
        for hue in stride(from: 0.0, to: chroma == 0 ? 1 : 360, by: 20) {
          let color = Color(LabColor(lightness: lightness, chroma: chroma, hue: hue))
          if let color, Self.stands(color, style) { grid.append(color) }
        }
      }
    }
    candidates = (grid + StyleKey.colors.compactMap { style.colors[$0] }).map(SeenColor.init)
    derive()
  }

  private mutating func derive() {
    let leading = LabColor(lead)
    for key in ["disclosed", "inForce", "naturalPersons"] { colors[key] = lead }
    let outcomes = ["partiallyDisclosed", "withheld", "unable", "notProcessed", "other", "carried"]
    var best: (settling: ColorSettling, cost: Double)?
    let steps: [Double] = leading.lightness < 52 ? [32, 24, 40, -24] : [-28, -20, -36, 24]
    for step in steps {
      var wanted = wishes(outcomes)
      wanted["partiallyDisclosed"] = LabColor(
        lightness: min(92, max(14, leading.lightness + step)), chroma: leading.chroma * 0.7, hue: leading.hue)
      for order in [outcomes, outcomes.reversed()] {
        var settling = ColorSettling(order, wanted: wanted, among: candidates, beside: [lead])
        let cost = settling.settle()
        if best.map({ cost < $0.cost }) ?? true { best = (settling, cost) }
      }
    }
    if var settling = best?.settling {
      settling.improve()
      colors.merge(settling.found) { $1 }
    }
    let grey = { (lightness: Double, chroma: Double) in
      LabColor(lightness: lightness, chroma: min(leading.chroma * 0.35, chroma), hue: leading.hue)
    }
    let isDark = LabColor(style.ground).lightness < 50
    take(["received"], ["received": grey(isDark ? 68 : 42, 18)], beside: ["carried"])
    take(["regionQuantity"], ["regionQuantity": grey(isDark ? 44 : 60, 10)], beside: ["received"])
    let persons = ["businesses", "researchInstitutions", "publicInterest", "legalServices", "others"]
    take(persons, wishes(persons), beside: ["naturalPersons"])
    for (key, same) in [("issued", "partiallyDisclosed"), ("repealed", "withheld"), ("quantity", "received")]
    {
      colors[key] = colors[same]
    }
  }

  private func wishes(_ keys: [String]) -> [String: LabColor] {
    Dictionary(uniqueKeysWithValues: keys.compactMap { key in style.colors[key].map { (key, LabColor($0)) } })
  }

  private mutating func take(_ keys: [String], _ wanted: [String: LabColor], beside others: [String]) {
    var settling = ColorSettling(
      keys, wanted: wanted, among: candidates, beside: others.compactMap { colors[$0] })
    settling.settle()
    settling.improve()
    colors.merge(settling.found) { $1 }
  }

  /// The lightness nearest to the accent's at which it stands out, with as much of its chroma as a screen shows.
  private static func lead(_ accent: Color, _ style: ChartStyle) -> Color {
    if stands(accent, style) { return accent }
    let seen = LabColor(accent)
    for step in 2...401 {
      // Darker and lighter by turns, half a step at a time.
      let lightness = seen.lightness + Double(step / 2) * (step.isMultiple(of: 2) ? -0.5 : 0.5)
      guard (0...100).contains(lightness) else { continue }
      let shown = stride(from: seen.chroma, through: 0, by: -2).lazy.compactMap {
        Color(LabColor(lightness: lightness, chroma: $0, hue: seen.hue))
      }.first
      if let shown, stands(shown, style) { return shown }
    }
    return style.ink
  }

  /// Whether a colour stands out from the ground and carries text.
  private static func stands(_ color: Color, _ style: ChartStyle) -> Bool {
    color.contrast(with: style.ground) >= 3 && style.text(on: color).contrast(with: color) >= 4.5
  }
}
