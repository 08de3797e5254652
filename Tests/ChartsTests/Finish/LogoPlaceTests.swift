import Charts
import TestSupport
import Testing

@Suite struct LogoPlaceTests {
  private func style(height: Double, corner: Logo.Corner = .right) -> ChartStyle {
    var style = ChartStyle.test
    style.logo = Logo(
      width: 60, height: height, corner: corner,
      shapes: [
        .rect(Rect(x: 0, y: 0, width: 60, height: height), fill: style.note),
        .line(from: Point(x: 0, y: 10), to: Point(x: 60, y: 10), width: 2, color: style.ink),
      ])
    return style
  }

  private func scene(_ style: ChartStyle) throws -> Scene {
    try ChartLayout(style: style, canvas: Canvas(background: style.ground), measurer: FixedMeasurer())
      .scene(MadeSpec.bars([3, 5]))
  }

  @Test(arguments: Logo.Corner.allCases) func standsAboveTheTitleInItsCorner(_ corner: Logo.Corner) throws {
    let style = style(height: 40, corner: corner)
    let scene = try scene(style)
    let placed = LogoPlace(style: style, scale: 1).applied(to: scene)
    #expect(placed.marks.count == scene.marks.count + 2)
    guard case .rect(let mark) = placed.marks[scene.marks.count] else {
      Issue.record("no rectangle")
      return
    }
    #expect(mark.frame.width == 60 && mark.frame.height == 40)
    #expect(corner == .right ? mark.frame.maxX == 1824 : mark.frame.x == 96)
    let top = try #require(scene.texts.map(\.box.y).min())
    #expect(mark.frame.y >= 12 && mark.frame.maxY <= top - 12)
  }

  @Test func shrinksToTheRoomAndIsLeftOutBelowHalf() throws {
    let large = style(height: 80)
    guard
      case .rect(let mark) = LogoPlace(style: large, scale: 1).applied(to: try scene(large)).marks.suffix(2)
        .first
    else {
      Issue.record("no rectangle")
      return
    }
    #expect(mark.frame.height > 40 && mark.frame.height < 80)
    let huge = style(height: 160)
    #expect(LogoPlace(style: huge, scale: 1).applied(to: try scene(huge)) == (try scene(huge)))
    #expect(LogoPlace(style: .test, scale: 1).applied(to: try scene(.test)) == (try scene(.test)))
  }
}
