import CPangoCairo

/// The bytes that libpng writes for a picture (`png_create_write_struct` to `png_write_end`, `free`).
struct PNGBytes: ~Copyable {
  private var bytes = jianbao_png_bytes()

  /// The zlib level: 6 costs a few milliseconds more than 1 on charts and saves about a quarter of the bytes.
  static let level = 6

  /// Encodes packed pixels with their resolution and their words; throws libpng's refusal.
  init(_ pixels: PackedPixels, size: PixelSize, dpi: Int, words: PNGWords, level: Int = PNGBytes.level)
    throws(CairoError)
  {
    let activity = "encoding a PNG of \(size.width) x \(size.height) pixels"
    guard (1...100_000).contains(dpi) else {
      throw CairoError(.resolution, while: activity, "found \(dpi) dpi, expected 1 to 100,000")
    }
    var picture = jianbao_png_picture()
    picture.width = UInt32(size.width)
    picture.height = UInt32(size.height)
    picture.color_type = Self.colorType(pixels.kind)
    picture.palette_count = Int32(pixels.palette.count / 4)
    picture.pixels_per_metre = UInt32((Double(dpi) / 0.0254).rounded())
    picture.level = Int32(level)
    let done = pixels.bytes.withUnsafeBufferPointer { rows in
      pixels.palette.withUnsafeBufferPointer { palette in
        words.title.cleaned.withCString { title in
          words.description.cleaned.withCString { description in
            words.language.cleaned.withCString { language in
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
