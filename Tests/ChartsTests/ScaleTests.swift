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
}
