/// Literals and copies on their way into one block of a deflate stream with codes of its own (RFC 1951, 3.2.7).
struct DeflateTokens: ~Copyable {
  /// The farthest that a copy may reach back.
  static let farthest = 32_768

  private static let longest = 258
  private static let endOfBlock = 256
  private static let isCopy: UInt32 = 1 << 31
  private var tokens: UnsafeMutableBufferPointer<UInt32>
  private var count = 0
  /// How often each of the 286 literals and lengths, and of the 30 distances, is used.
  private let uses = UnsafeMutableBufferPointer<Int>.allocate(capacity: 286 + 30)

  init() {
    tokens = .allocate(capacity: 65_536)
    uses.initialize(repeating: 0)
  }

  deinit {
    tokens.deallocate()
    uses.deallocate()
  }

  private mutating func append(_ token: UInt32) {
    if count == tokens.count {
      let larger = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: 2 * count)
      _ = larger.update(fromContentsOf: tokens)
      tokens.deallocate()
      tokens = larger
    }
    tokens[count] = token
    count += 1
  }

  /// Counts a symbol; not by `+=`, which the compiler cannot instrument for ThreadSanitizer.
  private func use(_ symbol: Int) { uses[symbol] = uses[symbol] + 1 }

  /// Writes a byte.
  mutating func literal(_ byte: UInt8) {
    append(UInt32(byte))
    use(Int(byte))
  }

  /// Copies so many bytes, at least 3, from a distance back.
  mutating func copy(distance: Int, count: Int) {
    var left = count
    let place = 286 + DeflateCode.distance(distance)
    while left > 0 {
      // What is left over must be long enough for a copy of its own.
      let part = left > Self.longest ? min(Self.longest, left - 3) : left
      append(Self.isCopy | UInt32(distance) << 9 | UInt32(part))
      use(DeflateCode.length(part))
      use(place)
      left -= part
    }
  }

  /// The zlib stream of what was written, ended by the checksum of the bytes that it stands for.
  consuming func stream(checksum: UInt32) -> [UInt8] {
    use(Self.endOfBlock)
    let literals = HuffmanCode(Array(uses[..<286]), longest: 15)
    let distances = HuffmanCode(Array(uses[286...]), longest: 15)
    let (lengthCodes, distanceCodes) = (DeflateCode.lengths, DeflateCode.distances)
    var bits = BitWriter(capacity: count + 512)
    // Deflate with a window of 32 KB, and no word on the level.
    bits.put(0x0178, 16)
    // The last block, with codes of its own.
    bits.put(1 | 2 << 1, 3)
    CodeLengths(literals: literals.lengths, distances: distances.lengths).put(to: &bits)
    for token in tokens[..<count] {
      guard token & Self.isCopy != 0 else {
        literals.put(Int(token), to: &bits)
        continue
      }
      let (count, distance) = (Int(token & 511), Int(token & ~Self.isCopy) >> 9)
      let length = DeflateCode.length(count)
      literals.put(length, to: &bits)
      let (lengthBase, lengthBits) = lengthCodes[length - 257]
      bits.put(count - lengthBase, lengthBits)
      let place = DeflateCode.distance(distance)
      distances.put(place, to: &bits)
      let (distanceBase, distanceBits) = distanceCodes[place]
      bits.put(distance - distanceBase, distanceBits)
    }
    literals.put(Self.endOfBlock, to: &bits)
    var stream = bits.finish()
    for shift: UInt32 in [24, 16, 8, 0] { stream.append(UInt8(truncatingIfNeeded: checksum >> shift)) }
    return stream
  }
}

/// The codes that deflate has for lengths and distances: the least of each, and how many bits say how much more.
enum DeflateCode {
  /// The lengths from code 257 on.
  static let lengths: [(least: Int, bits: Int)] =
    series(from: 3, count: 28) { max(0, $0 / 4 - 1) } + [(258, 0)]
  /// The distances from code 0 on.
  static let distances: [(least: Int, bits: Int)] = series(from: 1, count: 30) { max(0, $0 / 2 - 1) }

  private static func series(
    from first: Int, count: Int, _ bits: (Int) -> Int
  ) -> [(least: Int, bits: Int)] {
    var least = first
    return (0..<count).map { code in
      defer { least += 1 << bits(code) }
      return (least, bits(code))
    }
  }

  private static let lengthCodes: [UInt16] = (0...258).map { length in
    UInt16(257 + (lengths.lastIndex { $0.least <= max(3, length) } ?? 0))
  }

  /// The code of a length, 3 to 258.
  static func length(_ count: Int) -> Int { Int(lengthCodes[count]) }

  /// The code of a distance, 1 to 32,768.
  static func distance(_ distance: Int) -> Int {
    guard distance > 4 else { return distance - 1 }
    let bits = Int.bitWidth - 2 - (distance - 1).leadingZeroBitCount
    return 2 * bits + 2 + ((distance - 1) >> bits & 1)
  }
}

/// Bits from the lowest of each byte on.
struct BitWriter {
  private var bytes: [UInt8] = []
  private var (held, count) = (UInt64(0), 0)

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Writes the lowest bits of a number, at most 32.
  mutating func put(_ value: Int, _ bits: Int) {
    held |= UInt64(value) << UInt64(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: held))
      held >>= 8
      count -= 8
    }
  }

  /// All bytes, the last filled up with zeros.
  consuming func finish() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: held)) }
    return bytes
  }
}
