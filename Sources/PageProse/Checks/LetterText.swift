import DisclosureReport

/// What the checks found, in full sentences for the office that wrote the report: a paragraph a fault, without line numbers.
package struct LetterText {
  private let checked: CheckedReport
  private let terms: Terms

  /// The letter about a report.
  package init(_ checked: CheckedReport, terms: Terms) {
    self.checked = checked
    self.terms = terms
  }

  /// The paragraphs with an empty line between; one sentence that nothing is to be asked where every sum holds.
  ///
  /// `named` puts the office's name above them, for one letter among several.
  package func text(named: Bool = false) -> String {
    let failing = checked.findings.filter { finding in
      finding.status == .fail && !finding.isRemark
        && (finding.severity == .error || finding.severity == .warning)
    }
    let report = report
    let paragraphs = failing.map { paragraph($0, report) }
    let faults = paragraphs + [open(report)].compactMap { $0 }
    let found = faults.isEmpty ? [terms("letter.none", ["report": report])] : faults
    let text = found + [corrected].compactMap { $0 }
    let office = named ? checked.report.office.map { [terms("letter.office", ["office": $0])] } ?? [] : []
    return (office + text).joined(separator: "\n\n") + "\n"
  }

  /// How many sums could not be held for want of numbers; nil where all were.
  private func open(_ report: String) -> String? {
    let tally = CheckTally(checked.findings, family: .reconciliation)
    guard tally.notAssessable > 0 || tally.total == 0 else { return nil }
    return terms("letter.open", ["report": report, "sums": SumsVerdict(tally, terms: terms).text])
  }

  /// The cells that the letter takes as the user set them; nil where there are none.
  private var corrected: String? {
    let items = CorrectionText(report: checked.report, terms: terms).short
    return items.isEmpty
      ? nil : terms("letter.corrected", ["items": items.joined(separator: terms["comma"])])
  }

  /// 你单位2023年年报.
  private var report: String {
    checked.report.year.map { terms("letter.report", ["year": String($0)]) } ?? terms["letter.reportUndated"]
  }

  private func paragraph(_ finding: Finding, _ report: String) -> String {
    switch finding.check {
    case .a1, .a2, .b, .c1, .d: sum(finding, report)
    default: other(finding, report)
    }
  }

  // MARK: Sums

  private func sum(_ finding: Finding, _ report: String) -> String {
    let table = finding.cells.first.map { terms.table($0.section) } ?? terms.table(.requests)
    var sides = (left: finding.left?.description ?? "", right: finding.right?.description ?? "")
    let known = finding.knownParts
    if known?.side == .right { (sides.left, sides.right) = (sides.right, sides.left) }
    return terms(
      known == nil ? Self.key(finding.check) : "letter.known",
      [
        "report": report, "table": table, "place": place(finding), "parts": parts(finding),
        "left": sides.left, "right": sides.right,
      ])
  }

  private static func key(_ check: Check.ID?) -> String {
    switch check {
    case .a2: "letter.balance"
    case .c1: "letter.subtotal"
    default: "letter.sum"
    }
  }

  private func place(_ finding: Finding) -> String {
    switch finding.place {
    case .column(let column): terms("letter.column", ["name": terms.name(column)])
    case .group(let group, let column):
      terms("letter.group", ["group": terms.name(group), "name": terms.name(column)])
    case let place?: terms("letter.row", ["name": place.row.map(terms.rowName) ?? ""])
    case nil: ""
    }
  }

  /// The parts with their numbers, without the total; of many only those above 0.
  private func parts(_ finding: Finding) -> String {
    let report = checked.subject.report
    let total: (CellID) -> Bool = { id in
      switch finding.check {
      case .b, .d: id.column == ApplicantColumn.total.rawValue
      case .a1: id.row == RequestRow.handled.rawValue
      default: false
      }
    }
    let cells = finding.cells.filter { !total($0) }
    let shown = cells.count > 6 ? cells.filter { report.value($0)?.isZero == false } : cells
    let isRow = finding.check == .b || finding.check == .d
    return shown.map { id in
      terms(
        "letter.part",
        [
          "name": isRow ? terms.columnName(id.column) : terms.rowName(id.row),
          "n": report.value(id)?.description ?? "",
        ])
    }.joined(separator: terms["comma"])
  }

  // MARK: Everything else

  private func other(_ finding: Finding, _ report: String) -> String {
    let words = FindingText(terms)
    if case .statement(let answer) = finding.matter, let left = finding.left {
      let unit = answer.unit ?? terms["unit.piece"]
      return terms(
        answer.kind == NarrativeFigure.Kind.none
          ? "letter.statementNone" : answer.label == nil ? "letter.statementList" : "letter.statement",
        [
          "report": report, "label": answer.label ?? "",
          "left": left.description + unit, "right": (finding.right?.description ?? terms["none"]) + unit,
        ])
    }
    return terms(
      "letter.other",
      [
        "report": report, "rule": words.rule(finding), "detail": words.detail(finding),
      ])
  }
}
