import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct InputKindTests {
  private let samples: [(InputKind, [UInt8])] = [
    (.text, Array(SampleReport().flattened.utf8)),
    (.html, Array("<html><body><p>\(SampleReport().flattened)</p></body></html>".utf8)),
    (.docx, WordFile.report.bytes), (.csv, Array(GivenSample.csv.utf8)),
    (.json, Array(GivenSample.json.utf8)),
  ]

  @Test func toldByContentAndForced() throws {
    for (kind, bytes) in samples {
      let told = try ReportReader().read(bytes, file: "a.xyz")
      #expect(told.source.kind.rawValue == kind.rawValue)
      #expect(try ReportReader().read(bytes, file: "a.xyz", kind: kind) == told)
      #expect(try ReportReader().readAll(bytes, file: "a.xyz") == [told])
    }
  }

  @Test func anotherKindThanWasAskedForIsAnError() {
    for (kind, bytes) in samples {
      for other in [InputKind.docx, .csv, .json] where other != kind {
        #expect(GivenSample.failure(bytes, kind: other)?.kind == .wrongKind, "\(kind) as \(other)")
      }
      if kind != .html { #expect(GivenSample.failure(bytes, kind: .html) != nil) }
    }
    #expect(GivenSample.failure(samples[0].1, kind: .html)?.kind == .wrongKind)
    #expect(GivenSample.failure(samples[2].1, kind: .text)?.kind == .binary)
    #expect(GivenSample.failure([], kind: .json)?.kind == .wrongKind)
  }

  @Test(arguments: [
    "[首页] 信息公开", "{{title}}", "[{\"code\": 0}]", "office, year and form", "[", "{\"data\": \"<p>无</p>\"}",
  ])
  func otherTextIsStillAPage(_ text: String) {
    #expect(GivenSample.failure(Array(text.utf8))?.kind == .noReport)
  }
}
