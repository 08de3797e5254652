import DisclosureReport
import Testing

@testable import FigureFiles

/// What a stream answers is read back as a file of figures.
@Suite struct StreamReadingTests {
  private func line(_ seed: UInt64, id: String) -> (bytes: [UInt8], report: AnnualReport) {
    var (written, expected) = (
      HostileReport(seed: seed, isClean: false), HostileReport(seed: seed, isClean: true)
    )
    return (
      StreamAnswer.figures(WrittenReport(written.report()), id: id, explain: true), expected.report()
    )
  }

  @Test func reportsAndWhatWasRecorded() throws {
    let (one, two) = (line(1, id: "1"), line(2, id: "2"))
    let failure = StreamAnswer.failure(id: "坏", code: "noReport", message: "a.txt: nothing")
    let read = try FigureJSON.each(one.bytes + failure + two.bytes, file: "s.ndjson")
    try #require(read.count == 3)
    #expect(try read[0].get().report == one.report)
    #expect(try read[2].get().report == two.report)
    guard case .failure(let error) = read[1] else {
      Issue.record("a failure that is none")
      return
    }
    #expect((error.kind, error.line) == (.recorded, 2))
    #expect(error.messageEn == "'坏' was not read (noReport): a.txt: nothing")
  }

  @Test func eachLineCountsItsOwnHiddenControls() throws {
    let text = String(decoding: line(3, id: "3").bytes, as: UTF8.self)
    let plain = try FigureJSON.each(Array((text + text).utf8), file: "s")
    let counts = try plain.map { try $0.get().hiddenControls }
    #expect(counts.count == 2 && counts[0] == counts[1])
  }

  @Test func aStreamThatIsCutOrGluedIsRefused() {
    let bytes = line(1, id: "1").bytes
    for wrong in [bytes + bytes.dropLast(9), bytes.dropLast() + bytes, bytes + Array("[]".utf8)] {
      #expect(throws: FigureFileError.self) { try FigureJSON.each(Array(wrong), file: "s") }
    }
    for wrong in [
      #"{"ok":true}"#, #"{"id":"a","ok":true}"#, #"{"id":"a","ok":1}"#, #"{"id":"a","ok":false,"x":1}"#,
    ] {
      #expect(throws: FigureFileError.self) { try FigureJSON.each(Array(wrong.utf8), file: "s") }
    }
  }
}
