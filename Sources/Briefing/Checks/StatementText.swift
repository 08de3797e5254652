import DisclosureReport

/// Says in words how a statement of the prose compares with the tables (G1 to G9).
struct StatementText {
  let finding: Finding
  let terms: Terms

  /// Whether a finding is about such a statement.
  static func applies(to finding: Finding) -> Bool {
    finding.quote != nil
      && (finding.details["reading"] ?? finding.details["base"] ?? finding.details["why"]) != nil
  }

  /// The comparison; empty where there is no number to name.
  var sentence: String {
    guard let left = finding.left else { return "" }
    let stated = left.grouped + unit
    let right = (finding.right?.grouped ?? terms["none"]) + unit
    // A sentence that says there was none has no number of its own.
    let isNone = finding.details["kind"] == NarrativeFigure.Kind.none.rawValue
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
    let why = finding.details["why"] ?? ""
    guard why == "scope" else { return terms["statement.why.\(why)"] }
    let word = finding.details["scope"].map { terms("statement.scope", ["scope": $0]) } ?? ""
    return terms("statement.why.scope", ["scope": word])
  }

  /// The report's words, or the outcomes that its list adds up.
  private var label: String {
    finding.details["label"] ?? finding.details["list"].map { $0 + " =" } ?? ""
  }

  private var unit: String {
    let unit = finding.details["unit"] ?? (terms.language == .chinese ? "件" : "")
    if unit == "%" { return unit }
    return unit.isEmpty ? "" : " " + unit
  }

  /// The reading or base that the comparison took, with its k/n where it is a share and both years where it is growth.
  private var reading: String {
    let details = finding.details
    if let base = details["base"], let part = details["k"], let whole = details["n"] {
      return terms(
        "statement.share",
        ["base": terms["reading.\(base)"], "k": grouped(part), "n": grouped(whole)])
    }
    let name = details["reading"] ?? "subject"
    let text = name == "subject" ? cells : terms["reading.\(name)"]
    guard let now = details["now"], let then = details["then"] else { return text }
    return terms("statement.years", ["reading": text, "then": grouped(then), "now": grouped(now)])
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
    let list = finding.details["readings"] ?? finding.details["bases"] ?? ""
    let items = list.split(separator: ";").map { item -> String in
      let parts = item.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return String(item) }
      let name = terms.has("reading.\(parts[0])") ? terms["reading.\(parts[0])"] : parts[0]
      return name + " " + (finding.details["bases"] == nil ? parts[1] : percent(parts[1]))
    }
    guard items.count > 1 else { return "" }
    return terms("statement.others", ["list": items.joined(separator: terms["comma"])])
  }

  /// "805 32.05" as 32.05%（分母 805）.
  private func percent(_ text: String) -> String {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return text }
    return terms("statement.base", ["n": grouped(parts[0]), "rate": parts[1]])
  }

  private func grouped(_ digits: String) -> String { ExactNumber(digits)?.grouped ?? digits }
}
