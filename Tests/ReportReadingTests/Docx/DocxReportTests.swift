import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct DocxReportTests {
  @Test func everyCellOfTheFormThatOfficesFillIn() throws {
    let report = try ReportReader().read(WordFile.report.bytes, file: "报告.docx")
    #expect(report.remarks.isEmpty)
    #expect(report.office == "云州市青石区文化局")
    #expect(report.year == 2023)
    #expect(report.form == .form2021)
    for (index, row) in RequestRow.rows(in: .form2021).enumerated() {
      #expect(values(report, row) == SampleReport.values(index + 1), "\(row)")
    }
    #expect(report.cells.count == 200)
    #expect(report[.proactive(.rules, .repealed)]?.mark == .slash)
    #expect(report[.proactive(.rules, .inForce)]?.mark == .blank)
    #expect(report.value(.proactive(.normativeDocuments, .inForce)) == ExactNumber(5))
    #expect(report.value(.proactive(.compulsoryMeasures, .decisions)) == ExactNumber(83))
    #expect(report.value(.proactive(.fees, .amount))?.description == "94.125")
    let review = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { report.value(.review(block, $0))?.int }
    }
    #expect(review == [12, 3, 1, 4, 20, 5, 0, 0, 2, 7, 1, 1, 1, 1, 4])
    #expect(report.narrative.map(\.value) == [ExactNumber(41)])
    #expect(report.source.kind == .docx && report.source.file == "报告.docx")
  }

  @Test func linesAreNumbersOfParagraphs() throws {
    let report = try ReportReader().read(WordFile.report.bytes, file: "a")
    #expect(report.narrative.first?.line == 3)
    // Title, four paragraphs less one, a cell for the group, four for the headers, and the fourth of the next row.
    #expect(report[.proactive(.rules, .issued)]?.origin?.line == 4 + 1 + 4 + 2)
    #expect(report.source.tableLines[.proactive]?.lowerBound == 5)
  }

  @Test func deletedAndHiddenFiguresAreLeftOut() throws {
    let cell = WordFile.c("61", "<w:gridSpan w:val=\"3\"/>")
    let revised =
      "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p><w:del><w:r><w:delText>6</w:delText><w:t>6</w:t></w:r></w:del>"
      + "<w:ins><w:r><w:t>7</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>"
      + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>5</w:t></w:r></w:p></w:tc>"
    var file = WordFile.report
    file.body = file.body.replacingFirst(cell, with: revised)
    let report = try ReportReader().read(file.bytes, file: "a")
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(75))
    #expect(report.cells.count == 200)
  }

  @Test func aRowThatWasDeletedIsLeftOut() throws {
    let row = WordFile.row([WordFile.c("规章")] + ["0", "/", ""].map { WordFile.c($0) })
    let deleted = WordFile.row(
      [WordFile.c("规章")] + ["7", "8", "9"].map { WordFile.c($0) }, "<w:del w:id=\"1\"/>")
    var file = WordFile.report
    file.body = file.body.replacingFirst(row, with: deleted + row)
    #expect(try ReportReader().read(file.bytes, file: "a").value(.proactive(.rules, .issued)) == .zero)
  }

  @Test(arguments: [
    ("<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>", "", "DOCTYPE"),
    ("<!-- ' --><?a \"?><!DOCTYPE w:document SYSTEM \"file:///a\">", "", "DOCTYPE"),
    ("", "<w:p>", "no complete"), ("", "&nothing;", "no complete"), ("", "<w:p></w:r></w:p>", "no complete"),
    ("", deep(254), "no complete"), ("", deep(255), "nested more than 256"),
    ("", deep(100_000), "nested more than 256"),
    ("", "<w:p \((0..<300).map { "a\($0)=\"\"" }.joined(separator: " "))/>", "too many attributes"),
    ("", "<w:p xmlns:a=\"\(String(repeating: "x='", count: 300))\"/><w:t>\0</w:t>", "not UTF-8"),
    ("", String(repeating: "<w:p/>", count: 1_000_000), "1000000 tags"),
  ])
  func documentsThatAreRefused(_ prolog: String, _ body: String, _ words: String) throws {
    // Not deflated, so that the ratio is none of the reasons.
    var archive = WordFile(body: body, prolog: prolog).archive
    archive.entries[2].isDeflated = false
    let error = try #require(GivenSample.failure(archive.bytes))
    #expect(error.kind == .malformed)
    #expect(error.messageEn.contains(words))
    #expect(error.messageEn.hasPrefix("a: ") && error.messageZh.hasSuffix("。"))
  }

  /// Nested elements; the innermost is not closed where the nesting is allowed.
  private static func deep(_ count: Int) -> String {
    String(repeating: "<w:sdt>", count: count) + (count < 255 ? "</w:p>" : "")
  }

  @Test func nestingUpToTheLimitIsRead() throws {
    let sdt = (
      start: String(repeating: "<w:sdt>", count: 240), end: String(repeating: "</w:sdt>", count: 240)
    )
    var file = WordFile.report
    file.body = sdt.start + sdt.end + file.body
    #expect(try ReportReader().read(file.bytes, file: "a").cells.count == 200)
  }

  @Test func otherDocumentsAndArchives() throws {
    var zip = ZipWriter(entries: [
      ZipWriter.Entry(name: "xl/workbook.xml", content: Array("<workbook/>".utf8))
    ])
    #expect(GivenSample.failure(zip.bytes)?.kind == .binary)
    zip.entries[0].name = DocxReport.part
    #expect(GivenSample.failure(zip.bytes)?.kind == .malformed)
    #expect(GivenSample.failure(WordFile(body: WordFile.p("今天天气很好。")).bytes)?.kind == .noReport)
    zip.entries[0].content = Array(repeating: 0, count: 40)
    #expect(GivenSample.failure(zip.bytes)?.messageEn.contains("UTF-8") == true)
  }
}
