import DisclosureReport
import SafeFiles

/// Says in words how a statement of the prose compares with the tables (G1 to G9).
struct StatementText {
  let finding: Finding
  let answer: StatementAnswer
  let terms: Terms

  /// Whether a finding is about such a statement.
  static func applies(to finding: Finding) -> Bool {
    if case .statement = finding.matter { finding.quote != nil } else { false }
  }

  /// The comparison; empty where there is no number to name.
  var sentence: String {
    guard let left = finding.left else { return "" }
    let stated = left.grouped + unit
    let right = (finding.right?.grouped ?? terms["none"]) + unit
    // A sentence that says there was none has no number of its own.
    let isNone = answer.kind == NarrativeFigure.Kind.none
    switch finding.status {
    case .notAssessable:
      return terms(
        "statement.open", ["label": isNone ? label : label + " " + stated, "why": why])
    case .pass where isNone:
      return terms("statement.none", ["label": label, "reading": reading])
    case .pass:
      return terms("statement.agrees", ["label": label, "stated": stated, "reading": reading])
    case .fail where isNone:
      return terms("statement.some", ["label": label, "right": right, "reading": reading])
    case .fail:
      return terms(
        "statement.differs",
        ["label": label, "stated": stated, "right": right, "reading": reading]) + others
    }
  }

  /// Why it is not compared, with the word that states its scope.
  private var why: String {
    guard case .open(let why, let scope) = answer.way else { return "" }
    guard why == .scope else { return terms["statement.why.\(why.rawValue)"] }
    let word = scope.map { terms("statement.scope", ["scope": $0]) } ?? ""
    return terms("statement.why.scope", ["scope": word])
  }

  /// The report's words, or the outcomes that its list adds up.
  private var label: String {
    answer.label ?? answer.list.map(\.description).joined(separator: " + ") + " ="
  }

  private var unit: String {
    let unit = answer.unit ?? (terms.language == .chinese ? "件" : "")
    if unit == "%" { return unit }
    return unit.isEmpty ? "" : " " + unit
  }

  /// The reading or base that the comparison took, with its k/n where it is a share and both years where it is growth.
  private var reading: String {
    switch answer.way {
    case .share(let base, let part, let whole):
      terms(
        "statement.share",
        ["base": terms["reading.\(base.rawValue)"], "k": part.grouped, "n": whole.grouped])
    case .count(let name): name == .subject ? cells : terms["reading.\(name.rawValue)"]
    case .growth(let name, let before, let now):
      terms(
        "statement.years",
        [
          "reading": name == .subject ? cells : terms["reading.\(name.rawValue)"], "then": before.grouped,
          "now": now.grouped,
        ])
    case .open: ""
    }
  }

  /// The cells of the tables, by their names; whole groups and both kinds of litigation by theirs.
  private var cells: String {
    let cells = finding.cells
    guard cells.count > 1, let first = cells.first, cells.allSatisfy({ $0.column == first.column }) else {
      return cells.map(terms.name).joined(separator: terms["plus"])
    }
    let column = "·" + terms.columnName(first.column)
    if first.section == .review {
      return terms[cells.count == 2 ? "printed.litigation" : "section.review"] + column
    }
    let groups = OutcomeGroup.allCases.filter { group in
      group.rows.contains { cells.map(\.row).contains($0.rawValue) }
    }
    guard first.section == .requests, !groups.isEmpty else {
      return cells.map(terms.name).joined(separator: terms["plus"])
    }
    return groups.map(terms.name).joined(separator: terms["plus"]) + column
  }

  /// What the other readings or bases would give.
  private var others: String {
    let items = answer.others.map { other in
      switch other {
      case .count(let reading, let value): name(reading) + " " + value.description
      case .growth(let reading, let before, let now): name(reading) + " \(before) → \(now)"
      case .share(let base, let whole, let percent):
        // 32.05%（分母 805）
        name(base) + " " + terms("statement.base", ["n": whole.grouped, "rate": percent])
      }
    }
    guard items.count > 1 else { return "" }
    return terms("statement.others", ["list": items.joined(separator: terms["comma"])])
  }

  private func name(_ reading: ReadingName) -> String {
    terms.has("reading.\(reading.rawValue)") ? terms["reading.\(reading.rawValue)"] : reading.rawValue
  }
}
