/// Cairo's pixels in one of PNG's eight-bit kinds.
enum PackedPixels: Sendable, Equatable {
  /// One byte a pixel, an index into the palette.
  case palette(PixelRows, NearPalette)
  /// Red, green and blue, the rows without gaps.
  case rgb([UInt8])
  /// Red, green, blue and alpha, the colours not multiplied by the alpha, the rows without gaps.
  case rgba([UInt8])

  /// Packs premultiplied ARGB: a palette where there are at most 256 colours, else RGB, or RGBA on an open ground.
  ///
  /// On a closed ground a colour may be replaced by one that differs by at most the tolerance in each channel, where
  /// that makes a palette possible. 0 keeps every pixel as it is.
  init(
    _ pixels: UnsafeBufferPointer<UInt32>, stride: Int, size: PixelSize, opaque: Bool, tolerance: Int
  ) {
    let tolerance = opaque ? tolerance : 0
    let limit = tolerance > 0 ? ColorTable.largestLimit : NearPalette.capacity
    var table = ColorTable(limit: limit)
    var uses = [Int](repeating: 0, count: limit)
    if let rows = PixelRows(pixels, stride: stride, size: size, table: &table, uses: &uses),
      let palette = NearPalette(table.colors, uses: uses, tolerance: tolerance)
    {
      self = .palette(rows, palette)
    } else {
      let bytes = Self.channels(pixels, stride, size, opaque: opaque)
      self = opaque ? .rgb(bytes) : .rgba(bytes)
    }
  }

  private static func channels(
    _ pixels: UnsafeBufferPointer<UInt32>, _ stride: Int, _ size: PixelSize, opaque: Bool
  ) -> [UInt8] {
    let width = opaque ? 3 : 4
    let total = size.width * size.height * width
    return [UInt8](unsafeUninitializedCapacity: total) { bytes, count in
      var at = 0
      for y in 0..<size.height {
        for x in y * stride..<y * stride + size.width {
          let (red, green, blue, alpha) = straight(pixels[x])
          bytes[at] = red
          bytes[at + 1] = green
          bytes[at + 2] = blue
          if !opaque { bytes[at + 3] = alpha }
          at += width
        }
      }
      count = total
    }
  }

  /// The channels of a premultiplied pixel, divided by its alpha and rounded.
  static func straight(_ pixel: UInt32) -> (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    let alpha = pixel >> 24
    let (red, green, blue) = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
    if alpha == 255 { return (UInt8(red), UInt8(green), UInt8(blue), 255) }
    if alpha == 0 { return (0, 0, 0, 0) }
    func divided(_ channel: UInt32) -> UInt8 { UInt8(min(255, (channel * 255 + alpha / 2) / alpha)) }
    return (divided(red), divided(green), divided(blue), UInt8(alpha))
  }
}
