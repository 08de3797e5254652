/// A linear congruential generator: the same numbers from the same seed on every machine.
struct SeededRandom {
  private var state: UInt64

  /// A generator with a seed.
  init(_ seed: UInt64) { state = seed }

  /// A number from 0 up to a bound, the bound left out; 0 for a bound of 0.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int((state >> 33) % UInt64(bound)) : 0
  }

  /// One of some elements; nil where there are none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }
}
