import CPangoCairo
import Charts
import DisclosureReport
import Foundation
import ReportReading
import TestSupport
import Testing

@testable import Briefing
@testable import CairoRendering

/// Our SVG of every chart of the samples against the one that Cairo's own SVG surface writes of the same scene.
@Suite struct SVGReferenceTests {
  private static let samples = ["jianye-2023.txt", "pingtan-2019.json", "suqian-2024.json"]

  @Test(arguments: samples) func everyCoordinateIsCairosWithinAHundredth(_ sample: String) throws {
    let report = try ReportReader().read(
      [UInt8](Data(contentsOf: Project.root.appendingPathComponent("Assets/Samples/\(sample)"))), file: sample
    )
    let words = try Words.chinese()
    let style = try StyleFile.merged(nil, from: try Words.folder()).style()
    var compared = 0
    for spec in ChartChoice(CheckedReport(report), terms: words).specs() {
      let scene = try ChartStudio(style: style).exported(spec)
      let ours = SVGTag.all(try SceneRenderer().svg(scene, text: .outline)).filter {
        $0.attributes["fill"] != nil && $0.attributes["data-figure"] == nil
      }
      let theirs = SVGTag.all(try CairoSVG.file(of: scene)).filter {
        $0.name == "rect" || ($0.name == "path" && $0.attributes["d"] != "")
      }
      try #require(ours.count == theirs.count, "\(spec.id): \(ours.count), Cairo \(theirs.count)")
      for (one, other) in zip(ours, theirs) {
        let (mine, cairos) = (DrawnOutline(ours: one), DrawnOutline(cairos: other))
        compared += mine.numbers.count
        #expect(mine.isClose(to: cairos, within: 0.0100001), "\(spec.id): \(one) is in Cairo's \(other)")
      }
    }
    #expect(compared > 50_000)
  }
}

/// What Cairo's SVG surface writes (`cairo_svg_surface_create_for_stream`).
enum CairoSVG {
  private final class Sink { var bytes: [UInt8] = [] }

  static func file(of scene: Scene) throws -> String {
    let sink = Sink()
    let write: cairo_write_func_t = { closure, data, count in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
      sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
      return CAIRO_STATUS_SUCCESS
    }
    let made = cairo_svg_surface_create_for_stream(
      write, Unmanaged.passUnretained(sink).toOpaque(), scene.size.width, scene.size.height)
    let surface = try #require(made)
    defer { cairo_surface_destroy(surface) }
    try ScenePainter(scene: scene, drawsText: true, missing: MissingGlyphs()).paint(
      on: try DrawingContext(on: surface))
    cairo_surface_finish(surface)
    return withExtendedLifetime(sink) { String(decoding: sink.bytes, as: UTF8.self) }
  }
}
