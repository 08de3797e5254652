import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import PageProse

/// Random reports with holes and failing sums: every number of every sentence is recomputed, and none rests on doubt.
@Suite struct SummaryOracleTests {
  /// How many pairs of years are made in each language; `make oracle` asks for 2,500.
  private static let seeds = Int(ProcessInfo.processInfo.environment["JIANBAO_SEEDS"] ?? "") ?? 300

  /// The cells of each edition, in a fixed order.
  private static let cells: [FormEdition: [CellID]] = Dictionary(
    uniqueKeysWithValues: [FormEdition.form2019, .form2021].map { form in
      var made = MadeReport()
      made.form = form
      return (form, made.report.cells.keys.map { ($0, "\($0)") }.sorted { $0.1 < $1.1 }.map(\.0))
    })

  /// A random report and the one on the year before, with some cells blank and some changed.
  private func reports(_ seed: Int) -> (MadeReport, MadeReport) {
    var random = SplitMix(seed: UInt64(seed))
    let form: FormEdition = seed % 5 == 0 ? .form2019 : .form2021
    var (made, before) = MadeReport.random(form, &random)
    if seed % 7 == 0 {
      for row in [ProactiveRow.licences, .penalties] {
        made.set(.proactive(row, .decisions), Int.random(in: 90_000...30_000_000, using: &random))
      }
      if form == .form2021 {
        made.set(.proactive(.fees, .amount), Int.random(in: 1...400_000, using: &random))
      }
    }
    for _ in 0..<[0, 0, 1, 2, 6][seed % 5] { disturb(&made, &random) }
    for _ in 0..<[0, 1, 3][seed % 3] { disturb(&before, &random) }
    return (made, before)
  }

  private func disturb(_ made: inout MadeReport, _ random: inout SplitMix) {
    guard let id = Self.cells[made.form]?.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: made.blank(id, [.blank, .unplaced, .slash].randomElement(using: &random) ?? .blank)
    case 1: made.set(id, 0)
    default: made.set(id, Int.random(in: 0...120, using: &random))
    }
  }

  @Test(arguments: [false, true]) func everyNumberOfEverySentenceIsRecomputed(_ isEnglish: Bool) throws {
    let terms = try isEnglish ? Words.english() : Words.chinese()
    let patterns = SummaryOracle.Patterns()
    var sentences = 0
    for seed in 1...Self.seeds {
      let (made, before) = reports(seed)
      let previous = seed % 2 == 0 ? before : nil
      let summary = SummaryText(CheckedReport(made.report, previous: previous?.report), terms: terms).summary
      var oracle = SummaryOracle(made, before: previous, isEnglish: isEnglish, patterns: patterns)
      oracle.check(
        [("title", summary.title), ("sentence", summary.sentence)]
          + summary.points.map { ($0.topic.rawValue, $0.text) })
      sentences += summary.points.count
      #expect(oracle.faults.isEmpty, "seed \(seed): \(oracle.faults.prefix(3))")
      if !oracle.faults.isEmpty { break }
    }
    #expect(sentences > 4 * Self.seeds)
  }
}
