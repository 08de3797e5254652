import Charts
import TestSupport
import Testing

@Suite struct ScaledSceneTests {
  @Test func everyLengthGrowsAlikeAndNothingElseChanges() throws {
    let scene = try ChartLayout(
      style: .test, canvas: Canvas(background: nil), measurer: FixedMeasurer()
    ).scene(MadeSpec.bars([3, nil, 0]))
    let twice = scene.scaled(by: 2)
    #expect(twice.size == Size(width: 3840, height: 2160))
    #expect(twice.marks.count == scene.marks.count && twice.title == scene.title)
    for (one, two) in zip(scene.rects, twice.rects) {
      #expect(two.frame.width == 2 * one.frame.width && two.frame.y == 2 * one.frame.y)
      #expect(two.datum == one.datum && two.fill == one.fill)
    }
    for (one, two) in zip(scene.texts, twice.texts) {
      #expect(two.font.size == 2 * one.font.size && two.width == 2 * one.width && two.text == one.text)
    }
    for (one, two) in zip(scene.rules, twice.rules) {
      #expect(two.width == 2 * one.width && two.end.x == 2 * one.end.x)
    }
    #expect(scene.scaled(by: 1) == scene)
  }
}
