import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct TextDecodingTests {
  private func decoded(_ bytes: [UInt8]) throws -> TextDecoding { try TextDecoding(bytes, file: "a") }
  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  /// 政府信息公开 in GB18030.
  private let gb: [UInt8] = [0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA]

  @Test func byteOrderMarks() throws {
    #expect(String(try decoded([0xEF, 0xBB, 0xBF] + Array("规章".utf8)).scalars) == "规章")
    #expect(String(try decoded([0xFF, 0xFE] + utf16("规章", bigEndian: false)).scalars) == "规章")
    #expect(String(try decoded([0xFE, 0xFF] + utf16("规章", bigEndian: true)).scalars) == "规章")
  }

  @Test func gb18030WithAnyLabelOrNone() throws {
    for label in ["", "<meta charset=gb2312>", "<meta charset=\"GBK\">", "<meta charset=utf-8>"] {
      #expect(String(try decoded(Array(label.utf8) + gb).scalars) == label + "政府信息公开")
    }
  }

  @Test func utf8WithAWrongLabel() throws {
    let text = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">政府信息公开"
    #expect(String(try decoded(Array(text.utf8)).scalars) == text)
  }

  @Test func aBadByteCostsOneCharacter() throws {
    let text = Array(String(repeating: "政府信息公开", count: 10).utf8)
    let result = try decoded(text + [0xFF] + text)
    #expect(result.scalars.count == 121)
    #expect(result.scalars[60] == "\u{FFFD}")
    #expect(result.remarks.map(\.rule) == ["R-encoding"])
    let chinese = try decoded(Array("<meta charset=gbk>".utf8) + gb + gb + [0xFF] + gb + gb)
    #expect(chinese.scalars.count == 43)
    #expect(chinese.remarks.first?.details["bad"] == "1")
  }

  @Test func aFigureBesideALostCharacterIsNotRead() throws {
    var bytes = Array(SampleReport().flattened.utf8)
    let figure = Array("许可 61 ".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: figure) })
    bytes[start + figure.count - 2] = 0xFF
    let report = try ReportReader().read(bytes, file: "a")
    #expect(report[.proactive(.licences, .decisions)]?.mark == .unreadable)
    #expect(report.remarks.contains { $0.rule == "R-encoding" })
  }

  @Test func neitherUTF8NorGB18030IsRefused() {
    let noise = [UInt8](repeating: 0xFF, count: 40) + [0x80, 0x0A]
    #expect(throws: ReadingError.self) { try decoded(noise) }
  }

  @Test func wholePages() throws {
    Fixture.expectSample(try Fixture.report("page.gb18030.html"))
    let report = try Fixture.report("big5.html")
    #expect(report.form == .form2019 && report.year == 2019)
    #expect(report.value(.proactive(.normativeDocuments, .totalDisclosed)) == ExactNumber(6))
    #expect(report.office == "云州市财政局")
  }
}
