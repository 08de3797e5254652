import Charts
import Testing

@testable import CairoRendering

@Suite("Measuring text with Pango")
struct PangoMeasurerTests {
  let measurer = PangoMeasurer(family: TestScene.family)

  @Test("A Chinese character is one em wide")
  func han() {
    #expect(abs(measurer.width(of: "简报", font: Font(size: 36)) - 72) < 0.01)
    #expect(abs(measurer.width(of: "直骨门", font: Font(size: 54, weight: .bold)) - 162) < 0.01)
  }

  @Test("Two strings set side by side are as wide as one")
  func additive() {
    let font = Font(size: 31.7)
    let (one, two) = ("受理申请", "1,234 件")
    let both = measurer.width(of: one + two, font: font)
    #expect(abs(both - measurer.width(of: one, font: font) - measurer.width(of: two, font: font)) < 0.01)
  }

  @Test("Widths are not rounded to pixels and grow with the size")
  func proportional() {
    let small = measurer.width(of: "0123456789", font: Font(size: 10))
    let large = measurer.width(of: "0123456789", font: Font(size: 100))
    #expect(small > 50 && small < 60)
    #expect(abs(small * 10 - large) < 0.1)
  }

  @Test("Bold is wider than regular, a trailing space counts")
  func weights() {
    let regular = measurer.width(of: "abcdef", font: Font(size: 40))
    #expect(measurer.width(of: "abcdef", font: Font(size: 40, weight: .bold)) > regular)
    #expect(measurer.width(of: "abcdef ", font: Font(size: 40)) > regular)
  }

  @Test("Nothing is as wide as nothing")
  func empty() {
    #expect(measurer.width(of: "", font: Font(size: 40)) == 0)
    #expect(measurer.width(of: "a", font: Font(size: 0)) == 0)
    #expect(measurer.width(of: "a", font: Font(size: .nan)) == 0)
    #expect(measurer.width(of: "a", font: Font(size: .infinity)) == 0)
  }

  @Test("Control characters and line breaks do not break the line")
  func controls() {
    let font = Font(size: 20)
    #expect(measurer.width(of: "a\nb", font: font) == measurer.width(of: "a b", font: font))
    #expect(measurer.width(of: "a\u{0}b", font: font) > measurer.width(of: "ab", font: font))
  }

  @Test("Any thread gives the same width")
  func threads() async {
    let expected = PangoMeasurer(family: TestScene.family).width(of: "政府信息公开", font: Font(size: 33))
    await withTaskGroup(of: Double.self) { group in
      for _ in 0..<32 {
        group.addTask { PangoMeasurer(family: TestScene.family).width(of: "政府信息公开", font: Font(size: 33)) }
      }
      for await width in group { #expect(width == expected) }
    }
  }
}
