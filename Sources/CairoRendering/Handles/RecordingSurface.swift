import CPangoCairo

/// A surface without pixels or edges, on which paths are made and read back (`cairo_recording_surface_create`).
///
/// It has no edges, because Cairo leaves out glyphs that lie outside a surface.
struct RecordingSurface: ~Copyable {
  private let surface: OpaquePointer

  /// An empty surface; throws Cairo's refusal.
  init() throws(CairoError) {
    guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nil) else {
      throw .outOfMemory(while: "starting an SVG")
    }
    do {
      try CairoError.check(cairo_surface_status(surface), while: "starting an SVG")
    } catch {
      cairo_surface_destroy(surface)
      throw error
    }
    self.surface = surface
  }

  deinit { cairo_surface_destroy(surface) }

  /// A context whose outlines go to a drawing instead of the surface.
  borrowing func context(writing drawing: SVGDrawing) throws(CairoError) -> DrawingContext {
    try DrawingContext(on: surface, writing: drawing)
  }
}
