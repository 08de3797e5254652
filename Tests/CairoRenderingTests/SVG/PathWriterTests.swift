import Testing

@testable import CairoRendering

@Suite("Outlines written short")
struct PathWriterTests {
  /// A step of an outline: a move, a line, a curve or, without numbers, a close.
  enum Step {
    case move(Double, Double)
    case line(Double, Double)
    case curve(Double, Double, Double, Double, Double, Double)
    case close
  }

  func writer(_ steps: [Step], isGlyph: Bool = false) -> PathWriter {
    var writer = PathWriter(isGlyph: isGlyph)
    for step in steps {
      switch step {
      case .move(let x, let y): writer.move(to: GridPoint(x, y))
      case .line(let x, let y): writer.line(to: GridPoint(x, y))
      case .curve(let a, let b, let c, let d, let x, let y):
        writer.curve(GridPoint(a, b), GridPoint(c, d), to: GridPoint(x, y))
      case .close: writer.close()
      }
    }
    writer.finish()
    return writer
  }

  func written(_ writer: PathWriter) -> String { String(decoding: writer.data.bytes, as: UTF8.self) }

  static let cases: [([Step], String)] = [
    ([.move(1, 2), .line(101, 2)], "M1 2h100"),
    ([.move(1, 2), .line(1, -7.5), .line(4, 5)], "M1 2v-9.5l3 12.5"),
    (
      [.move(10, 10), .curve(11, 12, 13, 14, 15, 16), .curve(15, 17, 15, 18, 9, 9)],
      "M10 10c1 2 3 4 5 6 0 1 0 2-6-7"
    ),
    // The line back to the start and the move after the close say nothing.
    ([.move(0, 0), .line(5, 5), .line(0, 5), .line(0, 0), .close, .move(0, 0)], "M0 0l5 5h-5z"),
    ([.move(0, 0), .line(5, 5), .line(0, 0), .line(9, 0), .close], "M0 0l5 5-5-5h9z"),
    (
      [
        .move(0, 0), .line(5, 0), .line(5, 5), .close, .move(0, 0), .move(20, 20), .line(25, 20),
        .line(25, 25),
        .close,
      ], "M0 0h5v5zm20 20h5v5z"
    ),
    // Steps too short to see go, and with them the outline.
    ([.move(3, 3), .line(3.001, 3.002), .close, .move(3, 3)], ""), ([.move(3, 3)], ""), ([], ""),
  ]

  @Test("Steps are relative, letters are not repeated", arguments: cases.indices)
  func short(index: Int) {
    #expect(written(writer(Self.cases[index].0)) == Self.cases[index].1)
  }

  @Test("Rounding errors do not add up")
  func rounding() {
    let steps = (1...300).map { Step.line(Double($0) * 0.333333, Double($0 % 2)) }
    let path = written(writer([.move(0, 0)] + steps))
    let numbers = path.dropFirst("M0 0l".count).replacing("-", with: " -").split(separator: " ")
    #expect(numbers.count == 600)
    // 300 steps of a third end at 100, however they were rounded on the way.
    let across = stride(from: 0, to: numbers.count, by: 2).compactMap { Double(numbers[$0]) }
    #expect(abs(across.reduce(0, +) - 100) < 0.000001)
  }

  @Test("A glyph is written once and placed as often as it stands")
  func glyph() {
    let steps: [Step] = [
      .move(1, -2), .line(3, -2), .line(3, 0), .close, .move(5, -5), .line(6, -5), .line(6, 0), .close,
    ]
    let glyph = writer(steps, isGlyph: true)
    #expect(written(glyph) == "h2v2zm4-3h1v5z")
    var line = PathWriter()
    line.place(glyph, at: GridPoint(10, 100))
    line.place(writer([.move(0, 0)], isGlyph: true), at: GridPoint(12, 100))
    line.place(glyph, at: GridPoint(20.5, 100))
    #expect(written(line) == "M11 98h2v2zm4-3h1v5zm6.5 3h2v2zm4-3h1v5z")
  }
}
