/// The two sides of a sum of which some parts have no number.
///
/// Parts are never negative, so what is known of a side bounds it from below: where the known parts of one side already
/// exceed the other, which is whole, the sum fails whatever the blanks hold.
struct PartialSum: Equatable {
  /// What the known parts of the left side add up to.
  let left: ExactNumber
  /// The same of the right side.
  let right: ExactNumber
  /// The side whose known parts are too many already; nil where nothing is contradicted.
  let excess: Finding.Side?
  /// How many parts have no number.
  let open: Int

  /// The sides, part by part; nil for a part without a number.
  init(left: [ExactNumber?], right: [ExactNumber?]) {
    let (knownLeft, knownRight) = (left.compactMap { $0 }, right.compactMap { $0 })
    self.left = knownLeft.reduce(.zero, +)
    self.right = knownRight.reduce(.zero, +)
    open = left.count - knownLeft.count + right.count - knownRight.count
    let isBounded = !(knownLeft + knownRight).contains(where: \.isNegative)
    if isBounded, knownRight.count == right.count, knownLeft.count < left.count, self.right < self.left {
      excess = .left
    } else if isBounded, knownLeft.count == left.count, knownRight.count < right.count, self.left < self.right
    {
      excess = .right
    } else {
      excess = nil
    }
  }

  /// What a finding says of it; nil where nothing is contradicted.
  var parts: Finding.KnownParts? { excess.map { Finding.KnownParts(side: $0, open: open) } }
}
