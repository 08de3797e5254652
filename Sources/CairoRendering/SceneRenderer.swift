import Charts

/// Draws scenes to PNG and SVG.
///
/// The same scene gives the same bytes, on any thread and however often.
public struct SceneRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// A PNG with one pixel a point, its resolution and the scene's title and description.
  ///
  /// An eight-bit palette where the picture has at most 256 colours, else RGB, or RGBA on an open ground.
  /// The resolution, 1 to 100,000 dots an inch, changes the size on paper, never the pixels.
  /// Throws where a coordinate is not drawable, a character is in no font, or the size is out of range.
  public func png(_ scene: Scene, dpi: Int = 144) throws(CairoError) -> [UInt8] {
    let size = try PixelSize(scene.size, of: scene.chart)
    let pixels = try packedPixels(of: scene, size)
    let words = PNGWords(title: scene.title, description: scene.description, language: scene.language)
    return try PNGBytes(pixels, size: size, dpi: dpi, words: words).copy()
  }

  /// An SVG with one unit a point, the scene's title and description, and its figures over the data marks.
  ///
  /// Throws as `png` does; live text is not looked up in fonts, since the reader's program draws it.
  public func svg(_ scene: Scene, text: TextMode) throws(CairoError) -> String {
    let size = try PixelSize(scene.size, of: scene.chart)
    let surface = try SVGSurface(size)
    let painter = ScenePainter(scene: scene, drawsText: text == .outline)
    try painter.paint(on: try surface.context())
    return try SVGFinisher(scene: scene, size: size, text: text).finish(try surface.finish())
  }

  /// The scene's pixels, ready to be encoded.
  func packedPixels(of scene: Scene, _ size: PixelSize) throws(CairoError) -> PackedPixels {
    let surface = try ImageSurface(size)
    try ScenePainter(scene: scene, drawsText: true).paint(on: try surface.context())
    return try surface.withPixels { (pixels, stride) throws(CairoError) in
      PackedPixels(pixels, stride: stride, size: size, opaque: scene.background != nil)
    }
  }
}
