import Charts
import TestSupport
import Testing

@testable import CairoRendering

@Suite("Drawing scenes")
struct SceneRendererTests {
  let renderer = SceneRenderer()

  @Test("Pixels have the marks' colours, later marks on top")
  func pixels() throws {
    let scene = TestScene.scene([
      .rect(RectMark(frame: Rect(x: 10, y: 10, width: 50, height: 50), fill: TestScene.colors[0])),
      .rect(RectMark(frame: Rect(x: 40, y: 10, width: 50, height: 50), fill: TestScene.colors[1])),
      .rect(RectMark(frame: Rect(x: 0, y: 0, width: 200, height: 100), fill: nil)),
      .rule(
        RuleMark(
          from: Point(x: 0, y: 80), to: Point(x: 100, y: 80), width: 4, color: TestScene.colors[2],
          dashes: [10, 5])),
    ])
    let picture = try #require(DecodedPNG(try renderer.png(scene)))
    #expect(picture.width == 200 && picture.height == 100)
    #expect(picture.pixel(0, 0) == [255, 255, 255, 255])
    #expect(picture.pixel(10, 10) == [0x12, 0x43, 0x6D, 255])
    #expect(picture.pixel(40, 59) == [0x28, 0xA1, 0x97, 255])
    #expect(picture.pixel(90, 59) == [255, 255, 255, 255])
    #expect(picture.pixel(5, 80) == [0x80, 0x16, 0x50, 255])
    #expect(picture.pixel(12, 80) == [255, 255, 255, 255])
  }

