import DisclosureReport

/// The three tables of the form as the office printed them, with the cells marked that a rule points at.
package struct FormTables {
  package let report: AnnualReport
  package let findings: [Finding]
  package let terms: Terms

  package init(report: AnnualReport, findings: [Finding], terms: Terms) {
    self.report = report
    self.findings = findings
    self.terms = terms
  }

  /// One of the three tables.
  package struct Printed {
    package let section: Section
    package let caption: String
    package let rows: [[FormCell]]
  }

  /// The tables that the report has.
  package var all: [Printed] {
    let tables: [(Section, [[FormCell]])] = [
      (.proactive, ProactiveForm(tables: self).rows), (.requests, RequestForm(tables: self).rows),
      (.review, ReviewForm(tables: self).rows),
    ]
    return tables.filter { !$0.1.isEmpty }.map { section, rows in
      Printed(
        section: section,
        caption: terms.table(section) + terms["separator"] + terms["printed.section.\(section.rawValue)"],
        rows: rows)
    }
  }

  /// The same for the template.
  var values: [[String: Any]] {
    all.map { table in
      [
        "class": table.section.rawValue, "caption": table.caption,
        "rows": table.rows.map { ["cells": $0.map(\.values)] },
      ]
    }
  }

  /// The cells that the page prints something in and that were not read, the first sixty.
  var settable: [CellID] {
    let open: Set<Cell.Mark> = [.unreadable, .unplaced, .unproven]
    return Array(report.orderedCells.filter { report[$0].map { open.contains($0.mark) } ?? false }.prefix(60))
  }

  /// How many cells a failing rule or a hint points at.
  var markedCells: Int { Set(marking.flatMap(\.cells)).filter { report[$0] != nil }.count }

  /// The classes that mark some cell.
  var looks: Set<String> {
    Set(marking.filter { !$0.cells.isEmpty }.compactMap { Self.looks[$0.severity] })
  }

  /// The class that a finding's severity gives its cells.
  private static let looks: [Finding.Severity: String] = [
    .error: "bad", .warning: "doubtful", .hint: "hinted",
  ]

  /// A figure as printed: its text, or what stands there instead of one.
  func figure(_ id: CellID, columns: Int = 1) -> FormCell {
    var cell = FormCell(text: text(id), columns: columns, id: id)
    let own = marking.filter { $0.cells.contains(id) }
    cell.rules = own.reduce(into: []) { rules, finding in
      let rule = "\(finding.rule)"
      if !rules.contains(rule) { rules.append(rule) }
    }
    let gravest = [Finding.Severity.error, .warning].first { severity in
      own.contains { $0.severity == severity }
    }
    let hint = own.first { $0.severity == .hint }?.severity
    let looks = [gravest, hint].compactMap { $0 }.compactMap { Self.looks[$0] }
    cell.look = (looks + (report.value(id) == nil ? ["empty"] : [])).joined(separator: " ")
    cell.title = title(id)
    cell.isSettable = settable.contains(id)
    return cell
  }

  /// The findings that mark cells: failing rules but information, and hints.
  private var marking: [Finding] {
    findings.filter {
      $0.status == .fail && $0.severity != .information && !$0.isRemark
    }
  }

  private func text(_ id: CellID) -> String {
    guard let cell = report[id] else { return "" }
    if cell.correction != nil { return (cell.value?.description ?? "") + " " + CorrectionText.mark }
    switch cell.mark {
    case .number:
      let raw = cell.origin?.reading == .printed ? cell.origin?.raw : nil
      return raw ?? cell.value?.description ?? ""
    case .blank: return ""
    case .slash, .dash, .underscore, .unreadable:
      // Our own files keep the mark alone.
      let raw = cell.origin?.reading == .given ? "" : cell.origin?.raw ?? ""
      return !raw.isEmpty ? raw : terms["mark.\(cell.mark.rawValue)"]
    case .unplaced, .unproven: return terms["mark.\(cell.mark.rawValue)"]
    }
  }

  private func title(_ id: CellID) -> String {
    let name = terms.name(id)
    let line = report[id]?.origin.map { terms("check.inLine", ["line": String($0.line)]) } ?? ""
    if let correction = report[id]?.correction {
      let before = CorrectionText(report: report, terms: terms).before(correction)
      return name + line + terms("correction.title", ["before": before])
    }
    guard let cell = report[id], cell.mark != .number else { return name + line }
    return name + line + terms["separator"] + terms["markMeaning.\(cell.mark.rawValue)"]
  }
}
