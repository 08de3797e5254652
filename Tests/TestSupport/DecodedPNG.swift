import CPangoCairo

/// A PNG as libpng's simple reader sees it, always RGBA.
public struct DecodedPNG: Equatable {
  /// Pixels across.
  public let width: Int
  /// Pixels down.
  public let height: Int
  /// Red, green, blue and alpha of every pixel, row by row.
  public let pixels: [UInt8]

  /// Decodes a file; nil for anything but a PNG.
  public init?(_ bytes: [UInt8]) {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    // libpng keeps the address of the bytes from the first call to the last.
    let pixels = bytes.withUnsafeBytes { file -> [UInt8]? in
      guard png_image_begin_read_from_memory(&image, file.baseAddress, file.count) != 0 else { return nil }
      image.format = 3  // PNG_FORMAT_RGBA, a macro of casts
      var pixels = [UInt8](repeating: 0, count: Int(image.width * image.height) * 4)
      return png_image_finish_read(&image, nil, &pixels, 0, nil) != 0 ? pixels : nil
    }
    guard let pixels else { return nil }
    width = Int(image.width)
    height = Int(image.height)
    self.pixels = pixels
  }

  /// Red, green, blue and alpha of a pixel.
  public func pixel(_ x: Int, _ y: Int) -> [UInt8] {
    Array(pixels[(y * width + x) * 4..<(y * width + x) * 4 + 4])
  }

  /// The share of pixels, 0 to 1, that differ by more than a limit in any channel.
  public func share(differingFrom other: DecodedPNG, byMoreThan limit: Int) -> Double {
    guard width == other.width, height == other.height else { return 1 }
    var differing = 0
    pixels.withUnsafeBufferPointer { ours in
      other.pixels.withUnsafeBufferPointer { theirs in
        for pixel in 0..<width * height {
          for at in pixel * 4..<pixel * 4 + 4 where abs(Int(ours[at]) - Int(theirs[at])) > limit {
            differing += 1
            break
          }
        }
      }
    }
    return Double(differing) / Double(width * height)
  }
}
