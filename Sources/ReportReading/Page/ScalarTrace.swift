/// What tells of most words that a text does not have them, without looking through it: a trace of the scalars that it has.
struct ScalarTrace: Sendable {
  /// A bit for each value that a scalar leaves when divided by 256.
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The trace of a text.
  init(_ text: [Unicode.Scalar]) {
    for scalar in text {
      let bit: UInt64 = 1 << UInt64(scalar.value & 63)
      switch scalar.value >> 6 & 3 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  /// Whether the text may have a word; false only where it has not.
  func mayHave(_ word: [Unicode.Scalar]) -> Bool { word.allSatisfy(mayHave) }

  private func mayHave(_ scalar: Unicode.Scalar) -> Bool {
    let part =
      switch scalar.value >> 6 & 3 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return part >> UInt64(scalar.value & 63) & 1 == 1
  }
}
