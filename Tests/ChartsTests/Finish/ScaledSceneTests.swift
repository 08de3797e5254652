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
    var dotted = scene
    let fill = ChartStyle.test.ink
    dotted.marks = [.dot(DotMark(center: Point(x: 3, y: 4), radius: 5, fill: nil, ring: fill, ringWidth: 2))]
    #expect(
      dotted.scaled(by: 2).marks == [
        .dot(DotMark(center: Point(x: 6, y: 8), radius: 10, fill: nil, ring: fill, ringWidth: 4))
      ])
  }
}
