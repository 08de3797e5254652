import Charts

/// What a setting of a style says.
enum StyleValue: Sendable, Equatable {
  case color(Color)
  case number(Double)
  case text(String)
  case flag(Bool)
  case pattern(FillPattern)
  case logo(Logo?)
}

/// A setting and where it was read.
struct StyleEntry: Sendable, Equatable {
  let value: StyleValue
  /// File, line and column.
  let place: String
}

/// The settings of one file, a few or all of them.
struct StyleLayer: Sendable {
  /// The name of the style that it changes; nil where the file names none.
  var base: String?
  /// Settings by their path.
  var entries: [String: StyleEntry] = [:]
}
