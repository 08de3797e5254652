/// How an SVG holds its text.
public enum TextMode: String, Sendable, Hashable, CaseIterable {
  /// As outlines drawn by Cairo: the same on every machine, for slides.
  case outline
  /// As text: selectable, searchable, read aloud and small, for the web.
  case live
}
