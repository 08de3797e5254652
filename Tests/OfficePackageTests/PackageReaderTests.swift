import TestSupport
import Testing

@testable import OfficePackage

@Suite struct PackageReaderTests {
  private static let slide = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml"
  private static let root = [
    Relationship(id: "rId1", type: Relationship.type("officeDocument"), target: "ppt/a.xml")
  ]

  /// A package of one part, and of others that it points at.
  private func package(_ others: [OfficePart] = [], xml: String = "<a/>") throws -> [UInt8] {
    let links = others.enumerated().map {
      Relationship(id: "rId\($0)", type: Relationship.type("image"), target: $1.name)
    }
    let main = OfficePart(
      "ppt/a.xml", contentType: Self.slide, bytes: [UInt8](xml.utf8), relationships: links)
    return try OfficePackage(parts: [main] + others, relationships: Self.root).bytes()
  }

  private func archive(_ files: [(path: String, text: String)]) throws -> [UInt8] {
    try FileArchive.bytes(files.map { ($0.path, [UInt8]($0.text.utf8)) })
  }

  private func fault(_ bytes: [UInt8]) -> PackageFault? {
    do throws(PackageFault) {
      _ = try PackageReader.package(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let image = OfficePart("ppt/media/a.png", contentType: "image/png", bytes: [1, 2, 3])
    let read = try PackageReader.package(try package([image]))
    #expect(read.relationships == Self.root)
    #expect(read.part("ppt/media/a.png") == image)
    #expect(read.part("ppt/a.xml")?.relationships.map(\.target) == ["ppt/media/a.png"])
    #expect(read.parts.count == 2)
  }

  @Test func whatMayDoHarmIsRefused() throws {
    func part(_ name: String, _ type: String) -> OfficePart {
      OfficePart(name, contentType: type, bytes: [UInt8]("<a/>".utf8))
    }
    let cases: [(OfficePart, PackageFault)] = [
      (part("ppt/vbaProject.bin", "application/vnd.ms-office.vbaProject"), .macros),
      (part("ppt/b.xml", "application/inkml+xml"), .ink),
      (part("ppt/activeX/b.xml", "application/xml"), .objects("ppt/activeX/b.xml")),
      (
        part("ppt/b.bin", "application/vnd.openxmlformats-officedocument.oleObject"), .objects("ppt/b.bin")
      ), (part("ppt/b.exe", "application/x-msdownload"), .unknown("ppt/b.exe")),
    ]
    for (part, expected) in cases {
      #expect(fault(try package([part])) == expected)
    }
  }

  @Test func whatIsDamagedIsRefused() throws {
    let whole = try package()
    #expect(fault(whole) == nil)
    #expect(fault(Array(whole.prefix(whole.count / 2))) == .archive(.cutOff))
    #expect(fault([1, 2, 3]) == .noArchive)
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0] + whole) == .locked)
    #expect(fault(try package(xml: "<a><b></a>")) == .malformed("ppt/a.xml"))
    #expect(fault(try package(xml: "<!DOCTYPE a><a/>")) == .malformed("ppt/a.xml"))
  }

  @Test func linksMustLeadToPartsOfTheFile() throws {
    let types =
      "<Types><Default Extension=\"xml\" ContentType=\"\(Self.slide)\"/></Types>"
    func links(_ target: String, _ mode: String = "") -> String {
      "<Relationships><Relationship Id=\"rId1\" Type=\"\(Relationship.type("officeDocument"))\""
        + " Target=\"\(target)\"\(mode)/></Relationships>"
    }
    func fault(_ rels: String) throws -> PackageFault? {
      self.fault(
        try archive([("[Content_Types].xml", types), ("_rels/.rels", rels), ("a.xml", "<a/>")]))
    }
    #expect(try fault(links("/A.xml")) == nil)
    #expect(try fault(links("../x/../a.xml")) == nil)
    #expect(try fault(links("b.xml")) == .missing("/", target: "b.xml"))
    #expect(try fault(links("a.xml", " TargetMode=\"External\"")) == .external("/"))
  }
}