  @Test("A dot is round, and a ring lies within its edge")
  func dots() throws {
    let scene = TestScene.scene([
      .dot(DotMark(center: Point(x: 50, y: 50), radius: 20, fill: TestScene.colors[0])),
      .dot(
        DotMark(
          center: Point(x: 120, y: 50), radius: 20, fill: TestScene.colors[1], ring: TestScene.colors[2],
          ringWidth: 5)),
      .dot(
        DotMark(center: Point(x: 170, y: 50), radius: 20, fill: nil, ring: TestScene.colors[3], ringWidth: 5)),
    ])
    let picture = try #require(DecodedPNG(try renderer.png(scene)))
    #expect(
      picture.pixel(50, 50) == [0x12, 0x43, 0x6D, 255] && picture.pixel(50, 31) == [0x12, 0x43, 0x6D, 255])
    // The corner of the box is outside the circle.
    #expect(picture.pixel(34, 34) == [255, 255, 255, 255] && picture.pixel(50, 71) == [255, 255, 255, 255])
    #expect(
      picture.pixel(120, 50) == [0x28, 0xA1, 0x97, 255] && picture.pixel(120, 37) == [0x28, 0xA1, 0x97, 255])
    #expect(picture.pixel(120, 33) == [0x80, 0x16, 0x50, 255])
    #expect(
      picture.pixel(170, 50) == [255, 255, 255, 255] && picture.pixel(170, 33) == [0xF4, 0x6A, 0x25, 255])
  }

  @Test("The baseline starts at the origin, and the ink stays in the mark's box")
  func baseline() throws {
    let mark = TextMark("H简", at: Point(x: 20, y: 70), width: 100, font: Font(size: 40), color: TestScene.ink)
    let picture = try #require(DecodedPNG(try renderer.png(TestScene.scene([.text(mark)]))))
    var ink: [(x: Int, y: Int)] = []
    for y in 0..<100 {
      for x in 0..<200 where picture.pixel(x, y)[0] < 128 { ink.append((x, y)) }
    }
    #expect(ink.allSatisfy { Double($0.y) >= mark.box.y && Double($0.y) <= mark.box.maxY && $0.x >= 20 })
    // The foot of the H stands on the baseline.
    #expect(ink.filter { $0.x < 46 }.map(\.y).max() == 69)
  }

  @Test("An open ground stays open, with straight colours")
  func openGround() throws {
    let frame = Rect(x: 10.5, y: 10, width: 50, height: 50)
    let scene = TestScene.scene([.rect(RectMark(frame: frame, fill: TestScene.colors[3]))], background: nil)
    let picture = try #require(DecodedPNG(try renderer.png(scene)))
    #expect(picture.pixel(0, 0) == [0, 0, 0, 0])
    #expect(picture.pixel(30, 30) == [0xF4, 0x6A, 0x25, 255])
    let edge = picture.pixel(10, 30)
    #expect(abs(Int(edge[3]) - 128) < 3 && abs(Int(edge[0]) - 0xF4) < 3)
  }

  @Test("The same scene gives the same bytes")
  func repeated() throws {
    let scene = TestScene.chart()
    #expect(try renderer.png(scene) == renderer.png(scene))
    #expect(try renderer.svg(scene, text: .outline) == renderer.svg(scene, text: .outline))
    #expect(try renderer.svg(scene, text: .live) == renderer.svg(scene, text: .live))
  }

  @Test("Fifty drawings at once give the bytes of one after another", .timeLimit(.minutes(2)))
  func concurrent() async throws {
    let scenes = (0..<50).map { index in
      var scene = TestScene.chart()
      scene.marks.append(TestScene.text("第\(index)张", x: 1600, y: 100))
      return scene
    }
    let serial = try scenes.map { (png: try renderer.png($0), svg: try renderer.svg($0, text: .outline)) }
    try await withThrowingTaskGroup(of: (Int, [UInt8], String).self) { group in
      for (index, scene) in scenes.enumerated() {
        group.addTask { [renderer] in
          (index, try renderer.png(scene), try renderer.svg(scene, text: .outline))
        }
      }
      for try await (index, png, svg) in group {
        #expect(png == serial[index].png && svg == serial[index].svg)
      }
    }
  }

  static let hostile: [Double] = [.nan, .infinity, -.infinity, 1e300, 1_000_001, -1_000_001]

  @Test("Coordinates that are not finite or too far away are refused everywhere", arguments: hostile)
  func coordinates(_ bad: Double) throws {
    let ink = TestScene.ink
    let font = Font(size: 20)
    let marks: [Mark] = [
      .rect(RectMark(frame: Rect(x: bad, y: 0, width: 1, height: 1), fill: ink)),
      .rect(RectMark(frame: Rect(x: 0, y: 0, width: 1, height: bad), fill: nil)),
      .rule(RuleMark(from: Point(x: 0, y: bad), to: Point(x: 0, y: 0), width: 1, color: ink)),
      .rule(RuleMark(from: Point(x: 0, y: 0), to: Point(x: 9, y: 0), width: bad, color: ink)),
      .rule(
        RuleMark(from: Point(x: 0, y: 0), to: Point(x: 9, y: 0), width: 1, color: ink, dashes: [1, bad])),
      .dot(DotMark(center: Point(x: bad, y: 0), radius: 5, fill: ink)),
      .dot(DotMark(center: Point(x: 0, y: 0), radius: bad, fill: nil, ring: ink, ringWidth: 1)),
      .dot(DotMark(center: Point(x: 0, y: 0), radius: 5, fill: nil, ring: ink, ringWidth: bad)),
      .text(TextMark("a", at: Point(x: bad, y: 0), width: 0, font: font, color: ink)),
      .text(TextMark("a", at: Point(x: 0, y: 0), width: 0, font: Font(size: bad), color: ink)),
    ]
    for mark in marks {
      let scene = TestScene.scene([mark])
      for draw in [
        { _ = try renderer.png(scene) }, { _ = try renderer.svg(scene, text: .outline) },
        { _ = try renderer.svg(scene, text: .live) },
      ] as [() throws -> Void] {
        let error = #expect(throws: CairoError.self) { try draw() }
        #expect(error?.code == .coordinate)
      }
    }
  }

  @Test("Cairo's own refusal is passed on in its words")
  func cairoRefusal() {
    let rule = RuleMark(
      from: Point(x: 0, y: 0), to: Point(x: 9, y: 0), width: 1, color: TestScene.ink, dashes: [-1, 2])
    let error = #expect(throws: CairoError.self) { try renderer.png(TestScene.scene([.rule(rule)])) }
    #expect(error?.description.contains("dash") == true)
    #expect(error?.description.contains("outcomes") == true)
  }

  @Test("A picture that is too large is refused before anything is drawn")
  func oversize() {
    for scene in [
      TestScene.scene([], width: 16_385, height: 1), TestScene.scene([], width: 10_001, height: 10_000),
      TestScene.scene([], width: 0, height: 10),
    ] {
      #expect(throws: CairoError.self) { try renderer.png(scene) }
      #expect(throws: CairoError.self) { try renderer.svg(scene, text: .live) }
    }
  }

  @Test("A few characters that no font has are drawn as boxes and kept")
  func missingGlyphs() throws {
    let missing = MissingGlyphs()
    let renderer = SceneRenderer(missing: missing)
    let words = String(repeating: "政府信息公开", count: 7)
    let odd = TestScene.scene([TestScene.text(words + "\u{10FFFD}\u{E000}")], width: 2000)
    let boxes = TestScene.scene([TestScene.text(words + "□□")], width: 2000)
    #expect(try renderer.png(odd) == renderer.png(boxes))
    #expect(missing.take().map(\.code) == ["U+E000", "U+10FFFD"])
    #expect(missing.take().isEmpty)
    _ = try renderer.svg(odd, text: .live)
    #expect(missing.take().isEmpty)
    let strict = SceneRenderer(missing: MissingGlyphs(isStrict: true))
    let error = #expect(throws: CairoError.self) { try strict.png(odd) }
    #expect(error?.code == .unknownGlyph)
    #expect(try strict.png(boxes) == renderer.png(boxes))
  }

  @Test("A twentieth of a picture's characters may be missing", arguments: [(19, false), (20, true)])
  func tooManyMissing(known: Int, isDrawn: Bool) {
    let text = String(repeating: "政", count: known - 1) + "\u{E000}"
    let scene = TestScene.scene([TestScene.text(text)], width: 2000)
    #expect(((try? renderer.png(scene)) != nil) == isDrawn)
  }

  @Test(
    "What no font has is named with the package that has it",
    arguments: [
      ("\u{20001}", "fonts-hanazono"), ("\u{2A700}", "fonts-hanazono"), ("\u{30001}", "fonts-babelstone-han"),
      ("\u{1F600}", "fonts-symbola"), ("\u{E000}", nil), ("\u{10FFFD}", nil), ("\u{0F40}", "fonts-noto-core"),
      ("简", "fonts-noto-cjk"),
    ])
  func packages(character: String, package: String?) throws {
    let scalar = try #require(character.unicodeScalars.first)
    #expect(FontPackage.holding(scalar)?.name == package)
    // The fonts for Chinese are here: to install them is no advice.
    if package == "fonts-noto-cjk" { #expect(MissingGlyph(scalar: scalar).package == nil) }
  }

  @Test(
    "A picture of characters that no font has is refused, and the first is named",
    arguments: [("\u{E000}", "U+E000"), ("\u{10FFFD}", "U+10FFFD")])
  func unknownGlyph(character: String, code: String) {
    let scene = TestScene.scene([TestScene.text("简报\(character)末")])
    for draw in [{ _ = try renderer.png(scene) }, { _ = try renderer.svg(scene, text: .outline) }]
      as [() throws -> Void]
    {
      let error = #expect(throws: CairoError.self) { try draw() }
      #expect(error?.code == .unknownGlyph)
      #expect(error?.description.contains(code) == true)
    }
  }

  @Test("Empty marks draw nothing")
  func nothing() throws {
    let nothing = TestScene.scene([
      TestScene.text(""), TestScene.text("a", size: 0),
      .rect(RectMark(frame: Rect(x: 5, y: 5, width: 0, height: 9), fill: TestScene.ink)),
      .rule(RuleMark(from: Point(x: 0, y: 0), to: Point(x: 9, y: 9), width: 0, color: TestScene.ink)),
      .dot(DotMark(center: Point(x: 9, y: 9), radius: 0, fill: TestScene.ink)),
      .dot(DotMark(center: Point(x: 9, y: 9), radius: 5, fill: nil)),
    ])
    #expect(try renderer.png(nothing) == renderer.png(TestScene.scene([])))
    #expect(try renderer.svg(nothing, text: .outline) == renderer.svg(TestScene.scene([]), text: .outline))
    #expect(try renderer.svg(nothing, text: .live) == renderer.svg(TestScene.scene([]), text: .live))
  }
}
