import Charts
import TestSupport
import Testing

@testable import CairoRendering

@Suite("SVG files")
struct SVGFileTests {
  let renderer = SceneRenderer()

  /// Every string of a scene, as badly meant as can be.
  func hostileScene() -> Scene {
    let bad = "\"><script>alert('x')</script>]]>&amp;\u{1}\u{FFFE}"
    var scene = TestScene.scene(
      [
        TestScene.text("<b>\"&'"),
        .rect(
          RectMark(
            frame: Rect(x: 1, y: 1, width: 5, height: 5), fill: TestScene.ink,
            datum: Datum(figure: bad, value: bad, share: bad, panel: bad, tooltip: bad))),
      ], title: bad, description: bad, language: bad)
    scene.chart = bad
    return scene
  }

  @Test("Only the words that every importer knows are used", arguments: TextMode.allCases)
  func vocabulary(mode: TextMode) throws {
    for scene in [
      TestScene.chart(), TestScene.chart(background: nil), TestScene.manyColors(), hostileScene(),
      TestScene.dots(),
    ] {
      let svg = try renderer.svg(scene, text: mode)
      let tags = SVGTag.all(svg)
      #expect(Set(tags.map(\.name)).isSubset(of: SVGTag.elements))
      #expect(Set(tags.flatMap(\.attributes.keys)).isSubset(of: SVGTag.attributes))
      for tag in tags {
        for name in ["fill", "stroke"] {
          guard let color = tag.attributes[name], color != "none" else { continue }
          #expect(Color(hex: color) != nil)
        }
      }
      for stranger in [
        "surface", "glyph", "clip", "style=", "class=", " id=", "xlink", "url(", "transparent",
      ] {
        #expect(!svg.contains(stranger))
      }
    }
  }

