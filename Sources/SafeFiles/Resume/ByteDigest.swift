/// What bytes are known by: their SHA-256 (FIPS 180-4), so that nobody can make others with the same.
package struct ByteDigest: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let text: String

  /// The digest of bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    var sum = Sum()
    sum.add(Array(bytes))
    text = sum.digits()
  }

  /// The digest of several texts, each with its length, so that no two lists have the same.
  package init(texts: [String]) {
    var sum = Sum()
    for text in texts {
      sum.add(Array("\(text.utf8.count):".utf8))
      sum.add(Array(text.utf8))
    }
    text = sum.digits()
  }

  /// A digest as it was written; nil for anything else.
  init?(written text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 64, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = text
  }
}

/// A sum over bytes that come in parts.
private struct Sum {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var rest: [UInt8] = []
  private var count: UInt64 = 0
  private var words = [UInt32](repeating: 0, count: 64)

  mutating func add(_ bytes: [UInt8]) {
    count += UInt64(bytes.count)
    var offset = 0
    if !rest.isEmpty {
      offset = min(64 - rest.count, bytes.count)
      rest += bytes[..<offset]
      guard rest.count == 64 else { return }
      let block = rest
      rest = []
      mix(block, from: 0, blocks: 1)
    }
    let blocks = (bytes.count - offset) / 64
    mix(bytes, from: offset, blocks: blocks)
    rest = Array(bytes[(offset + 64 * blocks)...])
  }

  mutating func digits() -> String {
    let bits = count * 8
    let zeros = (119 - rest.count % 64) % 64
    add([0x80] + [UInt8](repeating: 0, count: zeros))
    add((0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * $0)) })
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Mixes whole blocks of 64 bytes in.
  private mutating func mix(_ bytes: [UInt8], from start: Int, blocks: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      Self.constants.withUnsafeBufferPointer { constants in
        words.withUnsafeMutableBufferPointer { words in
          state.withUnsafeMutableBufferPointer { state in
            for block in 0..<blocks { Self.mix(bytes, start + 64 * block, constants, words, state) }
          }
        }
      }
    }
  }

  private static func mix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ constants: UnsafeBufferPointer<UInt32>,
    _ words: UnsafeMutableBufferPointer<UInt32>, _ state: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let at = start &+ 4 &* index
      let (high, low) = (UInt32(bytes[at]) << 24 | UInt32(bytes[at &+ 1]) << 16, UInt32(bytes[at &+ 2]) << 8)
      words[index] = high | low | UInt32(bytes[at &+ 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index &- 15], words[index &- 2])
      let first = turned(early, 7) ^ turned(early, 18) ^ early &>> 3
      let second = turned(late, 17) ^ turned(late, 19) ^ late &>> 10
      words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let first = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let choice = (e & f) ^ (~e & g)
      let one = h &+ first &+ choice &+ constants[index] &+ words[index]
      let second = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
      let two = second &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ one)
      (d, c, b, a) = (c, b, a, one &+ two)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word &>> bits | word &<< (32 &- bits)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
