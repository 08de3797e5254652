import DisclosureReport
import Testing

@testable import ReportReading

/// Cells of a Word file that show something else than the digits that stand in them.
@Suite struct WordDigitsTests {
  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  private static func field(_ instruction: String, _ result: String) -> String {
    let marks = ["begin", "separate", "end"].map { "<w:r><w:fldChar w:fldCharType=\"\($0)\"/></w:r>" }
    return marks[0] + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + marks[1] + result + marks[2]
  }

  private static let cells: [(String, Int?)] = [
    // A note's mark in small letters, and letters that differ a little.
    (run("61") + run("5", "<w:sz w:val=\"10\"/>"), nil), (run("6", "<w:sz w:val=\"40\"/>") + run("1"), nil),
    (run("6", "<w:sz w:val=\"20\"/>") + run("1", "<w:sz w:val=\"24\"/>"), 61),
    // Letters apart.
    (run("6", "<w:spacing w:val=\"300\"/>") + run("1"), nil),
    (run("6", "<w:spacing w:val=\"-160\"/>") + run("1"), nil),
    (run("6", "<w:spacing w:val=\"20\"/>") + run("1"), 61),
    (run("61", "<w:fitText w:val=\"2000\"/>"), nil),
    // Letters that nobody sees on their ground, or that are seen on another.
    (run("5", "<w:color w:val=\"auto\" w:themeColor=\"background1\"/>") + run("61"), 61),
    (run("5", "<w:highlight w:val=\"black\"/>") + run("61"), 61),
    (run("61", "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"black\"/>"), 61),
    (run("61", "<w:highlight w:val=\"yellow\"/>"), 61),
    // Fonts of signs.
    (run("61", "<w:rFonts w:ascii=\"Wingdings\"/>"), nil),
    (run("61", "<w:rFonts w:hAnsi=\"Webdings\"/>"), nil),
    (run("61", "<w:rFonts w:ascii=\"Symbol\"/>"), 61),
    (run("61", "<w:rFonts w:ascii=\"Wingdings New Roman\"/>"), 61),
    // Fields that print something of their own.
    (run("61") + field("SYMBOL 57", ""), nil), (field("AUTONUM", "") + run("61"), nil),
    (run("61") + "<w:fldSimple w:instr=\" PAGE \"/>", nil), (run("61") + "<w:r><w:pgNum/></w:r>", nil),
    (run("61") + "<w:r><w:dayShort/></w:r>", nil), (field("FORMTEXT", run("61")), 61),
    (run("61") + field("FORMTEXT", ""), 61), (field("=SUM(LEFT)", run("61")), 61),
    ("<w:fldSimple w:instr=\"=SUM(LEFT)\">\(run("61"))</w:fldSimple>", 61),
  ]

  private func number(_ run: String, paragraph: String = "", styles: String = "") throws -> ExactNumber? {
    var file = WordFile.report
    let old = "<w:r><w:t xml:space=\"preserve\">61</w:t></w:r>"
    #expect(file.body.contains(old))
    file.body = file.body.replacing(old, with: paragraph + run)
    var archive = file.archive
    let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    archive.entries.append(
      ZipWriter.Entry(name: "word/styles.xml", content: Array("<w:styles \(space)>\(styles)</w:styles>".utf8))
    )
    return try? ReportReader().read(archive.bytes, file: "digits.docx").value(
      .proactive(.licences, .decisions))
  }

  @Test(arguments: cells)
  func theCellIsReadAsItIsSeen(_ cell: String, _ expected: Int?) throws {
    #expect(try number(cell) == expected.map { ExactNumber($0) })
  }

  @Test(arguments: [("3", nil), ("0", 61)] as [(String, Int?)])
  func aNumberThatWordCountsStandsBefore(_ list: String, _ expected: Int?) throws {
    let counted =
      "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
    #expect(try number(Self.run("61"), paragraph: counted) == expected.map { ExactNumber($0) })
  }

  @Test(
    arguments: [
      (
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:rPr><w:strike/></w:rPr></w:style>",
        nil
      ),
      ("<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:rPr><w:strike/></w:rPr></w:style>", 61),
      ("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>", nil),
      ("<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>", 61),
      ("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"t\"><w:rPr><w:vanish/></w:rPr></w:style>", nil),
      (
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
        nil
      ),
    ] as [(String, Int?)])
  func whatHoldsOfAllTextCounts(_ styles: String, _ expected: Int?) throws {
    #expect(try number(Self.run("61"), styles: styles) == expected.map { ExactNumber($0) })
  }
}
