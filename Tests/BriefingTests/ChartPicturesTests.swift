import Charts
import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import Briefing
@testable import SafeFiles

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
      // A slide of 13.33 × 7.5 inches.
      #expect(tags.first?.attributes["width"] == "1280" && tags.first?.attributes["height"] == "720")
      let drawn = try Program("rsvg-convert").run(
        ["--format", "png", "--width", "1920", "--height", "1080"], onFile: svg)
      let theirs = try #require(DecodedPNG(drawn.bytes))
      let ours = try #require(files["charts/\(id.rawValue).png"].flatMap(DecodedPNG.init))
      #expect(ours.width == 1920 && ours.height == 1080)
      #expect(ours.share(differingFrom: theirs, byMoreThan: 60) < 0.005, "\(id)")
    }
  }

  /// Everything that the page inlines has the same few words, no id, and says in figures what it shows.
  @Test(arguments: reports.indices) func thePageHoldsOnlyPlainPictures(_ index: Int) throws {
    let page = String(decoding: try #require(try files(Self.reports[index])["index.html"]), as: UTF8.self)
    let pictures = page.matches(of: /<svg[\s\S]*?<\/svg>/).map { String($0.output) }
    #expect(pictures.count >= ChartID.allCases.count)
    for picture in pictures {
      let tags = SVGTag.all(picture)
      let id = tags.first?.attributes["data-chart"] ?? ""
      #expect(Set(tags.map(\.name)).isSubset(of: SVGTag.elements), "\(id)")
      #expect(Set(tags.flatMap(\.attributes.keys)).isSubset(of: SVGTag.attributes), "\(id)")
      for tag in tags {
        for color in [tag.attributes["fill"], tag.attributes["stroke"]].compactMap({ $0 }) {
          #expect(color == "none" || Color(hex: color) != nil, "\(id): \(color)")
        }
        #expect((tag.attributes["font-size"].map { Double($0) != nil }) ?? true, "\(id)")
      }
      for stranger in ["style=", "class=", " id=", "url(", "xlink", "transparent", "rgba"] {
        #expect(!picture.contains(stranger), "\(id): \(stranger)")
      }
      let words = try #require(picture.firstMatch(of: /<title>([^<]+)<\/title>\n<desc>([^<]+)<\/desc>/))
      #expect(words.output.1.count > 4, "\(id)")
      #expect(
        words.output.2.count > words.output.1.count && words.output.2.contains(where: \.isNumber), "\(id)")
    }
  }
}
