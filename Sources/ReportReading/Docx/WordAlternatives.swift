/// The alternatives of a Word file of which one is read: the first choice that programs of today understand, else the last resort for
/// older ones.
struct WordAlternatives: Sendable {
  /// The elements that hold them.
  static let names: Set<String> = ["AlternateContent", "Choice", "Fallback"]

  /// The open alternatives: how deep each stands, and whether one was chosen.
  private var open: [(depth: Int, isChosen: Bool)] = []

  /// Whether what stands in one of the elements is read.
  mutating func reads(_ name: String, _ depth: Int, isUnderstood: Bool) -> Bool {
    while let last = open.last, last.depth >= depth { open.removeLast() }
    if name == "AlternateContent" {
      open.append((depth, false))
      return true
    }
    guard let last = open.last, !last.isChosen, name == "Fallback" || isUnderstood else { return false }
    open[open.count - 1].isChosen = true
    return true
  }
}
