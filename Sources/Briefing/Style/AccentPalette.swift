import Charts

/// A palette in which one colour leads: disclosure, the stock of documents and the first kind of applicants have it, quantities its
/// grey; all others stay as near to the style's own as every reader can still tell them apart.
///
/// Each colour in turn moves to where it costs least, until none moves: what it costs is its distance from what is wanted and, much
/// more, each colour that it meets and comes too near.
struct AccentPalette {
  /// The accent, or the nearest lightness of it that stands out from the ground and carries text.
  let lead: Color
  /// The colours of series by their keys.
  private(set) var colors: [String: Color]

  private let style: ChartStyle
  private let candidates: [Seen]

  /// A colour as all readers see it.
  private struct Seen {
    let color: Color
    let sights: [LabColor]

    init(_ color: Color) {
      self.color = color
      sights = ColorVision.allCases.map { LabColor(color, seenWith: $0) }
    }

    func distance(to other: Seen) -> Double {
      zip(sights, other.sights).reduce(.infinity) { min($0, ColorDistance.between($1.0, $1.1)) }
    }
  }

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
    candidates = (grid + StyleKey.colors.compactMap { style.colors[$0] }).map(Seen.init)
    derive()
  }

  private mutating func derive() {
    let leading = LabColor(lead)
    for key in ["disclosed", "inForce", "naturalPersons"] { colors[key] = lead }
    let outcomes = ["partiallyDisclosed", "withheld", "unable", "notProcessed", "other", "carried"]
    var best: (found: [String: Color], cost: Double)?
    let steps: [Double] = leading.lightness < 52 ? [32, 24, 40, -24] : [-28, -20, -36, 24]
    for step in steps {
      var wanted = wishes(outcomes)
      wanted["partiallyDisclosed"] = LabColor(
        lightness: min(92, max(14, leading.lightness + step)), chroma: leading.chroma * 0.7, hue: leading.hue)
      for order in [outcomes, outcomes.reversed()] {
        let found = settled(order, wanted: wanted, beside: [lead])
        if best.map({ found.cost < $0.cost }) ?? true { best = found }
      }
    }
    if let best { colors.merge(best.found) { $1 } }
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
    let found = settled(keys, wanted: wanted, beside: others.compactMap { colors[$0] }).found
    colors.merge(found) { $1 }
  }

  /// The colours of keys that meet each other and some fixed colours, and what they cost together.
  private func settled(
    _ keys: [String], wanted: [String: LabColor], beside fixed: [Color]
  ) -> (found: [String: Color], cost: Double) {
    let away = wanted.mapValues { wish in
      candidates.map { candidate in
        let distance = ColorDistance.between(wish, candidate.sights[0])
        return distance * distance * 0.02
      }
    }
    let near = fixed.map(Seen.init).map(nearness)
    var places: [String: Int] = [:]
    for key in keys {
      guard let costs = away[key], let least = costs.min() else { continue }
      places[key] = costs.firstIndex(of: least)
    }
    var known: [Int: [Double]] = [:]
    func costs(_ key: String) -> [Double] {
      let others = keys.filter { $0 != key }.compactMap { places[$0] }
      for place in others where known[place] == nil { known[place] = nearness(candidates[place]) }
      let all = near + others.compactMap { known[$0] }
      return (away[key] ?? []).enumerated().map { index, cost in all.reduce(cost) { $0 + $1[index] } }
    }
    for _ in 0..<Self.mostRounds {
      var moves = false
      for key in keys {
        let found = costs(key)
        guard let place = places[key], let least = found.min(), least < found[place] - 1e-9 else { continue }
        places[key] = found.firstIndex(of: least)
        moves = true
      }
      if !moves { break }
    }
    let cost = keys.reduce(0) { sum, key in sum + (places[key].map { costs(key)[$0] } ?? 0) }
    return (places.mapValues { candidates[$0].color }, cost)
  }

  /// What it costs each candidate to meet a colour.
  private func nearness(_ color: Seen) -> [Double] {
    candidates.map { candidate in
      let lack = max(0, PaletteCheck.distance + Self.margin - candidate.distance(to: color))
      return lack * lack * 100
    }
  }

  private static let mostRounds = 12
  private static let margin = 0.2

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
