import CPangoCairo
import Charts

/// What draws on a surface (`cairo_t`).
///
/// Numbers must have been checked by `Coordinates`. An error sticks to the context: call `check` at the end.
struct DrawingContext: ~Copyable {
  private let context: OpaquePointer

  /// A context on a surface, which it keeps alive (`cairo_create`).
  init(on surface: OpaquePointer) throws(CairoError) {
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
  }

  deinit { cairo_destroy(context) }

  /// Throws the first error of the drawing so far (`cairo_status`).
  borrowing func check(while activity: @autoclosure () -> String) throws(CairoError) {
    try CairoError.check(cairo_status(context), while: activity())
  }

  /// Covers everything with a colour (`cairo_paint`).
  borrowing func paint(_ color: Color) {
    setSource(color)
    cairo_paint(context)
  }

  /// Fills a rectangle (`cairo_rectangle`, `cairo_fill`).
  borrowing func fill(_ rect: Rect, _ color: Color) {
    setSource(color)
    cairo_rectangle(context, rect.x, rect.y, rect.width, rect.height)
    cairo_fill(context)
  }

  /// Draws a straight line, its dashes starting at its start (`cairo_stroke`).
  borrowing func stroke(_ rule: RuleMark) {
    setSource(rule.color)
    cairo_set_line_width(context, rule.width)
    cairo_set_dash(context, rule.dashes, Int32(rule.dashes.count), 0)
    cairo_move_to(context, rule.start.x, rule.start.y)
    cairo_line_to(context, rule.end.x, rule.end.y)
    cairo_stroke(context)
  }

  /// Fills a dot, and its ring as the area between two circles (`cairo_arc`, `cairo_fill`).
  ///
  /// A ring is no stroke: Cairo would join it to the fill before it in one element of an SVG.
  borrowing func fill(_ dot: DotMark) {
    let ring = dot.ring == nil ? 0 : min(max(0, dot.ringWidth), dot.radius)
    if let fill = dot.fill, dot.radius > ring {
      setSource(fill)
      circle(dot.center, radius: dot.radius - ring)
      cairo_fill(context)
    }
    guard let color = dot.ring, ring > 0 else { return }
    setSource(color)
    circle(dot.center, radius: dot.radius)
    if dot.radius > ring {
      cairo_new_sub_path(context)
      cairo_arc_negative(context, dot.center.x, dot.center.y, dot.radius - ring, 2 * Double.pi, 0)
      cairo_close_path(context)
    }
    cairo_fill(context)
  }

  private borrowing func circle(_ center: Point, radius: Double) {
    cairo_new_path(context)
    cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
    cairo_close_path(context)
  }

  /// Fills the outlines of the layout's line, its baseline starting at a point (`pango_cairo_layout_line_path`).
  borrowing func fill(_ layout: borrowing TextLayout, at origin: Point, _ color: Color) {
    setSource(color)
    cairo_new_path(context)
    cairo_move_to(context, origin.x, origin.y)
    layout.withLine { pango_cairo_layout_line_path(context, $0) }
    cairo_fill(context)
  }

  private borrowing func setSource(_ color: Color) {
    cairo_set_source_rgb(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }
}
