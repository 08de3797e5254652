/// A set of scalars that answers for most others without looking them up.
struct ScalarSet: Sendable, ExpressibleByArrayLiteral {
  private let members: Set<Unicode.Scalar>
  /// A bit for each value that a member leaves when divided by 256.
  private let bits: (UInt64, UInt64, UInt64, UInt64)

  /// The set of some scalars.
  init(_ members: Set<Unicode.Scalar>) {
    self.members = members
    var bits = [UInt64](repeating: 0, count: 4)
    for member in members { bits[Int(member.value >> 6 & 3)] |= 1 << UInt64(member.value & 63) }
    self.bits = (bits[0], bits[1], bits[2], bits[3])
  }

  init(arrayLiteral members: Unicode.Scalar...) { self.init(Set(members)) }

  /// Whether a scalar is one of them.
  @inline(__always) func contains(_ scalar: Unicode.Scalar) -> Bool {
    let word =
      switch scalar.value >> 6 & 3 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word >> UInt64(scalar.value & 63) & 1 == 1 && members.contains(scalar)
  }

  /// These and others.
  func union(_ others: Set<Unicode.Scalar>) -> ScalarSet { ScalarSet(members.union(others)) }
}
