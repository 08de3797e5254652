import Charts

/// A whole palette derived from one house colour: it leads every picture, the others stay as near to the style's own as
/// every reader can tell them apart.
struct AccentPalette {
  /// The keys that take the house colour, and those that take its tint.
  private static let leading = [
    "disclosed", "upheld", "received", "inForce", "quantity", "naturalPersons",
  ]
  private static let tinted = ["partiallyDisclosed", "issued", "regionQuantity"]

  private let base: ChartStyle
  /// The house colour as it is drawn: darker than asked for where texts and the ground need it.
  let accent: Color

  /// The palette of a house colour on a style.
  init(_ wish: Color, on base: ChartStyle) {
    self.base = base
    accent = Self.steps(from: wish, to: base.ink).first { Self.isLegible($0, base) } ?? wish
  }

  /// The style with the derived colours.
  var style: ChartStyle {
    var style = base
    let tint =
      Self.steps(from: accent, to: base.ground).first { color in
        Self.isLegible(color, base) && ColorDistance.smallest(accent, color).distance >= PaletteCheck.distance
      } ?? accent
    for key in Self.leading { style.colors[key] = accent }
    for key in Self.tinted { style.colors[key] = tint }
    var done = Set(Self.leading + Self.tinted)
    for key in StyleKey.colors where !done.contains(key) {
      let others = PaletteCheck.meetings.filter { $0.contains(key) }.flatMap(\.self)
        .filter(done.contains).compactMap { style.colors[$0] }
      style.colors[key] = color(key, besides: others)
      done.insert(key)
    }
    return style
  }

  /// The colour nearest to the style's own that can be told from the others; the style's own where there is none.
  private func color(_ key: String, besides others: [Color]) -> Color {
    guard let own = base.colors[key] else { return accent }
    let fits = { (color: Color) in
      Self.isLegible(color, base)
        && others.allSatisfy { ColorDistance.smallest($0, color).distance >= PaletteCheck.distance }
    }
    if fits(own) { return own }
    let wanted = LabColor(own)
    let near = Self.candidates.map { ($0, ColorDistance.between(wanted, LabColor($0))) }
      .sorted { $0.1 < $1.1 }
    return near.first { fits($0.0) }?.0 ?? own
  }

  /// A grid of colours over the whole cube.
  private static let candidates: [Color] = {
    let steps: [UInt8] = [0, 32, 64, 96, 128, 160, 192, 224]
    return steps.flatMap { red in
      steps.flatMap { green in steps.map { Color(red: red, green: green, blue: $0) } }
    }
  }()

  /// Whether a fill stands out from the ground and carries text.
  private static func isLegible(_ color: Color, _ style: ChartStyle) -> Bool {
    color.contrast(with: style.ground) >= 3 && style.text(on: color).contrast(with: color) >= 4.5
  }

  /// The way from one colour to another in twentieths.
  private static func steps(from one: Color, to other: Color) -> [Color] {
    (0...20).map { step in
      let mix = { (from: UInt8, to: UInt8) in UInt8((Int(from) * (20 - step) + Int(to) * step + 10) / 20) }
      return Color(
        red: mix(one.red, other.red), green: mix(one.green, other.green), blue: mix(one.blue, other.blue))
    }
  }
}
