import DisclosureReport

/// What a chart has to draw.
enum ValueState: Equatable {
  /// No figure has a number.
  case missing
  /// Every figure is zero.
  case zero
  /// Some are zero, the others have no number.
  case zeroOrMissing
  /// There is something to draw; some figures may be missing.
  case drawable(hasMissing: Bool)

  init(_ values: [ExactNumber?]) {
    let known = values.compactMap { $0 }
    let hasMissing = known.count < values.count
    if known.isEmpty {
      self = .missing
    } else if known.allSatisfy(\.isZero) {
      self = hasMissing ? .zeroOrMissing : .zero
    } else {
      self = .drawable(hasMissing: hasMissing)
    }
  }

  /// What the picture says where there is nothing to draw.
  func notice(_ terms: Terms) -> String? {
    switch self {
    case .missing: terms["missing"]
    case .zero: terms["zeroes"]
    case .zeroOrMissing, .drawable: nil
    }
  }

  var hasMissing: Bool { self == .missing || self == .zeroOrMissing || self == .drawable(hasMissing: true) }

  /// Whether the briefing may fold the picture to one line.
  var isEmpty: Bool { self == .missing || self == .zero }
}
