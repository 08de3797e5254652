import CPangoCairo
import Charts

/// What draws on a surface (`cairo_t`), or hands each outline that it would draw to the drawing of an SVG.
///
/// Both make the same calls up to the paint, so that an SVG has the paths that the picture has. Numbers must have been checked by `Coordinates`. An error sticks to the context: call `check` at the end.
struct DrawingContext: ~Copyable {
  private let context: OpaquePointer
  private let drawing: SVGDrawing?

  /// A context on a surface, which it keeps alive (`cairo_create`).
  ///
  /// With a drawing the outlines go there, and the surface stays as it is.
  init(on surface: OpaquePointer, writing drawing: SVGDrawing? = nil) throws(CairoError) {
    guard let context = cairo_create(surface) else { throw .outOfMemory(while: "starting to draw") }
    do {
      try CairoError.check(cairo_status(context), while: "starting to draw")
    } catch {
      cairo_destroy(context)
      throw error
    }
    cairo_set_antialias(context, CAIRO_ANTIALIAS_GRAY)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    self.context = context
    self.drawing = drawing
  }

  deinit { cairo_destroy(context) }

  /// Throws the first error of the drawing so far (`cairo_status`).
  borrowing func check(while activity: @autoclosure () -> String) throws(CairoError) {
    try CairoError.check(cairo_status(context), while: activity())
  }

  /// Leaves nothing of what was drawn before (`CAIRO_OPERATOR_CLEAR`).
  borrowing func clear() {
    cairo_set_operator(context, CAIRO_OPERATOR_CLEAR)
    cairo_paint(context)
    cairo_set_operator(context, CAIRO_OPERATOR_OVER)
  }

  /// Covers everything with a colour (`cairo_paint`).
  borrowing func paint(_ color: Color) {
    if let drawing {
      drawing.rectangle(.zero, drawing.extent, .fill(color))
    } else {
      setSource(color)
      cairo_paint(context)
    }
  }

  /// Fills a rectangle (`cairo_rectangle`, `cairo_fill`).
  borrowing func fill(_ rect: Rect, _ color: Color) {
    cairo_rectangle(context, rect.x, rect.y, rect.width, rect.height)
    fill(color)
  }

  /// Draws a straight line, its dashes starting at its start (`cairo_stroke`).
  borrowing func stroke(_ rule: RuleMark) {
    cairo_set_line_width(context, rule.width)
    cairo_set_dash(context, rule.dashes, Int32(rule.dashes.count), 0)
    cairo_move_to(context, rule.start.x, rule.start.y)
    cairo_line_to(context, rule.end.x, rule.end.y)
    if let drawing {
      drawing.draw(CairoPath(of: context), .stroke(rule.color, width: rule.width, dashes: rule.dashes))
      cairo_new_path(context)
    } else {
      setSource(rule.color)
      cairo_stroke(context)
    }
  }

  /// Fills a dot, and its ring as the area between two circles (`cairo_arc`, `cairo_fill`).
  borrowing func fill(_ dot: DotMark) {
    let ring = dot.ring == nil ? 0 : min(max(0, dot.ringWidth), dot.radius)
    if let color = dot.fill, dot.radius > ring {
      circle(dot.center, radius: dot.radius - ring)
      fill(color)
    }
    guard let color = dot.ring, ring > 0 else { return }
    circle(dot.center, radius: dot.radius)
    if dot.radius > ring {
      cairo_new_sub_path(context)
      cairo_arc_negative(context, dot.center.x, dot.center.y, dot.radius - ring, 2 * Double.pi, 0)
      cairo_close_path(context)
    }
    fill(color)
  }

  private borrowing func circle(_ center: Point, radius: Double) {
    cairo_new_path(context)
    cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
    cairo_close_path(context)
  }

  /// Fills the outlines of the layout's line, its baseline starting at a point (`pango_cairo_layout_line_path`).
  borrowing func fill(_ layout: borrowing TextLayout, at origin: Point, _ color: Color) {
    cairo_new_path(context)
    cairo_move_to(context, origin.x, origin.y)
    if let drawing, !layout.hasUnknownGlyphs {
      drawing.path(outline(of: layout, drawing.fonts), .fill(color))
    } else {
      layout.withLine { pango_cairo_layout_line_path(context, $0) }
      fill(color)
    }
  }

  /// The line's outline from the glyphs' own, each placed where Pango has it, from the current point on.
  private borrowing func outline(of layout: borrowing TextLayout, _ fonts: DrawnFonts) -> PathWriter {
    var (x, y) = (0.0, 0.0)
    cairo_get_current_point(context, &x, &y)
    cairo_new_path(context)
    var line = PathWriter()
    layout.forEachGlyph { font, glyph, across, down in
      let outline = fonts[font].outline(glyph) { self.outline(of: glyph, in: font) }
      line.place(outline, at: GridPoint(Self.onCairosGrid(x + across), Self.onCairosGrid(y + down)))
    }
    return line
  }

  /// The outline of a glyph (`cairo_glyph_path`); an empty one where Cairo cannot draw the font.
  private borrowing func outline(of glyph: PangoGlyph, in font: UnsafeMutablePointer<PangoFont>) -> PathWriter
  {
    guard let scaled = jianbao_scaled_font(font) else { return PathWriter(isGlyph: true) }
    cairo_set_scaled_font(context, scaled)
    var place = cairo_glyph_t(index: UInt(glyph), x: 0, y: 0)
    cairo_glyph_path(context, &place, 1)
    let outline = CairoPath(of: context).written(isGlyph: true)
    cairo_new_path(context)
    return outline
  }

  /// A coordinate as Cairo keeps it, in 256ths.
  private static func onCairosGrid(_ number: Double) -> Double {
    (number * 256).rounded(.toNearestOrEven) / 256
  }

  private borrowing func fill(_ color: Color) {
    if let drawing {
      drawing.draw(CairoPath(of: context), .fill(color))
      cairo_new_path(context)
    } else {
      setSource(color)
      cairo_fill(context)
    }
  }

  private borrowing func setSource(_ color: Color) {
    cairo_set_source_rgb(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }
}
