import Synchronization

/// What pictures lacked, gathered from every thread that draws.
///
/// A missing glyph costs a glyph: it is drawn as □ and kept here. The picture is refused where more than a twentieth of its
/// characters are missing, since then the font for its language is, or where not one may be.
public final class MissingGlyphs: Sendable {
  /// Whether a single missing character refuses a picture.
  public let isStrict: Bool
  private let found = Mutex<Set<MissingGlyph>>([])

  /// A list that is empty.
  public init(isStrict: Bool = false) { self.isStrict = isStrict }

  /// The characters that were missing so far, by code point; the list is empty after that.
  public func take() -> [MissingGlyph] {
    found.withLock { found in
      defer { found = [] }
      return found.sorted()
    }
  }

  /// Whether a picture may be drawn in which so many of its characters are missing.
  func allows(_ missing: Int, of all: Int) -> Bool { missing == 0 || (!isStrict && missing * 20 <= all) }

  /// Keeps what a picture lacked.
  func add(_ glyphs: Set<MissingGlyph>) {
    if !glyphs.isEmpty { found.withLock { $0.formUnion(glyphs) } }
  }
}
