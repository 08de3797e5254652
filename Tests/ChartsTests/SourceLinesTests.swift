import Charts
import TestSupport
import Testing

/// The source line of a slide: at most two lines, broken between its parts; what is left out stands in the description.
@Suite struct SourceLinesTests {
  private func scene(_ source: String, width: Double = 1920, height: Double = 1080) throws -> Scene {
    var spec = MadeSpec.bars([3, 2])
    spec.source = source
    let canvas = Canvas(size: Size(width: width, height: height), background: nil)
    return try ChartLayout(style: .test, canvas: canvas, measurer: FixedMeasurer()).scene(spec)
  }

  private func lines(_ scene: Scene) -> [String] {
    let foot = scene.rules.map(\.start.y).max() ?? 0
    return scene.texts.filter { $0.box.y > foot }.sorted { $0.origin.y < $1.origin.y }.map(\.text)
  }

  private let parts = ["来源：示例报告，表三"] + (1...12).map { "第\($0)条读者须知的说明文字写在这里" } + ["※ 该处有勾稽不符"]

  @Test func aShortOneIsOneLine() throws {
    let scene = try scene("来源：示例报告，表三 · 口径：本机关")
    #expect(lines(scene) == ["来源：示例报告，表三 · 口径：本机关"])
    #expect(scene.description == "示例")
  }

  @Test func aLongOneIsTwoLinesAndTheRestIsDescribed() throws {
    let source = parts.joined(separator: " · ")
    let scene = try scene(source)
    let lines = lines(scene)
    #expect(lines.count == 2)
    let shown = lines.flatMap { $0.components(" · ") }
    #expect(shown.first == parts[0] && shown.contains("※ 该处有勾稽不符") && shown.last == "…")
    #expect(shown.dropLast().allSatisfy(parts.contains))
    #expect(scene.description.hasSuffix(source))
  }

  @Test func aSmallPictureLeavesNothingOut() throws {
    let scene = try scene(parts.joined(separator: " · "), width: 1200, height: 1400)
    #expect(lines(scene).count > 2 && scene.description == "示例")
  }
}

extension String {
  /// The pieces between a separator.
  fileprivate func components(_ separator: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let found = rest.firstRange(of: separator) {
      pieces.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
