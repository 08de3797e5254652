import DisclosureReport
import PageProse

/// The block of one office in the account of a comparison.
struct AccountOffice {
  let office: OfficeSeries
  /// What contradicts itself, by its year.
  let conflicts: [Int: ReportConflict]
  let terms: Terms

  /// Name and scope, then a line a year; a line in all where it shall be compact and every year is fine.
  func text(compact: Bool) -> String {
    if compact, isFine { return line }
    let rest = scopes + [years] + breaks(all: true).map { "  " + $0 + "\n" }
    return "\n" + heading + "\n" + rest.joined()
  }

  private var heading: String { office.name + names }

  /// Other names that its reports print.
  private var names: String {
    let printed = Set(office.reports.compactMap(\.printedOffice)).subtracting([office.name])
    guard !printed.isEmpty else { return "" }
    return terms("compareCommand.printed", ["names": printed.sorted().joined(separator: terms["comma"])])
  }

  /// Whether nothing has to be said of any year: no failing sum, no gap, nothing twice, one scope, no late edition.
  private var isFine: Bool {
    guard let first = office.reports.first, let last = office.reports.last else { return false }
    return last.year - first.year + 1 == office.reports.count && office.conflicts.isEmpty
      && office.reports.allSatisfy {
        $0.sums.failed == 0 && $0.files.count == 1 && $0.scope.kind == first.scope.kind
      }
      && late.isEmpty
  }

  private var line: String {
    let sums = office.reports.map(\.sums)
    let total = sums.reduce(0) { $0 + $1.total }
    let parts = [
      span(office.reports.map(\.year)), terms("compareCommand.reports", ["n": String(office.reports.count)]),
      office.reports.first.map { terms["scope.\($0.scope.kind.rawValue)"] } ?? "",
      terms(
        "compareCommand.sums",
        ["passed": String(sums.reduce(0) { $0 + $1.passed }), "total": String(total)]),
    ]
    return heading + "  " + (parts + breaks(all: false)).joined(separator: terms["separator"]) + "\n"
  }

  // MARK: Scope

  /// A line for each run of years that count the same and are known to in the same way.
  private var scopes: [String] {
    var runs: [(years: [Int], scope: ReportScope)] = []
    for report in office.reports {
      if let last = runs.last, last.scope == report.scope {
        runs[runs.count - 1].years.append(report.year)
      } else {
        runs.append(([report.year], report.scope))
      }
    }
    return runs.map { run in
      let scope =
        run.scope.kind == .unclear
        ? terms["compareCommand.unclear"]
        : terms(
          "compareCommand.scope",
          ["scope": terms["scope.\(run.scope.kind.rawValue)"], "how": how(run.scope.source)])
      guard runs.count > 1 else { return "  " + scope + "\n" }
      return "  " + terms("compareCommand.ofYears", ["years": span(run.years), "text": scope]) + "\n"
    }
  }

  private func how(_ source: ReportScope.Source) -> String {
    switch source {
    case .none: return ""
    case .settled: return terms["compareCommand.settled"]
    case .prose(let figure):
      let quote = figure.quote.count > 60 ? figure.quote.prefix(60) + "…" : figure.quote
      return terms("compareCommand.told", ["line": String(figure.line), "quote": quote])
    }
  }

  private func span(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last else { return "" }
    return first == last
      ? terms("page.year", ["year": String(first)])
      : terms("compare.years", ["first": String(first), "last": String(last)])
  }

  // MARK: Years

  private struct Row {
    var cells: [String]
    var below: [String] = []
  }

  private var years: String {
    var rows: [Row] = []
    let all = (office.reports.map(\.year) + office.conflicts).sorted()
    for (index, year) in all.enumerated() {
      if index > 0, all[index - 1] + 1 < year { rows.append(gap(all[index - 1] + 1, year - 1)) }
      if let report = office[year] { rows.append(row(report)) } else { rows.append(conflict(year)) }
    }
    let lines = TerminalTable.text(rows.map { ["  " + $0.cells[0]] + $0.cells.dropFirst() })
      .split(separator: "\n")
    return zip(lines, rows).map { line, row in
      ([String(line)] + row.below.map { "      " + $0 }).map { $0 + "\n" }.joined()
    }.joined()
  }

  private func gap(_ first: Int, _ last: Int) -> Row {
    let years = first == last ? String(first) : "\(first)–\(last)"
    return Row(cells: [years, terms["compare.noReport"]])
  }

  private func row(_ report: ComparedReport) -> Row {
    var row = Row(cells: [
      String(report.year), report.files.first ?? "", terms.name(report.form), sums(report),
    ])
    if report.files.count > 1 {
      let others = report.files.dropFirst().joined(separator: terms["comma"])
      row.below.append(
        terms("compareCommand.repeated", ["file": report.files.first ?? "", "others": others]))
    }
    return row
  }

  private func sums(_ report: ComparedReport) -> String {
    let sums = report.sums
    guard sums.total > 0 else { return terms["verdict.nothing"] }
    var parts = [
      terms("compareCommand.sums", ["passed": String(sums.passed), "total": String(sums.total)])
    ]
    if sums.failed > 0 {
      let rules = Set(report.failing.filter { $0.family == .reconciliation }.map { "\($0.rule)" })
      parts.append(
        terms(
          "compareCommand.failed",
          [
            "mark": ComparisonMark.doubt, "n": String(sums.failed),
            "rules": rules.sorted().joined(separator: " "),
          ]))
    }
    if sums.notAssessable > 0 {
      parts.append(terms.counted("verdict.notAssessable", sums.notAssessable))
    }
    return parts.joined(separator: terms["separator"])
  }

  private func conflict(_ year: Int) -> Row {
    guard let conflict = conflicts[year] else {
      return Row(cells: [String(year), terms["compare.conflictRow"]])
    }
    return Row(
      cells: [
        String(year), conflict.files.joined(separator: terms["comma"]), "", terms["compare.conflictRow"],
      ], below: AccountConflict(conflict: conflict, terms: terms).lines)
  }

  // MARK: Breaks

  /// The years from 2021 on whose report still uses the edition of 2019.
  private var late: [Int] {
    office.reports.filter { $0.form == .form2019 && $0.year >= 2021 }.map(\.year)
  }

  /// Why its years must not be joined; that everybody's form changed with the reports on 2021 is said once for all in short accounts.
  private func breaks(all: Bool) -> [String] {
    var found: [String] = []
    for (before, now) in zip(office.reports, office.reports.dropFirst()) {
      for one in SeriesBreak.between(before, now) {
        if !all, one == .edition(from: .form2019, to: .form2021), now.year == 2021 { continue }
        let (key, old, new) =
          switch one {
          case .edition(let from, let to): ("breakForm", terms.name(from), terms.name(to))
          case .scope(let from, let to):
            ("breakScope", terms["scope.\(from.rawValue)"], terms["scope.\(to.rawValue)"])
          }
        found.append(
          terms(
            "compareCommand.\(key)",
            ["before": String(before.year), "old": old, "now": String(now.year), "new": new]))
      }
    }
    if !late.isEmpty {
      let years = late.map(String.init).joined(separator: terms["comma"])
      found.append(
        terms("compareCommand.late", ["years": years, "form": terms.name(FormEdition.form2019)]))
    }
    return found
  }
}
