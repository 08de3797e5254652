import SafeText

/// The scalars of a text that may be shown.
///
/// What steers text is left out. Other controls and noncharacters become a space: what stood on both sides of one is never
/// one number for that. A line break that is no line feed becomes a space.
struct ShownText: Sendable {
  /// What is left.
  let scalars: [Unicode.Scalar]
  /// For each scalar that was left out, the offset of the next one that is left.
  let omissions: [Int]
  /// How many hidden controls there were.
  let count: Int

  /// The text without its hidden controls; the same array where there are none.
  init(_ text: [Unicode.Scalar]) {
    guard let first = text.firstIndex(where: { HiddenControl($0) != nil }) else {
      (scalars, omissions, count) = (text, [], 0)
      return
    }
    var scalars = Array(text[..<first])
    scalars.reserveCapacity(text.count)
    var omissions: [Int] = []
    var count = 0
    for scalar in text[first...] {
      let hidden = HiddenControl(scalar)
      if hidden == .steering {
        omissions.append(scalars.count)
      } else {
        scalars.append(hidden == nil ? scalar : " ")
      }
      if hidden != nil { count += 1 }
    }
    (self.scalars, self.omissions, self.count) = (scalars, omissions, count)
  }
}
