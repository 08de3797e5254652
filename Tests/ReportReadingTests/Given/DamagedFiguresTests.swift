import DisclosureReport
import Testing

@testable import FigureFiles
@testable import ReportReading

/// Damaged files of figures end in a result or in an error with its place, and never in another number in silence.
@Suite struct DamagedFiguresTests {
  private let samples: [(InputKind, [UInt8])] = [
    (.json, Array(GivenSample.json.utf8)), (.csv, Array(GivenSample.csv.utf8)),
  ]

  @Test func everyByteChanged() throws {
    for (kind, bytes) in samples {
      for place in bytes.indices {
        for byte in [UInt8(0), 0x22, 0x2C, 0x0A, 0x5C, 0xFF] where bytes[place] != byte {
          var damaged = bytes
          damaged[place] = byte
          guard let error = GivenSample.failure(damaged, kind: kind) else { continue }
          #expect([.badFigures, .notText, .binary, .noReport, .wrongKind].contains(error.kind))
        }
      }
    }
  }

  @Test func cutAnywhere() throws {
    for (kind, bytes) in samples {
      let whole = try ReportReader().read(bytes, file: "a")
      for length in bytes.indices.dropFirst() {
        guard let part = try? ReportReader().read(Array(bytes[..<length]), file: "a", kind: kind) else {
          continue
        }
        // What is read of a cut file are whole lines; the last figure of one line may have lost its end.
        #expect(part.cells.count + part.narrative.count <= whole.cells.count + whole.narrative.count)
        #expect(kind == .csv || length >= bytes.count - 1)
      }
    }
  }

  @Test func noMoreReportsThanTheLimit() throws {
    let one = #"{"form": "2021", "proactive": {"rules": {"issued": 1}}}"#
    let many = Array(repeating: one, count: FigureFault.maximumReports + 1).joined(separator: ",\n")
    let error = try #require(GivenSample.failure(Array("[\(many)]".utf8)))
    #expect(error.messageEn.contains("more than 10000 reports") && error.line == 10_000)
    let head = "office,year,form,section,row,column,value,unit,line\n"
    let lines = (0...FigureFault.maximumReports).map { "\($0),,2021,proactive,rules,issued,1,,\n" }.joined()
    let other = try #require(GivenSample.failure(Array((head + lines).utf8)))
    #expect(other.messageEn.contains("more than 10000 reports") && other.line == 10_002)
  }
}
