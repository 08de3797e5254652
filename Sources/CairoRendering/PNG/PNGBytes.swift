import CPangoCairo
import SafeText

/// The bytes that libpng writes for a picture (`png_create_write_struct` to `png_write_end`, `free`).
struct PNGBytes: ~Copyable {
  private var bytes = jianbao_png_bytes()

  /// zlib's level for RGB: 3 takes under half the time of level 6 on charts, for a fifth more bytes.
  private static let level: Int32 = 3

  /// Encodes packed pixels with their resolution and their words; throws libpng's refusal.
  init(_ pixels: PackedPixels, size: PixelSize, dpi: Int, words: PNGWords) throws(CairoError) {
    let activity = "encoding a PNG of \(size.width) x \(size.height) pixels"
    try Resolution.check(dpi, while: activity)
    var picture = jianbao_png_picture()
    picture.width = UInt32(size.width)
    picture.height = UInt32(size.height)
    picture.pixels_per_metre = UInt32((Double(dpi) / 0.0254).rounded())
    picture.level = Self.level
    let bytes: [UInt8]
    var entries: [UInt8] = []
    switch pixels {
    case .palette(let rows, let palette):
      picture.color_type = PNG_COLOR_MASK_COLOR | PNG_COLOR_MASK_PALETTE
      bytes = RunDeflate.stream(rows, mapping: palette.mapping)
      entries = palette.entries
      picture.palette_count = Int32(palette.colors.count)
    case .rgb(let rows):
      picture.color_type = PNG_COLOR_MASK_COLOR
      bytes = rows
    case .rgba(let rows):
      picture.color_type = PNG_COLOR_MASK_COLOR | PNG_COLOR_MASK_ALPHA
      bytes = rows
    }
    let done = bytes.withUnsafeBufferPointer { data in
      entries.withUnsafeBufferPointer { palette in
        MarkupText.drawable(words.title).withCString { title in
          MarkupText.drawable(words.description).withCString { description in
            MarkupText.drawable(words.language).withCString { language in
              picture.data = data.baseAddress
              picture.count = data.count
              picture.palette = palette.baseAddress
              picture.title = title
              picture.description = description
              picture.language = language
              return jianbao_png_encode(&picture, &self.bytes)
            }
          }
        }
      }
    }
    if done == 0 {
      if self.bytes.out_of_memory != 0 { throw .outOfMemory(while: activity) }
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
}
