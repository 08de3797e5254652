import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import ReportReading

/// The made-up files in `Tests/Fixtures` whose names begin with `reading-`.
enum Fixture {
  /// The bytes of one.
  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Project.root.appendingPathComponent("Tests/Fixtures/reading-\(name)")))
  }

  /// One of them read.
  static func report(_ name: String) throws -> AnnualReport {
    try ReportReader().read(try bytes(name), file: name)
  }

  /// Expects the cells of ``SampleReport``, rows left out where they are named.
  static func expectSample(_ report: AnnualReport, without rows: Set<RequestRow> = []) {
    for (index, row) in RequestRow.rows(in: .form2021).enumerated() where !rows.contains(row) {
      #expect(values(report, row) == SampleReport.values(index + 1), "\(row)")
    }
    let proactive = ProactiveRow.rows(in: .form2021).flatMap { row in
      row.columns(in: .form2021).map { report.value(.proactive(row, $0))?.description }
    }
    #expect(proactive == ["0", "1", "2", "3", "4", "5", "61", "72", "83", "94.125"])
    let review = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { report.value(.review(block, $0))?.int }
    }
    #expect(review == [12, 3, 1, 4, 20, 5, 0, 0, 2, 7, 1, 1, 1, 1, 4])
    #expect(report.form == .form2021)
    #expect(report.year == 2023)
    #expect(report.office == "云州市青石区文化局")
  }
}
