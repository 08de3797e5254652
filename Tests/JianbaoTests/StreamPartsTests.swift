import Testing

@testable import jianbao

/// The parts that a stream and the line of progress are made of.
@Suite struct StreamPartsTests {
  @Test func linesWhateverThePieces() {
    let text = Array("ab\n\nc\r\nde".utf8)
    let expected: [StreamLines.Line] = [
      .whole(Array("ab".utf8)), .whole([]), .whole(Array("c\r".utf8)), .whole(Array("de".utf8)),
    ]
    for size in 1...text.count {
      var lines = StreamLines(most: 2)
      var found: [StreamLines.Line] = []
      for start in stride(from: 0, to: text.count, by: size) {
        found += lines.lines(in: Array(text[start..<min(text.count, start + size)]))
      }
      if let last = lines.last() { found.append(last) }
      #expect(found == expected, "pieces of \(size)")
      #expect(lines.last() == nil && lines.held == 0)
    }
  }

  @Test func aLineIsNeverLongerThanItMayBe() {
    var lines = StreamLines(most: 3)
    #expect(lines.lines(in: Array("abc\nabcd\nab".utf8)) == [.whole(Array("abc".utf8)), .tooLong])
    #expect(lines.lines(in: Array("cd".utf8)).isEmpty && lines.held == 0)
    #expect(lines.lines(in: Array("efg\nx\n".utf8)) == [.tooLong, .whole(Array("x".utf8))])
    #expect(lines.lines(in: Array("abcd".utf8)).isEmpty)
    #expect(lines.last() == .tooLong)
  }

  @Test func answersWaitForThoseBeforeThem() {
    var order = StreamOrder()
    #expect((0..<4).map { _ in order.begin() } == [0, 1, 2, 3])
    #expect(order.finish(2, [2, 2]).isEmpty)
    #expect(order.finish(1, [1]).isEmpty)
    #expect((order.open, order.held) == (4, 3))
    #expect(order.finish(0, [0]) == [0, 1, 2, 2])
    #expect((order.open, order.held) == (1, 0))
    #expect(order.finish(3, [3]) == [3])
    #expect(order.open == 0)
  }

  /// The numbers of a line of progress, in their order.
  private func numbers(_ text: ProgressText) -> [String] {
    text.text.split { !($0.isNumber || $0 == "." || $0 == ":") }.map { String($0) }
  }

  @Test func whatALineOfProgressSays() {
    let line = ProgressText(done: 120, failed: 2, left: 878, seconds: 8.6)
    #expect(numbers(line) == ["120", "2", "878", "14.2", "1:02"], "\(line.text)")
    #expect(line.short == "122/1000")
    #expect(numbers(ProgressText(done: 0, failed: 0, left: 9, seconds: 3)) == ["0", "9"])
    #expect(numbers(ProgressText(done: 9, failed: 0, left: 0, seconds: 3)) == ["9", "0", "3.0"])
    #expect(
      numbers(ProgressText(done: 1, failed: 0, left: 3601, seconds: 1)) == ["1", "3601", "1.0", "1:00:01"])
    #expect(numbers(ProgressText(done: 1, failed: 0, left: 5, seconds: 0)) == ["1", "5"])
  }
}
