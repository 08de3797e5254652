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
  ]

  @Test(arguments: cells)
  func theCellIsReadAsItIsSeen(_ cell: String, _ number: Int?) throws {
    let report = try ReportReader().read(try bytes(cell), file: "styled.docx")
    #expect(report.value(.proactive(.licences, .decisions)) == number.map { ExactNumber($0) })
    #expect(report.value(.proactive(.penalties, .decisions)) == ExactNumber(72))
  }
}
