import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test func lengthsAreProportionalFromZero() {
    let scale = LinearScale(factor: 2.5, origin: 300)
    #expect(scale(0) == 300)
    #expect(scale(4) == 310)
  }

  @Test func stacksAddUp() {
    let spans = Stack.spans([3, 2, 0, 11])
    #expect(spans.map(\.start) == [0, 3, 5, 5])
    #expect(spans.map(\.end) == [3, 5, 5, 16])
  }

  @Test func expandedStacksEndAtOne() {
    let spans = Stack.spans([1, 3], offset: .expand)
    #expect(spans.map(\.end) == [0.25, 1])
    #expect(Stack.spans([0, 0], offset: .expand).map(\.end) == [0, 0])
  }

  @Test(arguments: [
    (0.4, 1), (1, 1), (13.2, 1), (19.9, 1), (20, 20), (49, 20), (68.6, 50), (100, 100), (999, 500),
    (261.9, 200),
  ])
  func magnificationsAreRound(_ ratio: Double, _ times: Int) {
    #expect(ScaleChoice.round(ratio) == times)
  }
}
