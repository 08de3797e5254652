import Glibc

/// Cairo's pixels in one of PNG's eight-bit kinds.
struct PackedPixels: Sendable, Equatable {
  /// The kinds in use.
  enum Kind: Sendable {
    /// One byte a pixel, an index into the palette.
    case palette
    /// Red, green and blue.
    case rgb
    /// Red, green, blue and alpha, the colours not multiplied by the alpha.
    case rgba
  }

  /// The kind.
  let kind: Kind
  /// The rows, without gaps.
  let bytes: [UInt8]
  /// Red, green, blue and alpha of each entry, the most used first; empty without a palette.
  let palette: [UInt8]

  /// Packs premultiplied ARGB: a palette where there are at most 256 colours, else RGB, or RGBA on an open ground.
  ///
  /// On a closed ground a colour may be replaced by one that differs by at most the tolerance in each channel, where
  /// that makes a palette possible. 0 keeps every pixel as it is.
  init(
    _ pixels: UnsafeBufferPointer<UInt32>, stride: Int, size: PixelSize, opaque: Bool, tolerance: Int
  ) {
    let tolerance = opaque ? tolerance : 0
    let limit = tolerance > 0 ? ColorTable.largestLimit : NearPalette.capacity
    if let (indices, colors, uses) = Self.indices(pixels, stride, size, limit: limit),
      let palette = NearPalette(colors, uses: uses, tolerance: tolerance)
    {
      kind = .palette
      bytes = indices.map { palette.mapping[Int($0)] }
      self.palette = palette.colors.flatMap { color in
        let (red, green, blue, alpha) = Self.straight(color)
        return [red, green, blue, alpha]
      }
    } else {
      kind = opaque ? .rgb : .rgba
      bytes = Self.channels(pixels, stride, size, opaque: opaque)
      palette = []
    }
  }

  /// Each pixel's colour by number, the colours, and how often each is used; nil where there are more than the limit.
  private static func indices(
    _ pixels: UnsafeBufferPointer<UInt32>, _ stride: Int, _ size: PixelSize, limit: Int
  ) -> (indices: [UInt16], colors: [UInt32], uses: [Int])? {
    var table = ColorTable(limit: limit)
    var uses = [Int](repeating: 0, count: limit)
    var overflow = false
    let indices = [UInt16](unsafeUninitializedCapacity: size.width * size.height) { indices, count in
      for y in 0..<size.height {
        let row = UnsafeBufferPointer(rebasing: pixels[y * stride..<y * stride + size.width])
        let target = UnsafeMutableBufferPointer(rebasing: indices[y * size.width..<(y + 1) * size.width])
        count = (y + 1) * size.width
        if y > 0, let start = row.baseAddress, let target = target.baseAddress,
          memcmp(start, start - stride, size.width * 4) == 0
        {
          memcpy(target, target - size.width, size.width * 2)
          continue
        }
        var (last, index) = (~row[0], UInt16(0))
        var runStart = 0
        for x in 0..<size.width {
          let pixel = row[x]
          if pixel != last {
            guard let found = table.index(of: pixel) else {
              (overflow, count) = (true, y * size.width)
              return
            }
            uses[Int(index)] += x - runStart
            (last, index, runStart) = (pixel, found, x)
          }
          target[x] = index
        }
        uses[Int(index)] += size.width - runStart
      }
    }
    return overflow ? nil : (indices, table.colors, uses)
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
