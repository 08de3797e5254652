import DisclosureReport
import PageProse

/// The tables office × year as the page shows them: plain numbers to paste, a word where there is none, bars beside them.
struct PivotContent {
  let pivot: Pivot
  let terms: Terms
  let leastSample: Int

  /// What the template reads.
  var values: [String: Any] {
    [
      "heading": terms["comparePage.pivot"],
      "lead": terms["comparePage.pivotLead"],
      "notes": notes.map { ["text": $0] },
      "tables": pivot.tables.map(table),
    ]
  }

  private func table(_ table: Pivot.Table) -> [String: Any] {
    let isRate = table.measure.isRate
    let hasBars = pivot.years.count > 1
    return [
      "id": table.measure.rawValue, "name": title(table.measure),
      "officeHead": terms["comparePage.office"],
      "years": pivot.years.map { ["year": String($0), "isRate": isRate] as [String: Any] },
      "count": pivot.years.count, "hasBars": hasBars, "barsHead": terms["comparePage.bars"],
      "class": isRate ? "rates" : "counts",
      "rows": table.rows.map { row(($0, isRate, hasBars)) },
    ]
  }

  /// The measure with its unit or base.
  func title(_ measure: PivotMeasure) -> String {
    terms(
      "comparePage.pivotTitle",
      ["measure": measure.name(terms), "base": terms["comparePage.unit.\(measure.rawValue)"]])
  }

  private func row(_ input: (row: Pivot.Row, isRate: Bool, hasBars: Bool)) -> [String: Any] {
    let (row, isRate, hasBars) = input
    let spark = hasBars ? Sparkline(row) : nil
    return [
      "office": row.office,
      "cells": row.cells.flatMap { isRate ? rate($0) : [cell(count($0), isQuiet: $0.count == nil)] },
      "spark": spark.map { spark -> [[String: Any]] in
        [
          [
            "words": row.cells.map(words).joined(separator: terms["separator"]),
            "bars": spark.bars, "hasBars": !spark.bars.isEmpty, "blanks": spark.blanks,
            "hasBlanks": !spark.blanks.isEmpty, "breaks": spark.breaks, "hasBreaks": !spark.breaks.isEmpty,
          ]
        ]
      } ?? [],
    ]
  }

  private func cell(_ text: String, isQuiet: Bool = false) -> [String: Any] {
    ["text": text, "isQuiet": isQuiet]
  }

  /// A count with its mark, or the word in its place.
  func count(_ cell: PivotCell) -> String {
    cell.count.map { $0.description + mark(cell) } ?? cell.word(terms)
  }

  /// Three cells, so that what is pasted keeps its numbers: the rate, its part, its base.
  private func rate(_ cell: PivotCell) -> [[String: Any]] {
    guard let rate = cell.rate else {
      return [self.cell(cell.word(terms), isQuiet: true), self.cell(""), self.cell("")]
    }
    let first =
      cell.isSmall
      ? self.cell(terms["comparePage.cell.small"], isQuiet: true) : self.cell(rate.percent + "%" + mark(cell))
    return [
      first, self.cell(rate.numerator.description),
      self.cell(rate.denominator.description + (cell.isSmall ? mark(cell) : "")),
    ]
  }

  /// What the bars' tooltip says of a year.
  private func words(_ cell: PivotCell) -> String {
    if cell.isSmall, let rate = cell.rate { return "\(rate.numerator)/\(rate.denominator)" }
    return cell.count.map(\.description) ?? cell.rate.map { $0.percent + "%" } ?? cell.word(terms)
  }

  /// The marks of a number in doubt and of one that was set by hand; empty for others.
  func mark(_ cell: PivotCell) -> String {
    (cell.isDoubtful ? " " + ComparisonMark.doubt : "") + (cell.isCorrected ? " " + CorrectionText.mark : "")
  }

  /// What a reader must know, each where it occurs.
  var notes: [String] {
    let cells = pivot.tables.flatMap(\.rows).flatMap(\.cells)
    let occurs: [(String, Bool)] = [
      ("bars", pivot.years.count > 1), ("small", cells.contains(where: \.isSmall)),
      ("doubt", cells.contains(where: \.isDoubtful)),
      ("corrected", cells.contains(where: \.isCorrected)),
      ("otherForm", cells.contains { $0.state == .otherForm }),
      ("blank", cells.contains(where: \.state.isBlank)),
      ("missing", cells.contains { $0.state == .missing }),
      ("conflict", cells.contains { $0.state == .conflict }),
    ]
    return occurs.filter(\.1).map {
      terms(
        "comparePage.note.\($0.0)", ["n": String(leastSample), "mark": ComparisonMark.doubt])
    }
  }
}
