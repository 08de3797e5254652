import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct PdfReportTests {
  private func failure(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) {
      _ = try ReportReader().read(bytes, file: "a.pdf")
      return nil
    } catch {
      return error
    }
  }

  /// A PDF of one empty page.
  private static let empty = """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
    trailer <</Root 1 0 R>>
    %%EOF

    """

  @Test func aPageWithoutTextIsScanned() throws {
    let error = try #require(failure(Array(Self.empty.utf8)))
    #expect(
      error.kind == .tablesMissing && error.messageZh.contains("扫描件") && error.messageEn.contains("1 pages"))
  }

  @Test func aDamagedFileIsNamed() throws {
    let error = try #require(failure(Array("%PDF-1.7\n".utf8) + [0, 1, 2, 3]))
    #expect(error.kind == .malformed && error.messageEn.contains("damaged"))
  }

  @Test func aPDFIsToldByItsSign() {
    #expect(PdfReport.isOne(Array("%PDF-1.7".utf8)))
    #expect(PdfReport.isOne([0xEF, 0xBB, 0xBF] + Array("%PDF-1.7".utf8)))
    #expect(!PdfReport.isOne(Array("<p>%PDF-1.7</p>".utf8)))
    #expect(!PdfReport.isOne(Array("年度报告".utf8)))
  }

  /// What `pdftohtml -xml` printed is read by where it stands; lines are those of the file.
  @Test func piecesOfAPage() throws {
    var top = 100
    var pieces: [String] = []
    func piece(_ text: String, _ left: Int) {
      pieces.append(
        "<text top=\"\(top)\" left=\"\(left)\" width=\"\(text.count * 9)\" height=\"12\" font=\"0\">\(text)</text>"
      )
    }
    for line in PrintedPage.text([]).split(separator: "\n") {
      if line.hasPrefix("四、") {
        for (label, values) in SampleReport.requests2021 {
          piece(label, 20)
          for (index, value) in values.split(separator: " ").enumerated() {
            piece("<b>\(value)</b>", 500 + index * 60)
          }
          top += 20
        }
      }
      piece(String(line), 20)
      top += 20
    }
    let text =
      "<?xml version=\"1.0\"?>\n<pdf2xml>\n<page number=\"1\" height=\"2000\" width=\"1000\">\n\(pieces.joined(separator: "\n"))\n</page>\n</pdf2xml>\n"
    let report = try ReportReader().read(Array(text.utf8), file: "a.xml")
    for (index, row) in RequestRow.rows(in: .form2021).enumerated() {
      #expect(values(report, row) == SampleReport.values(index + 1), "\(row)")
    }
    let origin = try #require(report[.requests(.received, .naturalPersons)]?.origin)
    #expect(
      text.split(separator: "\n", omittingEmptySubsequences: false)[origin.line - 1].contains(">16<")
        || origin.line > 3)
  }
}
