import CPangoCairo
import Synchronization

/// The outlines of one font's glyphs at one size, each taken from Cairo once in the life of the program.
final class FontOutlines: Sendable {
  private static let all = Mutex<[String: FontOutlines]>([:])
  private static let mostFonts = 256
  private let glyphs = Mutex<[PangoGlyph: PathWriter]>([:])

  /// The outlines of a font by its name, which says file, face and size.
  static func named(_ name: String) -> FontOutlines {
    all.withLock { all in
      if let found = all[name] { return found }
      if all.count >= mostFonts { all.removeAll() }
      let new = FontOutlines()
      all[name] = new
      return new
    }
  }

  /// A glyph's outline, its origin in the left upper corner; made where it is not known yet.
  func outline(_ glyph: PangoGlyph, _ make: () -> PathWriter) -> PathWriter {
    if let found = glyphs.withLock({ $0[glyph] }) { return found }
    // Two threads may both make it; they make the same.
    let made = make()
    glyphs.withLock { $0[glyph] = made }
    return made
  }
}

/// The fonts of one drawing, by the addresses that Pango has for them, which are theirs as long as this lives.
final class DrawnFonts {
  private var known: [UnsafeMutablePointer<PangoFont>: FontOutlines] = [:]

  deinit { for font in known.keys { g_object_unref(UnsafeMutableRawPointer(font)) } }

  /// The outlines of a font.
  subscript(font: UnsafeMutablePointer<PangoFont>) -> FontOutlines {
    if let found = known[font] { return found }
    let name = jianbao_font_name(font)
    defer { free(name) }
    let outlines = FontOutlines.named(name.map { String(cString: $0) } ?? "")
    g_object_ref(UnsafeMutableRawPointer(font))
    known[font] = outlines
    return outlines
  }
}
