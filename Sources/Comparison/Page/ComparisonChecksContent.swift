import DisclosureReport
import PageProse

/// The section of a comparison's page on rules: how many hold of each, and what fails, by office.
struct ComparisonChecksContent {
  /// The most findings that the page lists; the others are counted.
  static let mostListed = 250

  let collection: ReportCollection
  let findings: ComparisonFindings
  let terms: Terms
  /// The findings that the page lists, in the order of all.
  private let listed: [ComparisonFindings.Item]
  private let left: Int

  init(_ collection: ReportCollection, findings: ComparisonFindings, terms: Terms) {
    self.collection = collection
    self.findings = findings
    self.terms = terms
    let isOne = collection.offices.count == 1
    let wanted = findings.items.enumerated().filter { Self.isListed($0.element, isOneOffice: isOne) }
    // Of too many those that weigh most are listed, each still in its office's place.
    let weight = { (item: ComparisonFindings.Item) in
      item.finding.status == .pass ? 4 : Finding.Severity.allCases.firstIndex(of: item.finding.severity) ?? 3
    }
    let kept = Set(
      wanted.sorted { (weight($0.element), $0.offset) < (weight($1.element), $1.offset) }
        .prefix(Self.mostListed).map(\.offset))
    listed = wanted.filter { kept.contains($0.offset) }.map(\.element)
    left = wanted.count - listed.count
  }

  /// Failing rules; of several offices without changes of the form, of one alone with the stocks and carried requests that
  /// follow from last year's.
  private static func isListed(_ item: ComparisonFindings.Item, isOneOffice: Bool) -> Bool {
    switch item.finding.status {
    case .fail: isOneOffice || !Self.isEdition(item)
    case .pass: isOneOffice && (item.finding.check == .e1 || item.finding.check == .f1)
    case .notAssessable: false
    }
  }

  private static func isEdition(_ item: ComparisonFindings.Item) -> Bool { item.finding.check == .f3 }

  /// The link to an office's findings, or to the section where the page lists none of them.
  var target: (Int) -> String {
    let places = Set(listed.map(\.place))
    return { places.contains($0) ? Self.anchor($0) : "checks" }
  }

  private static func anchor(_ place: Int) -> String { "office-\(place + 1)" }

  /// What the template reads.
  var values: [String: Any] {
    return [
      "heading": terms["comparePage.checks"], "tallyHead": tallyHead.map { ["text": $0] },
      "tally": tally.map(\.values), "hasTally": !tally.isEmpty,
      "lead": lead,
      "head": head.map { ["text": $0] },
      "groups": groups.map { group -> [String: Any] in
        [
          "id": Self.anchor(group.place), "office": group.office,
          "hasOffice": collection.offices.count > 1, "rows": group.rows.map(\.values),
        ]
      }, "hasGroups": !listed.isEmpty,
      "more": more, "hasMore": left > 0,
      "caption": terms["comparePage.checkList"], "tallyCaption": terms["comparePage.tallyTitle"],
    ]
  }

  /// How many findings are not listed, in a sentence; empty for none.
  var more: String { left > 0 ? terms("comparePage.moreChecks", ["n": String(left)]) : "" }

  /// The headings over the counts.
  var tallyHead: [String] {
    ["rule", "name", "pass", "fail", "notAssessable"].map { terms["comparePage.tallyHead.\($0)"] }
  }

  /// The headings over the list.
  var head: [String] {
    ["year", "result", "rule", "what"].map { terms["comparePage.checkHead.\($0)"] }
  }

  /// What the list has; the name of the file with all of it follows.
  var lead: String {
    let failing = findings.items.count(where: \.isFailure)
    let hasEditions =
      collection.offices.count > 1
      && findings.items.contains { Self.isEdition($0) && $0.finding.status == .fail }
    let first =
      failing == 0 && sums.failed == 0
      ? "comparePage.noFailures"
      : collection.offices.count == 1 ? "comparePage.checksLeadOne" : "comparePage.checksLead"
    return (hasEditions ? terms["comparePage.editionsLead"] + " " : "") + terms[first]
  }

  // MARK: Counts

