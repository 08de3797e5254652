import Glibc

/// A picture as runs of equal pixels, each a colour by its number; a row equal to the one above it holds nothing.
struct PixelRows: Sendable, Equatable {
  /// A run of pixels.
  struct Run: Sendable, Equatable {
    /// The colour's number.
    var color: UInt16
    /// How many pixels, 1 to 16,384.
    var count: UInt16
  }

  /// The size in pixels.
  let size: PixelSize
  /// The runs of all rows that differ from the row above, one after another.
  private(set) var runs: [Run] = []
  /// The end of each row among the runs; that of the row above where both are equal.
  private(set) var ends: [Int] = []

  /// The runs of a row, or none where it is equal to the row above.
  func row(_ y: Int) -> Range<Int> { (y == 0 ? 0 : ends[y - 1])..<ends[y] }

  /// Reads Cairo's pixels, numbering colours in a table; nil where it has no number for one.
  ///
  /// `uses` counts the pixels of each colour, without those of rows equal to the row above.
  init?(
    _ pixels: UnsafeBufferPointer<UInt32>, stride: Int, size: PixelSize, table: inout ColorTable,
    uses: inout [Int]
  ) {
    self.size = size
    guard let base = pixels.baseAddress, pixels.count >= stride * size.height, stride >= size.width else {
      return nil
    }
    ends.reserveCapacity(size.height)
    runs.reserveCapacity(size.height * 16)
    var (last, index) = (UInt32(0), UInt16(0))
    var isFirst = true
    for y in 0..<size.height {
      let row = base + y * stride
      if y > 0, memcmp(row, row - stride, size.width * 4) == 0 {
        ends.append(runs.count)
        continue
      }
      var x = 0
      while x < size.width {
        let pixel = row[x]
        if isFirst || pixel != last {
          guard let found = table.index(of: pixel) else { return nil }
          (last, index, isFirst) = (pixel, found, false)
        }
        let end = Self.end(of: pixel, in: row, from: x + 1, to: size.width)
        runs.append(Run(color: index, count: UInt16(end - x)))
        uses[Int(index)] += end - x
        x = end
      }
      ends.append(runs.count)
    }
  }

  /// Where a run of a pixel ends, at most at `limit`; long runs are walked eight pixels at a time.
  private static func end(
    of pixel: UInt32, in row: UnsafePointer<UInt32>, from start: Int, to limit: Int
  ) -> Int {
    var x = start
    let near = min(limit, start + 8)
    while x < near {
      if row[x] != pixel { return x }
      x += 1
    }
    let eight = SIMD8<UInt32>(repeating: pixel)
    while x + 8 <= limit,
      UnsafeRawPointer(row + x).loadUnaligned(as: SIMD8<UInt32>.self) == eight
    {
      x += 8
    }
    while x < limit, row[x] == pixel { x += 1 }
    return x
  }

  /// The rows' colours in full, each by a palette's number for it.
  func bytes(_ mapping: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size.width * size.height)
    for y in 0..<size.height {
      let range = row(y)
      if range.isEmpty { bytes += bytes.suffix(size.width) }
      for run in runs[range] {
        bytes += repeatElement(mapping[Int(run.color)], count: Int(run.count))
      }
    }
    return bytes
  }
}
