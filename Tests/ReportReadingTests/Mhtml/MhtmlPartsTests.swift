import Testing

@testable import ReportReading

@Suite struct MhtmlPartsTests {
  private func pages(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try bytes.withUnsafeBufferPointer { buffer in
      try MhtmlParts(buffer).pages.map {
        String(decoding: TransferDecoding(buffer, $0.content, $0.encoding).bytes, as: UTF8.self)
      }
    }
  }

  private func head(_ boundary: String) -> String {
    "Content-Type: multipart/related;\n boundary=\"\(boundary)\"\n\n"
  }

  @Test func partsInParts() throws {
    let text =
      "MIME-Version: 1.0\n" + head("a") + "ignored\n--a\n" + head("a-b")
      + "--a-b\nContent-Type: text/html\n\none\n--a-b\n"
      + "Content-Type: text/plain\n\nno\n--a-b--\nafter\n--a\nContent-Type: TEXT/HTML; charset=gbk\n"
      + "Content-Transfer-Encoding: Base64\n\ndHdv\nDQo=\n--a\nthis is no head\n\nx\n--a\ncontent-type: text/html\n\n<p>three"
    #expect(try pages(text) == ["one\n", "two\r\n", "<p>three"])
    #expect(MhtmlParts.isOne(Array(text.utf8)))
  }

  @Test(arguments: [
    "某局: 年报", "<html>", "Title: a\n\nb", "Content-Type: text/html\n\n<p>", "",
    "Content-Type: multipart/related\n\n",
  ])
  func whatIsNone(_ text: String) { #expect(!MhtmlParts.isOne(Array(text.utf8))) }

  @Test(arguments: [
    ("=E5=B9=B4=\nx=3D=3d\n=zz=", "年x==\n=zz", [4, 6]), ("a= \t\nb\nc", "ab\nc", [4, 6]),
    ("=\n=\n=\nd\ne", "d\ne", [4, 8]),
  ])
  func quotedPrintable(_ text: String, _ content: String, _ lines: [Int32]) {
    let all = Array(("1\n2\n3\n" + text).utf8)
    let decoded = all.withUnsafeBufferPointer { TransferDecoding($0, 6..<all.count, .quotedPrintable) }
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == content)
    #expect(decoded.lines == lines)
  }

  @Test func tooManyPartsAndLevels() throws {
    let part = "--a\nContent-Type: text/html\n\nx\n"
    #expect(throws: MhtmlParts.Fault.tooMuch) {
      _ = try pages(
        "MIME-Version: 1.0\n" + head("a") + String(repeating: part, count: MhtmlParts.mostParts + 1))
    }
    let nested = (0...MhtmlParts.mostDepth).map { head("n\($0)") + "--n\($0)\n" }.joined()
    #expect(throws: MhtmlParts.Fault.tooMuch) { _ = try pages("MIME-Version: 1.0\n" + nested) }
    let many = "MIME-Version: 1.0\n" + head("a") + String(repeating: part, count: 60)
    #expect(try pages(many).count == MhtmlParts.mostPages)
  }
}
