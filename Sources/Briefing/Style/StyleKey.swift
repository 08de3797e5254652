import Charts

/// A setting of a style: where it stands in the file and what it may be.
struct StyleKey: Sendable {
  enum Kind: Sendable {
    case color
    case number(ClosedRange<Double>)
    case text
    case flag
    case pattern
    case logo
  }

  /// Keys joined with a dot, for example `sizes.title`.
  let path: String
  let kind: Kind

  /// Every setting, in the order in which a style is printed.
  static let all: [StyleKey] =
    [StyleKey(path: "family", kind: .text)]
    + ["ground", "ink", "secondary", "note", "hairline"].map { StyleKey(path: $0, kind: .color) }
    + [StyleKey(path: "patterns", kind: .flag), StyleKey(path: "logo", kind: .logo)]
    + colors.map { StyleKey(path: "colors." + $0, kind: .color) }
    + colors.map { StyleKey(path: "fills." + $0, kind: .pattern) }
    + sizes.map { StyleKey(path: "sizes." + $0.name, kind: .number($0.range)) }

  /// The keys of the colours of series.
  static let colors = [
    "disclosed", "partiallyDisclosed", "withheld", "unable", "notProcessed", "other", "upheld", "corrected",
    "otherOutcome", "pending", "received", "carried", "inForce", "issued", "repealed", "quantity",
    "regionQuantity", "naturalPersons", "businesses", "researchInstitutions", "publicInterest",
    "legalServices",
    "others",
  ]

  /// The names of sizes and what they may be, in pixels at 1920 × 1080; `labelShare` is a share of the
  /// width, the last one in points.
  static let sizes: [(name: String, range: ClosedRange<Double>)] = [
    ("margin", 0...400), ("title", 16...160), ("titleBaseline", 24...400), ("subtitle", 10...100),
    ("source", 8...80), ("sourceBaseline", 8...200), ("label", 10...100), ("labelShare", 0.15...0.5),
    ("number", 10...100),
    ("unit", 8...100), ("share", 8...100), ("caption", 8...100), ("bar", 8...400), ("step", 16...600),
    ("baseline", 0.5...20), ("gap", 0...20), ("hairline", 0.5...20), ("leader", 0.5...20),
    ("hatch", 0.5...20), ("whisker", 0.5...20), ("minimumTextPoints", 6...36),
  ]

  static let groups = ["colors", "fills", "sizes"]

  static func at(_ path: String) -> StyleKey? { all.first { $0.path == path } }
}