  private var sums: (passed: Int, failed: Int, open: Int) {
    var sums = (passed: 0, failed: 0, open: 0)
    for report in collection.reports {
      sums.passed += report.sums.passed
      sums.failed += report.sums.failed
      sums.open += report.sums.notAssessable
    }
    return sums
  }

  /// How often a rule holds, fails and cannot be told.
  struct Tally {
    let rule: String
    let name: String
    let counts: [String]

    fileprivate var values: [String: Any] {
      ["rule": rule, "name": name, "counts": counts.map { ["text": $0] }]
    }
  }

  /// The sums of all reports together, then each rule about two years or a region.
  var tally: [Tally] {
    let sums = sums
    let first = line("A–D", terms["comparePage.sumsName"], sums.passed, sums.failed, sums.open)
    let rules = CrossYearRun.checks.map(\.id) + [.h1]
    let across = Dictionary(grouping: findings.items.filter(\.isAcross), by: \.finding.check)
    return [first]
      + rules.compactMap { rule in
        guard let items = across[rule] else { return nil }
        let count = { (status: Finding.Status) in items.count { $0.finding.status == status } }
        return line(
          rule.rawValue, terms["ruleName.\(rule)"], count(.pass), count(.fail), count(.notAssessable))
      }
  }

  private func line(_ rule: String, _ name: String, _ counts: Int...) -> Tally {
    Tally(rule: rule, name: name, counts: counts.map { String($0) })
  }

  // MARK: The list

  /// A finding in the list.
  struct Row {
    let year: String
    let status: String
    /// The classes that it has on the page.
    let look: String
    let rule: String
    let what: String
    /// Empty for nothing.
    let detail: String
    /// Empty for none.
    let quote: String

    fileprivate var values: [String: Any] {
      [
        "year": year, "status": status, "class": look, "rule": rule, "what": what, "detail": detail,
        "hasDetail": !detail.isEmpty, "quote": quote, "hasQuote": !quote.isEmpty,
      ]
    }
  }

  /// The findings of an office.
  struct Group {
    let place: Int
    let office: String
    var rows: [Row]
  }

  /// The listed findings by office.
  var groups: [Group] {
    listed.reduce(into: []) { groups, item in
      if groups.last?.place != item.place {
        groups.append(Group(place: item.place, office: item.office, rows: []))
      }
      groups[groups.count - 1].rows.append(row(item))
    }
  }

  private func row(_ item: ComparisonFindings.Item) -> Row {
    let finding = item.finding
    let words = FindingText(terms)
    let isRemark = finding.isRemark
    let quote = finding.quote.map {
      terms("check.quote", ["line": finding.line.map(String.init) ?? "", "quote": Self.short($0)])
    }
    return Row(
      year: String(item.year),
      status: finding.status == .pass
        ? terms["status.pass"] : terms["severity.\(finding.severity.rawValue)"],
      look: finding.status == .fail ? "fail \(finding.severity.rawValue)" : finding.status.rawValue,
      rule: isRemark ? terms["comparePage.remark"] : "\(finding.rule)",
      what: isRemark ? words.sentence(finding) : words.rule(finding),
      detail: isRemark ? "" : finding.status == .pass ? equation(item) : words.detail(finding),
      quote: quote ?? "")
  }

  /// The two sides of a rule that holds: a stock as last year's with what came and went, else both numbers.
  private func equation(_ item: ComparisonFindings.Item) -> String {
    let finding = item.finding
    guard let left = finding.left, let right = finding.right else { return "" }
    guard finding.check == .e1, finding.cells.count == 3,
      let issued = item.report.value(finding.cells[1]), let repealed = item.report.value(finding.cells[2])
    else {
      return terms("comparePage.bothSides", ["left": left.grouped, "right": right.grouped])
    }
    return terms(
      "comparePage.stock",
      [
        "before": (right - issued + repealed).grouped, "issued": issued.grouped,
        "repealed": repealed.grouped, "inForce": left.grouped,
      ])
  }

  /// A sentence cut at a hundred characters.
  static func short(_ quote: String) -> String {
    quote.count > 100 ? String(quote.prefix(100)) + "…" : quote
  }
}
