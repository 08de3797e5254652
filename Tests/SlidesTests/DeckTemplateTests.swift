import OfficePackage
import TestSupport
import Testing

@testable import Slides

@Suite struct DeckTemplateTests {
  /// A template that is a deck of the house's with two slides.
  private static func file() throws -> [UInt8] {
    try DeckFile(DeckFileTests.deck(Array(DeckFileTests.slides.prefix(2)))).bytes()
  }

  /// A template whose parts are changed.
  private func file(_ change: (inout OfficePart) -> Void) throws -> [UInt8] {
    var read = try PackageReader.package(try Self.file())
    read.parts = read.parts.map { part in
      var part = part
      change(&part)
      return part
    }
    return try read.bytes()
  }

  private func replacing(_ one: String, _ other: String, in name: String) throws -> [UInt8] {
    try file { part in
      guard part.name.hasPrefix(name) else { return }
      let text = String(decoding: part.bytes, as: UTF8.self).split(
        separator: one, omittingEmptySubsequences: false)
      part = OfficePart(
        part.name, contentType: part.contentType, bytes: [UInt8](text.joined(separator: other).utf8),
        relationships: part.relationships)
    }
  }

  private func made(_ template: [UInt8], appends: Bool = false) throws -> Unzipped {
    var deck = DeckFileTests.deck(DeckFileTests.slides)
    deck.template = try DeckTemplate(template, appends: appends)
    return try #require(Unzipped(try DeckFile(deck).bytes()))
  }

  @Test func mastersLayoutsAndThemeStayAsTheyAre() throws {
    let template = try replacing(
      "<a:srgbClr val=\"1A1F26\"/>", "<a:srgbClr val=\"123456\"/>", in: "ppt/theme/theme1")
    let old = try #require(Unzipped(template))
    let new = try made(template)
    for entry in old.entries
    where ["ppt/slideMasters/s", "ppt/slideLayouts/s", "ppt/theme/theme1"].contains(
      where: { entry.name.hasPrefix($0) })
    {
      #expect(new[entry.name]?.bytes == entry.bytes, "\(entry.name)")
    }
    #expect(new["ppt/slides/slide1.xml"]?.text.contains(">封<") == true)
    #expect(new.entries.filter { $0.name.hasPrefix("ppt/slides/slide") }.count == 4)
    #expect(new.entries.filter { $0.name.hasPrefix("ppt/notesSlides/notesSlide") }.count == 2)
  }

  @Test func appendedSlidesStandBehindTheTemplates() throws {
    let new = try made(try Self.file(), appends: true)
    #expect(new.entries.filter { $0.name.hasPrefix("ppt/slides/slide") }.count == 6)
    let text = try #require(new["ppt/presentation.xml"]).text
    let ids = text.matches(of: /sldId id="(\d+)"/).map { String($0.output.1) }
    #expect(ids == ["256", "257", "258", "259", "260", "261"])
  }

  @Test func layoutsAreChosenByTheTypesOfPlaceholders() throws {
    // Names and kinds of layouts that say something else change nothing.
    let other = try replacing("type=\"titleOnly\"", "type=\"blank\"", in: "ppt/slideLayouts/")
    let links = try #require(try made(other)["ppt/slides/_rels/slide2.xml.rels"]).text
    #expect(links.contains("slideLayout3.xml"))
    let chart = try #require(try made(other)["ppt/slides/_rels/slide3.xml.rels"]).text
    #expect(chart.contains("slideLayout2.xml"))
  }

  @Test func withoutATitleThereIsNoDeck() throws {
    let plain = try replacing("type=\"title\"", "type=\"body\"", in: "ppt/slideLayouts/")
    _ = try DeckTemplate(plain)
    let none = try file { part in
      guard part.name.hasPrefix("ppt/slideLayouts/") else { return }
      let text = String(decoding: part.bytes, as: UTF8.self)
        .replacing("type=\"title\"", with: "type=\"body\"").replacing(
          "type=\"ctrTitle\"", with: "type=\"body\"")
      part = OfficePart(
        part.name, contentType: part.contentType, bytes: [UInt8](text.utf8), relationships: part.relationships
      )
    }
    #expect(throws: DeckTemplateFault.noTitle) { try DeckTemplate(none) }
  }

  @Test func aLayoutThatLeadsToADroppedSlideIsRefused() throws {
    let linked = try file { part in
      guard part.name == "ppt/slideLayouts/slideLayout2.xml" else { return }
      part.relationships.append(
        Relationship(id: "rId9", type: Relationship.type("slide"), target: "ppt/slides/slide1.xml"))
    }
    #expect(throws: DeckTemplateFault.slideLink("ppt/slideLayouts/slideLayout2.xml")) {
      try DeckTemplate(linked)
    }
    _ = try DeckTemplate(linked, appends: true)
  }
}
