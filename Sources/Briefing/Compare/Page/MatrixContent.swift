import DisclosureReport

/// The table office × year of what each report is fit for: whether its sums hold, fail, or lack a number.
struct MatrixContent {
  let context: ComparisonContext
  let findings: ComparisonFindings
  /// The link to an office's findings; that to all of them where the page does not list its own.
  let target: (Int) -> String

  private var terms: Terms { context.terms }
  private var years: [Int] { context.collection.years }

  /// What the template reads.
  var values: [String: Any] {
    let failures = failures
    let years = years
    let isBreak = { (year: Int) in year == 2021 && years.contains { $0 < 2021 } }
    let rows = context.collection.offices.enumerated().map { place, office -> [String: Any] in
      let reports = Dictionary(office.reports.map { ($0.year, $0) }) { first, _ in first }
      let cells = years.map { year -> [String: Any] in
        var values = empty(isConflict: office.conflicts.contains(year))
        if let report = reports[year] {
          values = cell(report, failures[Key(place: place, year: year)] ?? 0, target(place))
        }
        values["isBreak"] = isBreak(year)
        return values
      }
      return ["office": office.name, "cells": cells]
    }
    return [
      "heading": terms["comparePage.matrix"],
      "lead": terms["comparePage.matrixLead"],
      "officeHead": terms["comparePage.office"],
      "years": years.map { ["year": String($0), "isBreak": isBreak($0)] as [String: Any] },
      "rows": rows,
      "legend": legend(rows),
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

  private func cell(_ report: ComparedReport, _ others: Int, _ target: String) -> [String: Any] {
    let sums = report.sums
    let word: (key: String, count: Int) =
      if sums.failed > 0 {
        ("fails", sums.failed)
      } else if sums.passed == sums.total, sums.total > 0 {
        ("holds", 0)
      } else {
        ("open", sums.notAssessable)
      }
    return [
      "look": word.key, "text": terms("comparePage.sums.\(word.key)", ["n": String(word.count)]),
      "isLinked": sums.failed > 0 || others > 0, "target": target,
      "others": others > 0 ? terms("comparePage.sums.others", ["n": String(others)]) : "",
      "hasOthers": others > 0,
      "isOld": report.form == .form2019, "old": terms["comparePage.old"],
    ]
  }

  private func empty(isConflict: Bool) -> [String: Any] {
    [
      "look": isConflict ? "conflict" : "none",
      "text": isConflict ? terms["comparePage.cell.conflict"] : terms["none"],
      "isLinked": isConflict, "target": "files", "others": "",
      "hasOthers": false, "isOld": false, "old": "",
    ]
  }

  /// The words that stand in cells and what they mean.
  private func legend(_ rows: [[String: Any]]) -> [[String: Any]] {
    let cells = rows.flatMap { $0["cells"] as? [[String: Any]] ?? [] }
    var used = Set(cells.compactMap { $0["look"] as? String })
    for (flag, key) in [("hasOthers", "others"), ("isOld", "old")]
    where cells.contains(where: { $0[flag] as? Bool == true }) {
      used.insert(key)
    }
    return ["holds", "fails", "open", "others", "conflict", "none", "old"].filter(used.contains).map { key in
      [
        "look": key, "text": terms["comparePage.legend.\(key)"],
        "meaning": terms["comparePage.meaning.\(key)"],
      ]
    }
  }
}
