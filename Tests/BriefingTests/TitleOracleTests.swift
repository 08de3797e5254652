import DisclosureReport
import Foundation
import TestSupport
import Testing

@testable import Briefing

/// No title claims a largest, all, none, more than half or a rate that an unread or doubtful figure could overturn.
@Suite struct TitleOracleTests {
  /// How many reports are made; `JIANBAO_SEEDS=5000` for all of them.
  private static let seeds = Int(ProcessInfo.processInfo.environment["JIANBAO_SEEDS"] ?? "") ?? 600

  private static let charts: [ChartID] = [
    .outcomes, .reasons, .applicants, .decisions, .flow, .review, .documents,
  ]

  /// The cells that titles rest on, in a fixed order.
  private static func cells(_ form: FormEdition) -> [CellID] {
    let rows = RequestRow.rows(in: form).map { CellID.requests($0, .total) }
    let handled = ApplicantColumn.allCases.map { CellID.requests(.handled, $0) }
    let review = ReviewBlock.allCases.flatMap { block in
      ReviewColumn.allCases.map { CellID.review(block, $0) }
    }
    let proactive = ProactiveRow.rows(in: form).flatMap { row in
      row.columns(in: form).map { CellID.proactive(row, $0) }
    }
    return rows + handled + review + proactive
  }

  /// A random report: with few figures or many, whole or with unread and changed cells.
  private func report(_ seed: Int) -> MadeReport {
    var random = SplitMix(seed: UInt64(seed))
    let form: FormEdition = seed % 5 == 0 ? .form2019 : .form2021
    var made = seed % 4 == 0 ? sparse(form, &random) : MadeReport.random(form, &random).report
    for _ in 0..<[0, 1, 2, 5][seed / 4 % 4] {
      guard let id = Self.cells(form).randomElement(using: &random) else { continue }
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1: made.blank(id, [.blank, .unplaced, .slash].randomElement(using: &random) ?? .blank)
      case 2: made.set(id, 0)
      default: made.set(id, Int.random(in: 0...120, using: &random))
      }
    }
    return made
  }

  /// A report of one kind of applicant with at most two outcomes and one kind of case, as small offices print them.
  private func sparse(_ form: FormEdition, _ random: inout SplitMix) -> MadeReport {
    var made = MadeReport()
    made.form = form
    let outcomes = RequestRow.rows(in: form).filter { $0.group != nil }
    var sum = 0
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      guard let row = outcomes.randomElement(using: &random) else { continue }
      let count = Int.random(in: 1...60, using: &random)
      sum += count - ((made.values[.requests(row, .total)] ?? nil)?.int ?? 0)
      for column in [ApplicantColumn.naturalPersons, .total] { made.set(.requests(row, column), count) }
    }
    for column in [ApplicantColumn.naturalPersons, .total] {
      made.set(.requests(.handled, column), sum)
      made.set(.requests(.received, column), sum)
    }
    if let block = ReviewBlock.allCases.randomElement(using: &random),
      let result = ReviewColumn.results.randomElement(using: &random)
    {
      let cases = Int.random(in: 0...4, using: &random)
      made.set(.review(block, result), cases)
      made.set(.review(block, .total), cases)
    }
    return made
  }

  @Test func noTitleClaimsWhatAHoleCouldOverturn() throws {
    let terms = try Words.chinese()
    var claimed: [ChartID: Int] = [:]
    var holes = 0
    for seed in 1...Self.seeds {
      let made = report(seed)
      let oracle = TitleOracle(made)
      let claims = TitleClaims(made: made, terms: terms)
      let choice = ChartChoice(CheckedReport(made.report), terms: terms)
      if Self.cells(made.form).contains(where: { oracle.known[$0] == nil }) { holes += 1 }
      for chart in Self.charts {
        let title = choice.spec(chart).title
        for claim in claims.claims(chart, title) {
          claimed[chart, default: 0] += 1
          if let numbers = oracle.refutation(of: claim) {
            let tried = oracle.holes(claim).map { "\($0) = \(numbers[$0] ?? 0)" }
            Issue.record("seed \(seed), \(chart.rawValue): \(title) is false for \(tried)")
          }
        }
      }
    }
    // Titles did claim, and reports had holes.
    for chart in Self.charts where claimed[chart, default: 0] < Self.seeds / 60 {
      Issue.record("\(chart.rawValue): only \(claimed[chart, default: 0]) claims")
    }
    #expect(holes > Self.seeds / 2)
  }

  /// The oracle sees a claim that only a whole report bears.
  @Test func aHoleOverturnsAClaim() throws {
    let terms = try Words.chinese()
    var made = MadeReport()
    for (row, count) in [(RequestRow.disclosed, 40), (.notHeld, 9), (.handled, 49), (.received, 49)] {
      for column in [ApplicantColumn.naturalPersons, .total] { made.set(.requests(row, column), count) }
    }
    let title = ChartChoice(CheckedReport(made.report), terms: terms).spec(.outcomes).title
    #expect(title == "超八成申请予以公开")
    let whole = try #require(TitleClaims(made: made, terms: terms).claims(.outcomes, title).first)
    #expect(TitleOracle(made).refutation(of: whole) == nil)
    made.blank(.requests(.petitions, .total))
    made.blank(.requests(.handled, .total))
    made.blank(.requests(.petitions, .businesses))
    made.blank(.requests(.handled, .businesses))
    made.blank(.requests(.received, .businesses))
    made.blank(.requests(.received, .total))
    #expect(TitleOracle(made).refutation(of: whole) != nil)
    #expect(TitleOracle(made).holes(whole) == [.requests(.petitions, .total)])
  }
}
