import TestSupport
import Testing

@testable import OfficePackage

@Suite struct OfficePackageTests {
  private static let slide = OfficePart(
    "ppt/slides/slide1.xml", contentType: "application/slide", root: Element("slide"),
    relationships: [
      Relationship(id: "rId1", type: Relationship.type("image"), target: "ppt/media/a.png"),
      Relationship(id: "rId2", type: Relationship.type("theme"), target: "theme.xml"),
    ])
  private static let image = OfficePart("ppt/media/a.png", contentType: "image/png", bytes: [1, 2, 3])
  private static let theme = OfficePart("theme.xml", contentType: "application/theme", root: Element("theme"))
  private static let root = [
    Relationship(id: "rId1", type: Relationship.type("officeDocument"), target: "ppt/slides/slide1.xml")
  ]

  @Test func partsStandInOneOrderWhateverOrderTheyAreGivenIn() throws {
    let one = try OfficePackage(parts: [Self.slide, Self.image, Self.theme], relationships: Self.root).bytes()
    let two = try OfficePackage(parts: [Self.theme, Self.slide, Self.image], relationships: Self.root).bytes()
    #expect(one == two)
    let entries = try #require(Unzipped(one)).entries
    #expect(
      entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "ppt/media/a.png", "ppt/slides/_rels/slide1.xml.rels",
        "ppt/slides/slide1.xml", "theme.xml",
      ])
    #expect(entries.map(\.isDeflated) == [true, true, false, true, true, true])
    #expect(entries[2].bytes == [1, 2, 3])
  }

  @Test func contentTypesNameWhatNoEndingTells() throws {
    let bytes = try OfficePackage(parts: [Self.slide, Self.image, Self.theme], relationships: Self.root)
      .bytes()
    let text = try #require(Unzipped(bytes)?["[Content_Types].xml"]).text
    #expect(text.contains("<Default Extension=\"png\" ContentType=\"image/png\"/>"))
    #expect(
      text.contains("<Override PartName=\"/ppt/slides/slide1.xml\" ContentType=\"application/slide\"/>"))
    #expect(!text.contains("a.png") && !text.contains("svg"))
  }

  @Test func targetsAreWrittenFromThePartThatPoints() throws {
    let bytes = try OfficePackage(parts: [Self.slide, Self.image, Self.theme], relationships: Self.root)
      .bytes()
    let text = try #require(Unzipped(bytes)?["ppt/slides/_rels/slide1.xml.rels"]).text
    #expect(text.contains("Target=\"../media/a.png\"") && text.contains("Target=\"../../theme.xml\""))
    for (target, part, path) in [
      ("ppt/presentation.xml", "", "ppt/presentation.xml"), ("a/b/c.xml", "a/b/d.xml", "c.xml"),
      ("a/b/c.xml", "a/d.xml", "b/c.xml"), ("a/c.xml", "b/d.xml", "../a/c.xml"),
    ] {
      #expect(Relationship(id: "x", type: "y", target: target).path(from: part) == path)
    }
  }

  @Test func whatLeadsNowhereIsRefused() {
    #expect(throws: PackageError.missingTarget(part: "ppt/slides/slide1.xml", target: "theme.xml")) {
      try OfficePackage(parts: [Self.slide, Self.image], relationships: Self.root).bytes()
    }
    #expect(throws: PackageError.missingTarget(part: "/", target: "ppt/slides/slide1.xml")) {
      try OfficePackage(parts: [Self.theme], relationships: Self.root).bytes()
    }
    #expect(throws: PackageError.duplicatePart("theme.xml")) {
      try OfficePackage(parts: [Self.theme, Self.theme], relationships: []).bytes()
    }
  }
}