  @Test("The root says what the picture is", arguments: TextMode.allCases)
  func root(mode: TextMode) throws {
    let svg = try renderer.svg(TestScene.chart(), text: mode)
    #expect(svg.hasPrefix("<?xml") == (mode == .outline))
    #expect(
      SVGTag.all(svg).first
        == SVGTag(
          name: "svg",
          attributes: [
            "xmlns": "http://www.w3.org/2000/svg", "width": "1920", "height": "1080",
            "viewBox": "0 0 1920 1080",
            "role": "img", "lang": "zh-Hans", "aria-label": "申请办理结果", "data-chart": "outcomes",
          ]))
    #expect(svg.contains("<title>申请办理结果</title>\n<desc>柱状图，共六项。</desc>\n"))
  }

  @Test(
    "Width and height are the size on paper, at 96 to an inch",
    arguments: [(96, "1920", "1080"), (144, "1280", "720"), (300, "614.4", "345.6"), (72, "2560", "1440")])
  func onPaper(dpi: Int, width: String, height: String) throws {
    let root = try #require(SVGTag.all(try renderer.svg(TestScene.chart(), text: .outline, dpi: dpi)).first)
    #expect(root.attributes["width"] == width && root.attributes["height"] == height)
    #expect(root.attributes["viewBox"] == "0 0 1920 1080")
  }

  @Test("A resolution that no picture has is refused", arguments: [0, -1, 100_001])
  func resolution(dpi: Int) {
    let error = #expect(throws: CairoError.self) {
      try renderer.svg(TestScene.chart(), text: .live, dpi: dpi)
    }
    #expect(error?.code == .resolution)
  }

  @Test("The ground is one rectangle, or none")
  func ground() throws {
    let full = "<rect x=\"0\" y=\"0\" width=\"1920\" height=\"1080\" fill=\"#ffffff\"/>"
    let svg = try renderer.svg(TestScene.chart(), text: .outline)
    #expect(svg.contains("</desc>\n\(full)\n"))
    #expect(try !renderer.svg(TestScene.chart(background: nil), text: .outline).contains(full))
  }

  @Test("Live text is text, outlined text is not")
  func modes() throws {
    let live = try renderer.svg(TestScene.chart(), text: .live)
    let outline = try renderer.svg(TestScene.chart(), text: .outline)
    #expect(live.contains(">予以公开</text>") && !outline.contains("<text"))
    #expect(SVGTag.all(live).filter { $0.name == "text" }.count == 21)
    #expect(live.utf8.count * 5 < outline.utf8.count)
    let figures = { (svg: String) in SVGTag.all(svg).filter { $0.attributes["data-figure"] != nil } }
    #expect(figures(live) == figures(outline) && figures(live).count == 6)
  }

  @Test("A character of no font is left to the reader's fonts in live text")
  func unknownGlyph() throws {
    #expect(try renderer.svg(TestScene.scene([TestScene.text("\u{E000}")]), text: .live).contains("\u{E000}"))
  }

  @Test("Hostile strings stay strings", arguments: TextMode.allCases)
  func hostile(mode: TextMode) throws {
    let svg = try renderer.svg(hostileScene(), text: mode)
    #expect(!svg.contains("<script") && !svg.contains("]]>") && !svg.contains("<b>"))
    #expect(!svg.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0xFFFE })
    let outcome = try Program("xmllint").run(["--noout", "--nonet"], onFile: svg)
    #expect(outcome.code == 0 && outcome.err.isEmpty, "\(outcome.err)")
  }

  @Test("The file is well-formed XML", arguments: TextMode.allCases)
  func wellFormed(mode: TextMode) throws {
    let outcome = try Program("xmllint").run(
      ["--noout", "--nonet"], onFile: try renderer.svg(TestScene.chart(), text: mode))
    #expect(outcome.code == 0 && outcome.err.isEmpty, "\(outcome.err)")
  }

  @Test("A dot is one path of curves for each circle, without a stroke")
  func dots() throws {
    let dot = DotMark(
      center: Point(x: 50, y: 50), radius: 10, fill: TestScene.white, ring: TestScene.ink, ringWidth: 3)
    let paths = SVGTag.all(try renderer.svg(TestScene.scene([.dot(dot)]), text: .outline)).filter {
      $0.name == "path"
    }
    #expect(paths.map { $0.attributes["fill"] } == ["#ffffff", "#1a1a1a"])
    #expect(paths.allSatisfy { $0.attributes["stroke"] == nil && $0.attributes["d"]?.contains("c") == true })
    #expect(paths[0].attributes["d"]?.hasPrefix("M57 50") == true)
    #expect(paths[1].attributes["d"]?.hasPrefix("M60 50") == true)
  }

  @Test("A rule keeps its width and dashes, and what is a rectangle is written as one")
  func marks() throws {
    let rule = RuleMark(
      from: Point(x: 1, y: 2), to: Point(x: 100, y: 2), width: 1.5, color: TestScene.ink,
      dashes: [4, 3.333333])
    let bar = RectMark(frame: Rect(x: 10.371094, y: 60, width: 30, height: -40), fill: TestScene.colors[0])
    let svg = try renderer.svg(TestScene.scene([.rule(rule), .rect(bar)]), text: .outline)
    #expect(
      svg.contains(
        """
        <path fill="none" stroke="#1a1a1a" stroke-width="1.5" stroke-dasharray="4 3.33" d="M1 2h99"/>
        <rect x="10.37" y="20" width="30" height="40" fill="#12436d"/>

        """))
  }

  @Test("Another program draws the SVG as we draw the PNG", arguments: [TestScene.chart(), TestScene.dots()])
  func librsvg(scene: Scene) throws {
    let outcome = try Program("rsvg-convert").run(
      ["--format", "png"], onFile: try renderer.svg(scene, text: .outline))
    #expect(outcome.code == 0, "\(outcome.err)")
    let theirs = try #require(DecodedPNG(outcome.bytes))
    let ours = try #require(DecodedPNG(try renderer.png(scene, tolerance: 0)))
    #expect(Double(theirs.width) == scene.size.width && Double(theirs.height) == scene.size.height)
    #expect(ours.share(differingFrom: theirs, byMoreThan: 60) < 0.005)
    #expect(ours.share(differingFrom: theirs, byMoreThan: 8) < 0.005)
  }
}
