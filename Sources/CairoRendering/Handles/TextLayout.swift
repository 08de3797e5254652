import CPangoCairo
import Charts
import SafeText

/// Lays out one line of text at a time (`PangoLayout` and its `PangoContext`).
///
/// Uses the font map of the current thread: must be made, used and freed on one thread, without `await` between.
struct TextLayout: ~Copyable {
  private let context: OpaquePointer
  private let layout: OpaquePointer
  private let fontDescription: OpaquePointer

  /// A layout for one font family, with Chinese glyph forms and without hinting.
  ///
  /// Hinting and rounding are off so that the image and the SVG lay text out alike.
  init(family: String) throws(CairoError) {
    let activity = "starting text in the font family “\(family)”"
    guard let map = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(map)
    else { throw .outOfMemory(while: activity) }
    guard let layout = pango_layout_new(context), let fontDescription = pango_font_description_new() else {
      g_object_unref(UnsafeMutableRawPointer(context))
      throw .outOfMemory(while: activity)
    }
    let options = cairo_font_options_create()
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string("zh-cn"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    pango_layout_set_auto_dir(layout, 0)
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_font_description_set_family(fontDescription, MarkupText.drawable(family))
    self.context = context
    self.layout = layout
    self.fontDescription = fontDescription
  }

  deinit {
    pango_font_description_free(fontDescription)
    g_object_unref(UnsafeMutableRawPointer(layout))
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  /// Lays out a line, replacing the last one (`pango_layout_set_text`); control characters are replaced.
  ///
  /// The font's size must be finite and above 0. Characters that no font has are laid out as □ and answered.
  @discardableResult
  borrowing func set(_ text: String, font: Font) -> Set<MissingGlyph> {
    pango_font_description_set_absolute_size(fontDescription, font.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(
      fontDescription, font.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_layout_set_font_description(layout, fontDescription)
    let clean = MarkupText.drawable(text)
    put(clean)
    let missing = unknownCharacters()
    if !missing.isEmpty {
      put(
        String(
          String.UnicodeScalarView(
            clean.unicodeScalars.map { missing.contains(MissingGlyph(scalar: $0)) ? MissingGlyph.stand : $0 })
        ))
    }
    return missing
  }

  private borrowing func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
      }
    }
  }

  /// The advance width of the line in points, to 1/1024 (`pango_layout_get_size`).
  borrowing func width() -> Double {
    var (width, height) = (Int32(0), Int32(0))
    pango_layout_get_size(layout, &width, &height)
    return Double(width) / Double(PANGO_SCALE)
  }

  /// The characters of the line that no font has.
  ///
  /// Asks `pango_layout_get_unknown_glyphs_count`, then looks for Pango's flag among the glyphs.
  private borrowing func unknownCharacters() -> Set<MissingGlyph> {
    guard hasUnknownGlyphs else { return [] }
    let unknownFlag: UInt32 = 0x1000_0000
    var found: Set<MissingGlyph> = []
    forEachRun { run in
      guard let glyphs = run.glyphs?.pointee else { return }
      for index in 0..<Int(glyphs.num_glyphs) {
        let glyph = glyphs.glyphs[index].glyph
        if glyph & unknownFlag != 0 {
          found.insert(MissingGlyph(scalar: Unicode.Scalar(glyph & ~unknownFlag) ?? "\u{FFFD}"))
        }
      }
    }
    return found
  }

  /// Whether the line has a glyph that no font has, for which Pango draws a box of its own.
  var hasUnknownGlyphs: Bool { pango_layout_get_unknown_glyphs_count(layout) > 0 }

  /// Hands over each glyph that is drawn, with its font and its place from the line's start, in points.
  borrowing func forEachGlyph(
    _ body: (_ font: UnsafeMutablePointer<PangoFont>, _ glyph: PangoGlyph, _ x: Double, _ y: Double) -> Void
  ) {
    let empty: PangoGlyph = 0x0FFF_FFFF
    var start: Int32 = 0
    forEachRun { run in
      guard let glyphs = run.glyphs?.pointee, let font = run.item?.pointee.analysis.font else { return }
      for index in 0..<Int(glyphs.num_glyphs) {
        let (glyph, place) = (glyphs.glyphs[index].glyph, glyphs.glyphs[index].geometry)
        if glyph != empty {
          let scale = Double(PANGO_SCALE)
          body(font, glyph, Double(start + place.x_offset) / scale, Double(place.y_offset) / scale)
        }
        start += place.width
      }
    }
  }

  /// The font that Pango chose for the line's first run; nil for an empty line.
  borrowing func firstFace() -> FontReport.Face? {
    var face: FontReport.Face?
    forEachRun { run in
      guard face == nil, let font = run.item?.pointee.analysis.font,
        let description = pango_font_describe(font)
      else { return }
      defer { pango_font_description_free(description) }
      face = FontReport.Face(
        family: pango_font_description_get_family(description).map { String(cString: $0) } ?? "",
        file: jianbao_font_file(font).map { String(cString: $0) })
    }
    return face
  }

  /// Whether the font map has the family by this name (`pango_font_map_get_family`).
  borrowing func hasFamily(_ family: String) -> Bool {
    pango_font_map_get_family(pango_context_get_font_map(context), family) != nil
  }

  /// Hands over Pango's line, which lives until the next `set` (`pango_layout_get_line_readonly`).
  borrowing func withLine(_ body: (UnsafeMutablePointer<PangoLayoutLine>) -> Void) {
    if let line = pango_layout_get_line_readonly(layout, 0) { body(line) }
  }

  private borrowing func forEachRun(_ body: (PangoGlyphItem) -> Void) {
    withLine { line in
      var link = line.pointee.runs
      while let node = link {
        if let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) { body(run.pointee) }
        link = node.pointee.next
      }
    }
  }
}
