import CPangoCairo

/// A picture in memory, premultiplied ARGB of 32 bits a pixel (`cairo_surface_t`, `cairo_image_surface_create`).
struct ImageSurface: ~Copyable {
  private let surface: OpaquePointer
  /// The size in pixels.
  let size: PixelSize

  /// A clear picture; throws Cairo's refusal.
  init(_ size: PixelSize) throws(CairoError) {
    let activity = "making a picture of \(size.width) x \(size.height) pixels"
    guard
      let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(size.width), Int32(size.height))
    else { throw .outOfMemory(while: activity) }
    do {
      try CairoError.check(cairo_surface_status(surface), while: activity)
    } catch {
      cairo_surface_destroy(surface)
      throw error
    }
    self.surface = surface
    self.size = size
  }

  /// A picture that was drawn on before, with the pixels that it has.
  init(adopting surface: OpaquePointer, _ size: PixelSize) {
    self.surface = surface
    self.size = size
  }

  deinit { cairo_surface_destroy(surface) }

  /// Hands the picture over to whoever will adopt or destroy it.
  consuming func release() -> OpaquePointer {
    let surface = surface
    discard self
    return surface
  }

  /// A context that draws on the picture.
  borrowing func context() throws(CairoError) -> DrawingContext {
    try DrawingContext(on: surface)
  }

  /// Hands over the finished pixels, row after row, and the pixels a row takes up; throws what went wrong before.
  borrowing func withPixels<Result>(
    _ body: (_ pixels: UnsafeBufferPointer<UInt32>, _ stride: Int) throws(CairoError) -> Result
  ) throws(CairoError) -> Result {
    cairo_surface_flush(surface)
    try CairoError.check(cairo_surface_status(surface), while: "finishing a picture")
    guard let data = cairo_image_surface_get_data(surface) else {
      throw .outOfMemory(while: "reading a picture's pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(surface)) / 4
    let count = stride * size.height
    let start = UnsafeRawPointer(data).bindMemory(to: UInt32.self, capacity: count)
    return try body(UnsafeBufferPointer(start: start, count: count), stride)
  }
}
