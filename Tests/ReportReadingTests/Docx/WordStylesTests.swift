import DisclosureReport
import TestSupport
import Testing

@testable import ReportReading

/// Runs of a Word file that a style hides, strikes out or raises, and what floats over a cell.
@Suite struct WordStylesTests {
  private static let styles = """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:style w:type="character" w:styleId="Raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Raised"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Plain"><w:basedOn w:val="Note"/><w:rPr><w:vertAlign w:val="baseline"/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="Out"><w:rPr><w:strike/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="White"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="GoneTable"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="Based"><w:basedOn w:val="GoneTable"/></w:style>
    <w:style w:type="table" w:styleId="LastOut"><w:tblStylePr w:type="lastCol"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>
    <w:style w:type="table" w:styleId="Dark"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>\
    <w:tcPr><w:shd w:val="clear" w:fill="1F4E79"/></w:tcPr></w:tblStylePr></w:style>
    <w:style w:type="character" w:styleId="A"><w:basedOn w:val="B"/></w:style>
    <w:style w:type="character" w:styleId="B"><w:basedOn w:val="A"/></w:style>
    </w:styles>
    """

  private func bytes(_ cell: String) throws -> [UInt8] {
    var file = WordFile.report
    let old = "<w:r><w:t xml:space=\"preserve\">61</w:t></w:r>"
    #expect(file.body.contains(old))
    file.body = file.body.replacing(old, with: cell)
    var archive = file.archive
    archive.entries.append(ZipWriter.Entry(name: "word/styles.xml", content: Array(Self.styles.utf8)))
    return archive.bytes
  }

  private static let prefixes =
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
    + "xmlns:odd=\"urn:something-else\" "
    + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""

  private static func alternatives(_ choices: [(String, String)], _ fallback: String) -> String {
    "<mc:AlternateContent \(prefixes)>"
      + choices.map { "<mc:Choice Requires=\"\($0.0)\">\($0.1)</mc:Choice>" }.joined()
      + "<mc:Fallback>\(fallback)</mc:Fallback></mc:AlternateContent>"
  }

  private static func field(_ type: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(type)\"/></w:r>" }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  private static func style(_ name: String) -> String { "<w:rStyle w:val=\"\(name)\"/>" }

