import CPangoCairo

/// A surface that writes SVG (`cairo_surface_t`, `cairo_svg_surface_create_for_stream`).
struct SVGSurface: ~Copyable {
  private let surface: OpaquePointer
  private let sink: ByteSink

  /// An empty drawing; throws Cairo's refusal.
  init(_ size: PixelSize) throws(CairoError) {
    let activity = "starting an SVG of \(size.width) x \(size.height)"
    let sink = ByteSink()
    guard
      let surface = cairo_svg_surface_create_for_stream(
        ByteSink.write, Unmanaged.passUnretained(sink).toOpaque(), Double(size.width), Double(size.height))
    else { throw .outOfMemory(while: activity) }
    do {
      try CairoError.check(cairo_surface_status(surface), while: activity)
    } catch {
      cairo_surface_destroy(surface)
      throw error
    }
    self.surface = surface
    self.sink = sink
  }

  deinit {
    // Destroying a surface finishes it, and finishing writes to the sink: the sink must still be there.
    withExtendedLifetime(sink) { cairo_surface_destroy(surface) }
  }

  /// A context that draws on the surface.
  borrowing func context() throws(CairoError) -> DrawingContext {
    try DrawingContext(on: surface)
  }

  /// Finishes the drawing and returns what Cairo wrote; nothing can be drawn afterwards.
  borrowing func finish() throws(CairoError) -> [UInt8] {
    cairo_surface_finish(surface)
    try CairoError.check(cairo_surface_status(surface), while: "finishing an SVG")
    return sink.bytes
  }
}
