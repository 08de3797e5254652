import CPangoCairo
import SafeText

/// The bytes that libpng writes for a picture (`png_create_write_struct` to `png_write_end`, `free`).
struct PNGBytes: ~Copyable {
  private var bytes = jianbao_png_bytes()

  /// How hard zlib tries.
  struct Effort: Sendable {
    /// zlib's level, 1 to 9.
    var level: Int
    /// Whether only runs of equal bytes are looked for, whatever the level.
    var isRunsOnly: Bool

    /// The best balance on charts of 1920 x 1080 pixels.
    ///
    /// Runs take half the time of level 6 on a palette, for an eighth more bytes. On RGB, where a pixel is three
    /// bytes, runs find nothing; level 3 takes under half the time of level 6, for a fifth more bytes.
    static func balanced(_ kind: PackedPixels.Kind) -> Effort {
      kind == .palette ? Effort(level: 6, isRunsOnly: true) : Effort(level: 3, isRunsOnly: false)
    }
  }

  /// Encodes packed pixels with their resolution and their words; throws libpng's refusal.
  init(_ pixels: PackedPixels, size: PixelSize, dpi: Int, words: PNGWords, effort: Effort) throws(CairoError)
  {
    let activity = "encoding a PNG of \(size.width) x \(size.height) pixels"
    try Resolution.check(dpi, while: activity)
    var picture = jianbao_png_picture()
    picture.width = UInt32(size.width)
    picture.height = UInt32(size.height)
    picture.color_type = Self.colorType(pixels.kind)
    picture.palette_count = Int32(pixels.palette.count / 4)
    picture.pixels_per_metre = UInt32((Double(dpi) / 0.0254).rounded())
    picture.level = Int32(effort.level)
    picture.strategy = effort.isRunsOnly ? Z_RLE : Z_DEFAULT_STRATEGY
    let done = pixels.bytes.withUnsafeBufferPointer { rows in
      pixels.palette.withUnsafeBufferPointer { palette in
        MarkupText.drawable(words.title).withCString { title in
          MarkupText.drawable(words.description).withCString { description in
            MarkupText.drawable(words.language).withCString { language in
              picture.pixels = rows.baseAddress
              picture.palette = palette.baseAddress
              picture.title = title
              picture.description = description
              picture.language = language
              return jianbao_png_encode(&picture, &bytes)
            }
          }
        }
      }
    }
    if done == 0 {
      if bytes.out_of_memory != 0 { throw .outOfMemory(while: activity) }
      throw CairoError(.png, while: activity, complaint())
    }
  }

  deinit { free(bytes.start) }

  /// A copy of the file.
  borrowing func copy() -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes.start, count: bytes.count))
  }

  private borrowing func complaint() -> String {
    let sentence = withUnsafeBytes(of: bytes.complaint) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return sentence.isEmpty ? "libpng could not start" : sentence
  }

  private static func colorType(_ kind: PackedPixels.Kind) -> Int32 {
    switch kind {
    case .palette: PNG_COLOR_MASK_COLOR | PNG_COLOR_MASK_PALETTE
    case .rgb: PNG_COLOR_MASK_COLOR
    case .rgba: PNG_COLOR_MASK_COLOR | PNG_COLOR_MASK_ALPHA
    }
  }
}
