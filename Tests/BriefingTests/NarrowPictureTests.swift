import Charts
import DisclosureReport
import TestSupport
import Testing

@testable import Briefing
@testable import PageProse

@Suite struct NarrowPictureTests {
  @Test func noTextOverlapsOrLeavesTheNarrowPicture() throws {
    var made = MadeReport.city
    made.narrative = MadeReport.jianye.narrative
    for english in [false, true] {
      let terms = try english ? Words.english() : Words.chinese()
      for report in [made.report, MadeReport.jianye.report, MadeReport().report] {
        for spec in ChartChoice(CheckedReport(report), terms: terms).specs() {
          let style = try StyleFile.read(try Project.text("Styles/standard.yaml"), name: "standard.yaml")
          let canvas = NarrowPicture.canvas(for: spec, ground: style.ground)
          let scene = try ChartLayout(
            style: NarrowPicture.style(style), canvas: canvas, measurer: FixedMeasurer()
          ).scene(spec)
          let boxes = scene.texts.map { ($0.text, $0.box) }
          for (index, one) in boxes.enumerated() {
            #expect(
              one.1.x >= 0 && one.1.maxX <= 800 && one.1.maxY <= canvas.size.height, "\(spec.id) \(one.0)")
            for other in boxes.dropFirst(index + 1) where one.1.overlaps(other.1) {
              Issue.record("\(spec.id), \(terms.language): \(one.0) overlaps \(other.0)")
            }
          }
        }
      }
    }
  }
}
