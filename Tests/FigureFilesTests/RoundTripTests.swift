import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import FigureFiles

/// What is written is read back the same, whatever stands in a report's texts.
@Suite struct RoundTripTests {
  /// A random report as it is written, and as it must come back.
  private func reports(_ seed: UInt64) -> (written: AnnualReport, expected: AnnualReport) {
    var (written, expected) = (
      HostileReport(seed: seed, isClean: false), HostileReport(seed: seed, isClean: true)
    )
    return (written.report(), expected.report())
  }

  /// What the long form keeps of a report: no title, no text around the tables, of a correction the reading and the note.
  private func longForm(_ report: AnnualReport) -> AnnualReport {
    let cells = report.cells.mapValues { cell in
      var kept = cell.value.map { Cell($0, origin: cell.origin) } ?? Cell(cell.mark, origin: cell.origin)
      kept.correction = cell.correction.map {
        Correction(value: $0.value, mark: $0.mark, raw: "", line: nil, note: $0.note)
      }
      return kept
    }
    return AnnualReport(
      office: report.office, year: report.year, form: report.form, title: nil, cells: cells,
      narrative: report.narrative,
      source: ReportSource(file: report.source.file, kind: .csv, tableLines: TableLines.tables(of: cells)))
  }

  @Test(arguments: 0..<20) func twoThousandReports(_ block: UInt64) throws {
    for seed in (block * 100)..<(block * 100 + 100) {
      let (written, expected) = reports(seed)
      let json = FigureJSON.text([WrittenReport(written)], explain: true)
      let back = try FigureJSON.reports(Array(json.utf8), file: "figures.json")
      try #require(back.map(\.report) == [expected], "seed \(seed)")

      let csv = FigureCSV.text([written], explain: true)
      let lines = try FigureCSV.reports(csv.scalars, file: "figures.csv")
      try #require(lines.map(\.report) == [longForm(expected)], "seed \(seed)")

      // Without the explanation: numbers, why there is none, and what was set by hand.
      let plain = FigureJSON.text([WrittenReport(written)])
      let short = try #require(try FigureJSON.reports(Array(plain.utf8), file: "a").first?.report)
      try #require(short.cells.mapValues(\.value) == expected.cells.mapValues(\.value), "seed \(seed)")
      try #require(short.cells.mapValues(\.mark) == expected.cells.mapValues(\.mark), "seed \(seed)")
      try #require(
        short.cells.mapValues(\.correction) == expected.cells.mapValues(\.correction), "seed \(seed)")
      let rows = try #require(
        try FigureCSV.reports(FigureCSV.text([written]).scalars, file: "a").first?.report)
      try #require(rows.cells.mapValues(\.mark) == expected.cells.mapValues(\.mark), "seed \(seed)")
    }
  }

  @Test func anApostropheOfTheNameIsNotOneAgainstFormulas() throws {
    for office in ["=甲局", "'=甲局", "''=甲局", "'甲局", "' =甲局"] {
      var made = MadeReport.jianye
      made.office = office
      let text = FigureCSV.text([made.report])
      let back = try #require(try FigureCSV.reports(text.scalars, file: "a").first)
      #expect(back.report.office == office)
    }
  }

  @Test func hiddenControlsAreCounted() throws {
    var made = MadeReport.jianye
    made.office = "甲\0\u{202E}局"
    let text = FigureJSON.text([WrittenReport(made.report)])
    let back = try #require(try FigureJSON.reports(Array(text.utf8), file: "a").first)
    #expect(back.report.office == "甲局" && back.hiddenControls == 4)
  }

  @Test func aMarkThatContradictsItsTable() throws {
    var made = MadeReport.jianye
    made.blank(.review(.reconsideration, .pending), .unreadable)
    let text = FigureJSON.text([WrittenReport(made.report)])
    #expect(text.contains(#""marks": {"review.reconsideration.pending": "unreadable"}"#))
    let faults = [
      (#""unreadable""#, #""number""#), (#""unreadable""#, #""smudge""#),
      ("reconsideration.pending", "reconsideration.upheld"), ("reconsideration.pending", "reconsideration.x"),
    ]
    for (part, other) in faults {
      let pieces = text.components(part, other)
      #expect(throws: FigureFileError.self) { try FigureJSON.reports(Array(pieces.utf8), file: "a") }
    }
  }
}

extension String {
  /// The text in which one part is another.
  fileprivate func components(_ part: String, _ other: String) -> String {
    guard let range = range(of: part) else { return self }
    return replacingCharacters(in: range, with: other)
  }
}

extension FigureJSON {
  /// All reports of a file; what a stream recorded in the place of one is thrown.
  fileprivate static func reports(_ bytes: [UInt8], file: String) throws -> [ReadFigures] {
    try each(bytes, file: file).map { try $0.get() }
  }
}
