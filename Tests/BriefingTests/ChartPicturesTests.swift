import Charts
import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import Briefing

/// The eight charts of made reports as other programs see them.
@Suite struct ChartPicturesTests {
  private static var reports: [MadeReport] {
    var blank = MadeReport.jianye
    for group in OutcomeGroup.allCases { for row in group.rows { blank.blank(.requests(row, .total)) } }
    blank.blank(.proactive(.licences, .decisions), .slash)
    return [.jianye, .city, blank]
  }

  private func files(_ made: MadeReport) throws -> [String: [UInt8]] {
    var timings = Timings()
    let files = try BriefingMaker(resources: try Words.folder(), language: .chinese)
      .files(of: made.report, timings: &timings)
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }

  @Test(arguments: reports.indices) func svgAndPNGAreTheSamePicture(_ index: Int) throws {
    let files = try files(Self.reports[index])
    for id in ChartID.allCases {
      let svg = String(decoding: try #require(files["charts/\(id.rawValue).svg"]), as: UTF8.self)
      let lint = try Program("xmllint").run(["--noout", "--nonet"], onFile: svg)
      #expect(lint.code == 0 && lint.err.isEmpty, "\(id): \(lint.err)")
      let tags = SVGTag.all(svg)
      #expect(Set(tags.map(\.name)).isSubset(of: SVGTag.elements), "\(id)")
      #expect(Set(tags.flatMap(\.attributes.keys)).isSubset(of: SVGTag.attributes), "\(id)")
      #expect(tags.first?.attributes["data-chart"] == id.rawValue)
      let drawn = try Program("rsvg-convert").run(["--format", "png"], onFile: svg)
      let theirs = try #require(DecodedPNG(drawn.bytes))
      let ours = try #require(files["charts/\(id.rawValue).png"].flatMap(DecodedPNG.init))
      #expect(ours.width == 1920 && ours.height == 1080)
      #expect(ours.share(differingFrom: theirs, byMoreThan: 60) < 0.005, "\(id)")
    }
  }
}
