import DisclosureReport
import Foundation
import Testing

@testable import ReportReading

@Suite("Kinds of files")
struct FileKindTests {
  private static let ways: [(String, ReportSource.Kind)] = [
    ("page.mhtml", ReportSource.Kind.mhtml), ("page.mht", .mhtml), ("page.frame.mhtml", .mhtml),
    ("page.html.gz", .html),
    ("page.utf16.html", .html), ("page.utf16be.html", .html), ("page.utf32.html", .html),
    ("page.utf32be.html", .html),
    ("page.srcdoc.html", .html), ("page.frames.html", .html),
  ]

  @Test("One page in every way that people have it", arguments: ways)
  func pages(name: String, kind: ReportSource.Kind) throws {
    let report = try Fixture.report(name)
    Fixture.expectSample(report)
    #expect(report.source.kind == kind)
    #expect(report.remarks.map(\.rule) == (try Fixture.report("page.html")).remarks.map(\.rule))
  }

  @Test("Lines are those of the file", arguments: ["page.mhtml", "page.srcdoc.html", "page.frames.html"])
  func lines(name: String) throws {
    let report = try Fixture.report(name)
    let lines = String(decoding: try Fixture.bytes(name), as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for row in RequestRow.rows(in: .form2021) {
      let origin = try #require(report[.requests(row, .total)]?.origin)
      // A row of the page is a line, which quoted-printable breaks into several.
      let around = lines[(origin.line - 1)..<min(lines.count, origin.line + 9)].joined()
      #expect(around.replacing("=", with: "").contains(origin.raw), "\(row): \(origin)")
    }
    let numbers = RequestRow.rows(in: .form2021).compactMap { report[.requests($0, .total)]?.origin?.line }
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }

  @Test("UTF-16 and UTF-32 without a mark are told, and nothing else is taken for them")
  func wide() {
    let text = "某局2023年政府信息公开工作年度报告\n一、总体情况 收到申请12件。\n"
    let narrow = Array(text.utf8)
    #expect(WideText.sign(of: narrow) == nil)
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(WideText.sign(of: units) == WideText.Sign(charset: "UTF-16LE", mark: 0))
    #expect(WideText.sign(of: Array(narrow.prefix(20)) + [0] + narrow) == nil)
    #expect(WideText.sign(of: [UInt8](repeating: 0, count: 400)) == nil)
    #expect(WideText.sign(of: [0xFF, 0xFE, 0, 0]) == WideText.Sign(charset: "UTF-32LE", mark: 4))
  }

  private static func zip(_ names: String...) -> [UInt8] {
    ZipWriter(entries: names.map { ZipWriter.Entry(name: $0, content: [1]) }).bytes
  }

  private static func compound(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508) + stream.utf8.flatMap { [$0, 0] as [UInt8] }
  }

  private static let unread: [([UInt8], String, String)] = [
    (zip("xl/workbook.xml"), "Excel 工作簿（XLSX）", "另存为 PDF"),
    (zip("mimetype", "content.xml", "styles.xml"), "OpenDocument", ".docx"),
    (zip("OFD.xml", "Doc_0/Document.xml"), "OFD", "导出为 PDF"), (zip("ppt/presentation.xml"), "PPTX", "PDF"),
    (zip("年报.html"), "ZIP 压缩包", "解压"), (compound("WordDocument"), "DOC", "另存为 .docx"),
    (compound("Workbook"), "XLS", "另存为"), (compound("EncryptedPackage"), "密码", "去掉密码"),
    (compound("Other"), "旧版 Office", ".docx"), (Array("{\\rtf1\\ansi 1}".utf8), "RTF", "另存为 .docx"),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 7], "RAR", "解压"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27], "7z", "解压"),
    ([0xFF, 0xD8, 0xFF, 0xE0, 0], "JPEG 图片", "文字识别"), (Array("bplist00\u{1}".utf8), "Safari", "HTML"),
    (Array("<html><frameset><frame src=a.html></frameset></html>".utf8), "框架", "另存为 HTML"),
    (Array("<html><body><div id=app></div><script>run()</script></body></html>".utf8), "脚本", "另存为"),
    (Array("<html><body><textarea>年报</textarea></body></html>".utf8), "textarea", "HTML"),
    (
      Array(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/gif\n\nR\n--b--\n"
          .utf8), "MHTML", "另存为"
    ),
  ]

  @Test("What is not read is named, with what to do", arguments: unread)
  func named(bytes: [UInt8], name: String, advice: String) throws {
    let error = try #require(GivenSample.failure(bytes))
    #expect([.binary, .noReport].contains(error.kind))
    #expect(error.messageZh.contains(name) && error.messageZh.contains(advice), "\(error.messageZh)")
    #expect(error.messageEn.hasSuffix(".") && error.messageZh.hasSuffix("。") && error.kind.exitCode == 65)
  }

  @Test("Damaged gzip, and gzip that is too much, is refused")
  func gzip() throws {
    let bytes = try Fixture.bytes("page.html.gz")
    #expect(GivenSample.failure(Array(bytes.dropLast(200)))?.kind == .badArchive)
    var limits = ReadingLimits()
    limits.fileBytes = 4_000
    #expect(throws: ReadingError.self) { try ReportReader(limits: limits).read(bytes, file: "a") }
    Fixture.expectSample(try ReportReader().read(bytes + [0, 0, 0], file: "a"))
  }
}
