import Testing

@testable import CairoRendering

@Suite("Outlines from Cairo")
struct PathDataTests {
  func written(_ text: String) -> String? { PathData(ArraySlice(text.utf8)).map(PathWriter.string) }

  @Test(
    "Outlines are written short, with relative steps",
    arguments: [
      ("M 1 2 L 101 2 ", "M1 2h100"), ("M 1 2 L 1 -7.5 L 4 5", "M1 2v-9.5l3 12.5"),
      ("M 10 10 C 11 12 13 14 15 16 C 15 17 15 18 9 9 ", "M10 10c1 2 3 4 5 6 0 1 0 2-6-7"),
      // The line back to the start and the move after the close say nothing.
      ("M 0 0 L 5 5 L 0 5 L 0 0 Z M 0 0 ", "M0 0l5 5h-5z"),
      ("M 0 0 L 5 0 L 5 5 Z M 0 0 M 20 20 L 25 20 L 25 25 Z M 20 20 ", "M0 0h5v5zm20 20h5v5z"),
      // Steps too short to see go, and with them the outline.
      ("M 3 3 L 3.001 3.002 Z M 3 3 ", ""), ("M 3 3 ", ""), ("", ""),
    ])
  func short(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  @Test("Rounding errors do not add up")
  func rounding() {
    let steps = (1...300).map { "L \(Double($0) * 0.333333) \($0 % 2)" }.joined(separator: " ")
    let path = written("M 0 0 \(steps)") ?? ""
    let across = path.dropFirst(4).split(separator: "l").joined(separator: " ")
    #expect(!across.isEmpty)
    // 300 steps of a third end at 100, however they were rounded on the way.
    var sum = 0
    var digits = across.replacing("-", with: " -").split(separator: " ").makeIterator()
    while let x = digits.next(), digits.next() != nil {
      sum += Hundredths(decimal: ArraySlice(x.utf8))?.count ?? 0
    }
    #expect(sum == 10_000)
  }

  @Test(
    "Anything but whole steps is refused",
    arguments: ["L 1 2", "M 1", "M 1 2 Q 3 4", "M 1 2 C 1 2 3 4", "1 2", "M a b"])
  func refused(text: String) {
    #expect(PathData(ArraySlice(text.utf8)) == nil)
  }

  @Test("A rectangle is told from other outlines")
  func rectangle() throws {
    let text = "M 10.371094 20 L 40.371094 20 L 40.371094 60 L 10.371094 60 Z M 10.371094 20 "
    let found = try #require(PathData(ArraySlice(text.utf8))?.rectangle)
    #expect([found.x, found.y, found.width, found.height].map(\.description) == ["10.37", "20", "30", "40"])
    for other in [
      "M 0 0 L 5 0 L 6 5 L 0 5 Z", "M 0 0 L 5 0 L 5 5 Z", "M 0 0 L 5 0 L 5 5 L 0 5",
      "M 0 0 L 5 0 L 5 5 L 0 5 Z M 9 9 L 10 10 Z",
    ] {
      #expect(try #require(PathData(ArraySlice(other.utf8))).rectangle == nil)
    }
  }
}
