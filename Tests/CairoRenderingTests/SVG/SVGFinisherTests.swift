import Charts
import Testing

@testable import CairoRendering

@Suite("Finishing Cairo's SVG")
struct SVGFinisherTests {
  func finish(_ body: String) throws -> String {
    let scene = TestScene.scene([])
    let size = try PixelSize(scene.size, of: "c")
    let file =
      "<?xml version=\"1.0\"?>\n<svg width=\"200pt\" version=\"1.1\">\n<g id=\"surface7\">\n\(body)\n</g>\n</svg>\n"
    return try SVGFinisher(scene: scene, size: size, text: .outline).finish(Array(file.utf8))
  }

  /// What stands between the words and the end.
  func body(_ markup: String) throws -> String {
    let file = try finish(markup)
    let start = try #require(file.firstRange(of: "</desc>\n")?.upperBound)
    return String(file[start...].dropLast("</svg>\n".count))
  }

  @Test("Styles become the few attributes that say something")
  func fill() throws {
    let style = " stroke:none;fill-rule:nonzero;fill:rgb(7.058824%,26.27451%,42.745098%);fill-opacity:1;"
    #expect(
      try body("<path style=\"\(style)\" d=\"M 1 2 L 5 2 L 5 9.996 Z M 1 2 \"/>")
        == "<path fill=\"#12436d\" d=\"M1 2h4v8z\"/>\n")
    #expect(
      try body("<path style=\"\(style)\" d=\"M 1 2 L 5 2 L 5 9 L 1 9 Z M 1 2 \"/>")
        == "<rect x=\"1\" y=\"2\" width=\"4\" height=\"7\" fill=\"#12436d\"/>\n")
    #expect(try body("<path style=\"\(style)\" d=\"\"/>").isEmpty)
  }

  @Test("The attributes that newer releases of Cairo write give the same")
  func attributes() throws {
    #expect(
      try body(
        "<path fill-rule=\"evenodd\" fill=\"rgb(100%, 0%, 50.196078%)\" fill-opacity=\"1\" d=\"M 1 2 L 5 2 L 5 9 Z M 1 2\"/>"
      ) == "<path fill=\"#ff0080\" fill-rule=\"evenodd\" d=\"M1 2h4v7z\"/>\n")
  }

  @Test("A stroke keeps its width and dashes")
  func stroke() throws {
    let style =
      "fill:none;stroke-width:1.5;stroke-linecap:butt;stroke-linejoin:miter;stroke:rgb(0%,0%,0%);stroke-opacity:1;"
      + "stroke-dasharray:4,3.333333;stroke-miterlimit:10;"
    #expect(
      try body("<path style=\"\(style)\" d=\"M 1 2 L 100 2 \"/>")
        == "<path fill=\"none\" stroke=\"#000000\" stroke-width=\"1.5\" stroke-dasharray=\"4 3.33\" d=\"M1 2h99\"/>\n"
    )
  }

  @Test(
    "What scenes do not have is refused, not passed on",
    arguments: [
      "<use xlink:href=\"#glyph0-0\"/>", "<image/>", "<path d=\"M 1 2\"/>", "<g clip-path=\"url(#clip1)\"/>",
      "<path style=\"fill:rgb(0%,0%,0%);fill-opacity:0.5;\" d=\"M 0 0 L 1 1 Z\"/>",
      "<path style=\"fill:url(#linear0);\" d=\"M 0 0 L 1 1 Z\"/>",
      "<path style=\"fill:rgb(0%,0%,0%);\" transform=\"matrix(1,0,0,1,2,2)\" d=\"M 0 0 L 1 1 Z\"/>",
      "<path style=\"fill:rgb(0%,0%,0%);\" d=\"M 0 0 A 1 1 Z\"/>",
      "<rect x=\"0\" style=\"fill:rgb(0%,0%,0%)\"/>",
      "<path style=\"fill:rgb(0%,0%);\" d=\"M 0 0 L 1 1 Z\"/>",
    ])
  func refused(markup: String) {
    let error = #expect(throws: CairoError.self) { try finish(markup) }
    #expect(error?.code == .markup)
  }
}
