/// Keeps answers until all before them are there, so that they go out in the order of their items.
struct StreamOrder {
  private var answers: [Int: [UInt8]] = [:]
  private var next = 0
  private var begun = 0
  /// How many bytes of answers wait.
  private(set) var held = 0

  /// How many items have begun and their answers are not out.
  var open: Int { begun - next }

  /// Begins an item; answers its number.
  mutating func begin() -> Int {
    defer { begun += 1 }
    return begun
  }

  /// Takes the answer to an item; answers what can go out now.
  mutating func finish(_ number: Int, _ answer: [UInt8]) -> [UInt8] {
    answers[number] = answer
    held += answer.count
    var out: [UInt8] = []
    while let answer = answers.removeValue(forKey: next) {
      held -= answer.count
      out += answer
      next += 1
    }
    return out
  }
}
