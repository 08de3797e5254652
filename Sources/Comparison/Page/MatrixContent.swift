import DisclosureReport
import PageProse

/// The table office × year of what each report is fit for: whether its sums hold, fail, or lack a number.
struct MatrixContent {
  let context: ComparisonContext
  let findings: ComparisonFindings
  /// The link to an office's findings; that to all of them where the page does not list its own.
  let target: (Int) -> String

  private var terms: Terms { context.terms }
  private var years: [Int] { context.collection.years }

  /// What stands in the place of an office and a year.
  struct Cell {
    /// `holds`, `fails`, `open`, `conflict` or `none`.
    let look: String
    let text: String
    /// Where the page leads from it; empty for nowhere.
    var target = ""
    /// How many other checks fail, in words; empty for none.
    var others = ""
    /// Whether the report has the form of 2019.
    var isOld = false

    fileprivate func values(isBreak: Bool, old: String) -> [String: Any] {
      [
        "look": look, "text": text, "isLinked": !target.isEmpty, "target": target, "others": others,
        "hasOthers": !others.isEmpty, "isOld": isOld, "old": isOld ? old : "", "isBreak": isBreak,
      ]
    }
  }

  /// An office with a cell a year.
  struct Row {
    let office: String
    let cells: [Cell]
  }

  /// The rows, by office.
  var rows: [Row] {
    let failures = failures
    return context.collection.offices.enumerated().map { place, office in
      let reports = Dictionary(office.reports.map { ($0.year, $0) }) { first, _ in first }
      let cells = years.map { year in
        reports[year].map { cell($0, failures[Key(place: place, year: year)] ?? 0, target(place)) }
          ?? empty(isConflict: office.conflicts.contains(year))
      }
      return Row(office: office.name, cells: cells)
    }
  }

  /// What the template reads.
  var values: [String: Any] {
    let years = years
    let isBreak = { (year: Int) in year == 2021 && years.contains { $0 < 2021 } }
    let rows = rows
    return [
      "heading": terms["comparePage.matrix"],
      "lead": terms["comparePage.matrixLead"],
      "officeHead": terms["comparePage.office"],
      "years": years.map { ["year": String($0), "isBreak": isBreak($0)] as [String: Any] },
      "rows": rows.map { row -> [String: Any] in
        [
          "office": row.office,
          "cells": zip(years, row.cells).map {
            $1.values(isBreak: isBreak($0), old: terms["comparePage.old"])
          },
        ]
      },
      "legend": legend(rows).map { ["look": $0.look, "text": $0.text, "meaning": $0.meaning] },
    ]
  }

  /// A report of an office on a year.
  private struct Key: Hashable {
    let place: Int
    let year: Int
  }

  /// How many rules beyond the sums fail, by office and year.
  private var failures: [Key: Int] {
    findings.items.filter { $0.isFailure && $0.finding.family != .reconciliation }
      .reduce(into: [:]) { counts, item in counts[Key(place: item.place, year: item.year), default: 0] += 1 }
  }

  private func cell(_ report: ComparedReport, _ others: Int, _ target: String) -> Cell {
    let sums = report.sums
    let word: (key: String, count: Int) =
      if sums.failed > 0 {
        ("fails", sums.failed)
      } else if sums.passed == sums.total, sums.total > 0 {
        ("holds", 0)
      } else {
        ("open", sums.notAssessable)
      }
    return Cell(
      look: word.key, text: terms("comparePage.sums.\(word.key)", ["n": String(word.count)]),
      target: sums.failed > 0 || others > 0 ? target : "",
      others: others > 0 ? terms("comparePage.sums.others", ["n": String(others)]) : "",
      isOld: report.form == .form2019)
  }

  private func empty(isConflict: Bool) -> Cell {
    isConflict
      ? Cell(look: "conflict", text: terms["comparePage.cell.conflict"], target: "files")
      : Cell(look: "none", text: terms["none"])
  }

  /// The words that stand in cells and what they mean.
  func legend(_ rows: [Row]) -> [(look: String, text: String, meaning: String)] {
    let cells = rows.flatMap(\.cells)
    var used = Set(cells.map(\.look))
    if cells.contains(where: { !$0.others.isEmpty }) { used.insert("others") }
    if cells.contains(where: \.isOld) { used.insert("old") }
    return ["holds", "fails", "open", "others", "conflict", "none", "old"].filter(used.contains).map {
      ($0, terms["comparePage.legend.\($0)"], terms["comparePage.meaning.\($0)"])
    }
  }
}