  private static let cells: [(String, Int?)] = [
    (run("61") + run("5", style("Raised")), 61), (run("61") + run("5", style("Note")), 61),
    (run("61") + run("5", style("Plain")), 615), (run("61") + run("5", style("Gone")), 61),
    (run("61") + run("5", style("Out")), 61), (run("61") + run("5", style("A")), 615),
    (run("61") + run("5", style("Unknown")), 615),
    (run("61") + run("5", style("Raised") + "<w:vertAlign w:val=\"baseline\"/>"), 615),
    (run("61") + run("5", "<w:vertAlign w:val=\"baseline\"/>" + style("Raised")), 615),
    (run("61") + run("5", style("Gone") + "<w:vanish w:val=\"0\"/>"), 615),
    (run("61") + run("5", "<w:position w:val=\"8\"/>"), 61),
    (run("61") + run("5", "<w:position w:val=\"-8\"/>"), 61),
    (run("61") + run("5", "<w:position w:val=\"2\"/>"), 615),
    (run("61") + "<w:r><w:ptab w:alignment=\"right\"/><w:t>5</w:t></w:r>", nil),
    ("<w:r><w:t>61</w:t><w:sym w:font=\"Wingdings\" w:char=\"F031\"/></w:r>", nil),
    (run("61") + "<w:r><w:txbxContent><w:p>\(run("5"))</w:p></w:txbxContent></w:r>", 61),
    ("<w:r><w:txbxContent><w:p>\(run("5"))</w:p></w:txbxContent></w:r>", nil),
    ("<w:r><w:pict><w:txbxContent><w:p>\(run("5"))</w:p></w:txbxContent></w:pict></w:r>" + run("61"), 61),
    (run("61") + "<w:r><w:pict/></w:r>", nil), (run("61") + "<w:r><w:object/></w:r>", nil),
    (run("61") + "<w:r><w:drawing><wp:inline \(prefixes)/></w:drawing></w:r>", nil),
    (run("61") + "<w:r><w:drawing><wp:anchor \(prefixes)/></w:drawing></w:r>", 61),
    (run("6") + "<m:oMath \(prefixes)><m:r><m:t>1</m:t></m:r></m:oMath>", nil),
    (run("61") + "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>5</w:t></w:r>", 61),
    (run("61") + "<w:r><w:endnoteReference w:id=\"2\"/><w:t>5</w:t></w:r>", 61),
    (alternatives([("wps", run("61")), ("wps", run("5"))], run("7")), 61),
    (alternatives([("odd", run("5"))], run("61")), 61), (alternatives([("gone", run("5"))], run("61")), 61),
    (alternatives([("odd", run("5")), ("wps", run("61"))], run("7")), 61),
    ("<w:bdo w:val=\"rtl\">\(run("61"))</w:bdo>", nil),
    (run("61") + run("5", style("White")), 61), (run("61") + run("5", "<w:color w:val=\"FEFEFE\"/>"), 61),
    (run("61", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"003366\"/>"), 61),
    (run("61") + run("5", "<w:sz w:val=\"2\"/>"), 61), (run("61") + run("5", "<w:sz w:val=\"18\"/>"), 615),
    (run("61") + run("5", "<w:position w:val=\"5\"/><w:sz w:val=\"12\"/>"), 61),
    (field("begin") + run("5") + field("separate") + run("61") + field("end"), 61),
    (
      field("begin") + field("begin") + field("separate") + run("5") + field("end") + field("separate")
        + run("61")
        + field("end"), 61
    ),
    ("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("5"))</w:sdtContent></w:sdt>", nil),
    ("<w:sdt><w:sdtPr/><w:sdtContent>\(run("61"))</w:sdtContent></w:sdt>", 61),
  ]

  @Test(arguments: cells)
  func theCellIsReadAsItIsSeen(_ cell: String, _ number: Int?) throws {
    let report = try ReportReader().read(try bytes(cell), file: "styled.docx")
    #expect(report.value(.proactive(.licences, .decisions)) == number.map { ExactNumber($0) })
    #expect(report.value(.proactive(.penalties, .decisions)) == ExactNumber(72))
  }

  @Test(arguments: [
    ("GoneTable", false), ("Based", false), ("LastOut", false), ("Dark", true), ("Unknown", true),
  ])
  func theStyleOfATableCounts(_ style: String, _ isRead: Bool) throws {
    var file = WordFile.report
    file.body = file.body.replacing(
      "<w:tblPr/>", with: "<w:tblPr><w:tblStyle w:val=\"\(style)\"/></w:tblPr>")
    var archive = file.archive
    archive.entries.append(ZipWriter.Entry(name: "word/styles.xml", content: Array(Self.styles.utf8)))
    let report = try? ReportReader().read(archive.bytes, file: "styled.docx")
    #expect(report?.value(.proactive(.licences, .decisions)) == (isRead ? ExactNumber(61) : nil))
  }

  @Test func theMainPartIsTheOneThatTheFileNames() throws {
    var archive = WordFile.report.archive
    let main = try #require(archive.entries.firstIndex { $0.name == "word/document.xml" })
    let stale = String(decoding: archive.entries[main].content, as: UTF8.self).replacing(">61<", with: ">99<")
    archive.entries.append(
      ZipWriter.Entry(name: "word/document2.xml", content: archive.entries[main].content))
    archive.entries[main] = ZipWriter.Entry(name: "word/document.xml", content: Array(stale.utf8))
    let relations = try #require(archive.entries.firstIndex { $0.name == "_rels/.rels" })
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    archive.entries[relations] = ZipWriter.Entry(
      name: "_rels/.rels",
      content: Array(
        "<Relationships xmlns=\"\(space)\"><Relationship Id=\"a\" Type=\"\(type)\" Target=\"/word/document2.xml\"/></Relationships>"
          .utf8))
    let report = try ReportReader().read(archive.bytes, file: "named.docx")
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
  }
}
