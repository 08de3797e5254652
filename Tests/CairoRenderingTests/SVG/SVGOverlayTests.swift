import Charts
import Testing

@testable import CairoRendering

@Suite("The figures over the data marks")
struct SVGOverlayTests {
  func markup(_ marks: [Mark], holdsText: Bool = false, family: String = TestScene.family) -> String {
    var markup = MarkupBytes()
    SVGOverlay(scene: TestScene.scene(marks, family: family), holdsText: holdsText).put(to: &markup)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  func mark(_ datum: Datum?, width: Double = 30) -> Mark {
    .rect(RectMark(frame: Rect(x: 10.004, y: 20.126, width: width, height: 8), fill: nil, datum: datum))
  }

  @Test("A data mark is a rectangle with its figure and its tooltip")
  func figure() {
    let datum = Datum(
      figure: "requests.disclosed.total", value: "3", share: "16.7", panel: "b", tooltip: "予以公开：3 件")
    #expect(
      markup([mark(nil), mark(datum)]) == """
        <g>
        <rect x="10" y="20.13" width="30" height="8" fill="none" pointer-events="all" \
        data-figure="requests.disclosed.total" data-value="3" data-share="16.7" data-panel="b">\
        <title>予以公开：3 件</title></rect>
        </g>

        """)
  }

  @Test("A figure that the report does not print is missing, never 0")
  func missing() {
    let file = markup([mark(Datum(figure: "f", value: nil, tooltip: "t"), width: 0)])
    #expect(file.contains("data-missing=\"true\"") && file.contains("width=\"0\""))
    #expect(!file.contains("data-value"))
  }

  @Test("A rectangle drawn backwards has a positive width")
  func backwards() {
    #expect(
      markup([mark(Datum(figure: "f", value: "1", tooltip: "t"), width: -4)]).contains(
        "x=\"6\" y=\"20.13\" width=\"4\""))
  }

  @Test("Nothing to hold is nothing at all")
  func empty() {
    #expect(markup([mark(nil), TestScene.text("a")]).isEmpty)
  }

  @Test("Live text has its place, size, weight and colour, and families to fall back on")
  func text() {
    let file = markup(
      [TestScene.text("共 <3> 件", x: 1.5, y: 2, size: 36), TestScene.text("题", weight: .bold)],
      holdsText: true,
      family: "Fan'cy \"Sans\"")
    #expect(
      file == """
        <g font-family="'Fancy Sans','Noto Sans CJK SC','Source Han Sans SC',\
        'PingFang SC','Microsoft YaHei',sans-serif" font-weight="400" text-anchor="start">
        <text x="1.5" y="2" font-size="36" fill="#1a1a1a">共 &lt;3&gt; 件</text>
        <text x="10" y="60" font-size="36" font-weight="700" fill="#1a1a1a">题</text>
        </g>

        """)
  }
}
