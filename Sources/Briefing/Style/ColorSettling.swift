import Charts

/// A colour as all readers see it.
struct SeenColor {
  let color: Color
  let sights: [LabColor]

  init(_ color: Color) {
    self.color = color
    sights = ColorVision.allCases.map { LabColor(color, seenWith: $0) }
  }

  func distance(to other: SeenColor) -> Double {
    zip(sights, other.sights).reduce(.infinity) { min($0, ColorDistance.between($1.0, $1.1)) }
  }
}

/// Finds colours for keys that meet each other and some fixed colours, each as near to what is wanted as the others let it.
///
/// Each colour in turn moves to where it costs least, until none moves: what it costs is its distance from what is wanted and, much
/// more, each colour that it meets and comes too near.
struct ColorSettling {
  private let keys: [String]
  private let candidates: [SeenColor]
  /// What each candidate costs a key by itself.
  private let own: [String: [Double]]
  private let fixed: [[Double]]
  private var places: [String: Int]
  /// What it costs each candidate to meet one of them.
  private var known: [Int: [Double]] = [:]
  private var cost = Double.infinity

  init(_ keys: [String], wanted: [String: LabColor], among candidates: [SeenColor], beside fixed: [Color]) {
    self.keys = keys
    self.candidates = candidates
    own = wanted.mapValues { wish in
      candidates.map { candidate in
        let distance = ColorDistance.between(wish, candidate.sights[0])
        return distance * distance * 0.02
      }
    }
    self.fixed = fixed.map { Self.nearness(SeenColor($0), candidates) }
    places = own.mapValues { costs in costs.indices.min { costs[$0] < costs[$1] } ?? 0 }
  }

  /// The colours found.
  var found: [String: Color] { places.mapValues { candidates[$0].color } }

  /// Settles all keys from where they are, and says what they cost together.
  @discardableResult mutating func settle() -> Double {
    var moved = places
    cost = settle(&moved, keys)
    places = moved
    return cost
  }

  /// Where some colours still come too near, pushes each to other places and settles the rest again.
  mutating func improve() {
    for _ in 0..<Self.mostRounds where lacks {
      let before = cost
      for key in keys {
        let alone = costs(key, places, beside: [])
        for place in alone.indices.sorted(by: { alone[$0] < alone[$1] }).prefix(Self.mostPlaces) {
          var tried = places
          tried[key] = place
          let found = settle(&tried, keys.filter { $0 != key } + [key])
          if found < cost - 1e-9 { (cost, places) = (found, tried) }
        }
      }
      if cost > before - 1e-9 { return }
    }
  }

  /// Whether a colour is too near to one that it meets.
  private var lacks: Bool {
    keys.contains { key in
      guard let place = places[key] else { return false }
      let others = keys.filter { $0 != key }.compactMap { places[$0] }
      return others.contains { candidates[place].distance(to: candidates[$0]) < PaletteCheck.distance }
        || fixed.contains { $0[place] > Self.margin * Self.margin * Self.weight }
    }
  }

  private mutating func settle(_ places: inout [String: Int], _ order: [String]) -> Double {
    for _ in 0..<Self.mostSteps {
      var moves = false
      for key in order {
        let found = costs(key, places, beside: order)
        guard let place = places[key], let best = found.indices.min(by: { found[$0] < found[$1] }),
          found[best] < found[place] - 1e-9
        else { continue }
        places[key] = best
        moves = true
      }
      if !moves { break }
    }
    var sum = 0.0
    for key in order { if let place = places[key] { sum += costs(key, places, beside: order)[place] } }
    return sum
  }

  /// What each candidate costs a key beside the fixed colours and those of other keys.
  private mutating func costs(_ key: String, _ places: [String: Int], beside keys: [String]) -> [Double] {
    var costs = own[key] ?? []
    for nearness in fixed { for index in costs.indices { costs[index] += nearness[index] } }
    for place in keys.filter({ $0 != key }).compactMap({ places[$0] }) {
      let nearness = known[place] ?? Self.nearness(candidates[place], candidates)
      known[place] = nearness
      for index in costs.indices { costs[index] += nearness[index] }
    }
    return costs
  }

  private static func nearness(_ color: SeenColor, _ candidates: [SeenColor]) -> [Double] {
    candidates.map { candidate in
      let lack = max(0, PaletteCheck.distance + margin - candidate.distance(to: color))
      return lack * lack * weight
    }
  }

  private static let mostSteps = 12
  private static let mostRounds = 3
  private static let mostPlaces = 30
  private static let margin = 0.2
  private static let weight = 100.0
}
