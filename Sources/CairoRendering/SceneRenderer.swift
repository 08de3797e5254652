import Charts

/// Draws scenes to PNG and SVG.
///
/// The same scene gives the same bytes, on any thread and however often.
public struct SceneRenderer: Sendable {
  private let missing: MissingGlyphs
  private let surfaces = SurfacePool()

  /// A renderer; what its pictures lack is added to a list of the caller's.
  public init(missing: MissingGlyphs = MissingGlyphs()) { self.missing = missing }

  /// A PNG with one pixel a point, its resolution and the scene's title and description.
  ///
  /// An eight-bit palette where 256 colours are enough, else RGB, or RGBA on an open ground. Smoothed text alone has
  /// some 250 shades an ink, so on a closed ground a rare shade may be replaced by one that differs by at most the
  /// tolerance, 0 to 255 in each channel: that halves time and bytes, and 3 cannot be seen. 0 keeps every pixel.
  /// The resolution, 1 to 100,000 dots an inch, changes the size on paper, never the pixels.
  /// Throws where a coordinate is not drawable, the size is out of range, or too many characters are in no font (see
  /// ``MissingGlyphs``); a few are drawn as □.
  public func png(_ scene: Scene, dpi: Int = 144, tolerance: Int = 3) throws(CairoError) -> [UInt8] {
    let size = try PixelSize(scene.size, of: scene.chart)
    let pixels = try packedPixels(of: scene, size, tolerance: tolerance)
    let words = PNGWords(title: scene.title, description: scene.description, language: scene.language)
    return try PNGBytes(pixels, size: size, dpi: dpi, words: words).copy()
  }

  /// An SVG with one unit a point, the scene's title and description, and its figures over the data marks.
  ///
  /// The resolution, 1 to 100,000 points an inch, says how large it is on paper. Throws as `png` does; live text is not
  /// looked up in fonts, since the reader's program draws it.
  public func svg(_ scene: Scene, text: TextMode, dpi: Int = 96) throws(CairoError) -> String {
    let size = try PixelSize(scene.size, of: scene.chart)
    try Resolution.check(dpi, while: "writing an SVG of \(size.width) x \(size.height) points")
    let drawing = SVGDrawing(size)
    let surface = try RecordingSurface()
    let painter = ScenePainter(scene: scene, drawsText: text == .outline, missing: missing)
    try painter.paint(on: try surface.context(writing: drawing))
    return SVGFile(scene: scene, size: size, dpi: dpi, text: text).finish(drawing)
  }

  /// The scene's pixels, ready to be encoded, each channel within the tolerance.
  func packedPixels(of scene: Scene, _ size: PixelSize, tolerance: Int) throws(CairoError) -> PackedPixels {
    try surfaces.with(size) { surface throws(CairoError) in
      let context = try surface.context()
      if scene.background == nil { context.clear() }
      try ScenePainter(scene: scene, drawsText: true, missing: missing).paint(on: context)
      return try surface.withPixels { (pixels, stride) throws(CairoError) in
        PackedPixels(
          pixels, stride: stride, size: size, opaque: scene.background != nil, tolerance: tolerance)
      }
    }
  }
}
