import DisclosureReport

/// The findings of a report as blocks of text: failing ones by severity, then what cannot be assessed, then what holds.
struct CheckGroups {
  private let findings: [Finding]
  private let report: AnnualReport
  private let terms: Terms
  private let words: FindingText
  private let all: Bool

  init(_ findings: [Finding], report: AnnualReport, terms: Terms, all: Bool) {
    self.findings = findings
    self.report = report
    self.terms = terms
    self.all = all
    words = FindingText(terms)
  }

  /// The blocks, each ending in a line break; one without findings is left out.
  var blocks: [String] {
    let failing = findings.filter { $0.status == .fail }
    let severities = Finding.Severity.allCases.map { severity in
      block(severity: severity, failing.filter { $0.severity == severity })
    }
    return (severities + [open, holding]).filter { !$0.isEmpty }
  }

  private func block(severity: Finding.Severity, _ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "" }
    let head = terms(
      "check.group", ["severity": terms["severity.\(severity.rawValue)"], "n": String(findings.count)])
    return head + "\n" + rules(of: findings).map { run(of: $0, findings) }.joined()
  }

  /// The findings of one rule; of more than eight the first five and a count, unless all are wanted.
  private func run(of rule: Finding.Rule, _ findings: [Finding]) -> String {
    let own = findings.filter { $0.rule == rule }
    guard own.count > 8, !all, own.first?.isRemark == false else { return own.map(item).joined() }
    let more = terms("check.more", ["rule": "\(rule)", "n": String(own.count - 5)])
    return own.prefix(5).map(item).joined() + "      " + more + "\n"
  }

  /// Rule and sentence, then where it points to, each on a line of its own.
  private func item(_ finding: Finding) -> String {
    let isRemark = finding.isRemark
    var lines = isRemark ? [words.sentence(finding)] : [words.rule(finding), words.detail(finding)]
    if let quote = finding.quote {
      lines.append(terms("check.quote", ["line": finding.line.map(String.init) ?? "", "quote": quote]))
    } else if isRemark, let line = finding.line {
      lines.append(terms("check.line", ["line": String(line), "text": raw(finding)]))
    }
    if !isRemark { lines += FindingPlaces(finding: finding, report: report).sentences(terms) }
    let indent = String(repeating: " ", count: 6)
    let shown = lines.filter { !$0.isEmpty }
    let rule = padded(finding.rule)
    return shown.enumerated().map { ($0 == 0 ? "  " + rule : indent) + $1 + "\n" }.joined()
  }

  /// What a remark of the reader quotes.
  private func raw(_ finding: Finding) -> String {
    guard case .remark(let words) = finding.matter else { return "" }
    return words["raw"] ?? words["label"] ?? ""
  }

  /// A rule's id in a column of four characters, with a space behind longer ones.
  private func padded(_ rule: Finding.Rule) -> String {
    let id = "\(rule)"
    return id + String(repeating: " ", count: max(1, 4 - id.count))
  }

  /// What cannot be assessed: sentences each by itself, cells counted by rule with the first that is missing.
  private var open: String {
    let open = findings.filter { $0.status == .notAssessable && !$0.isRemark }
    let remarks = findings.filter { $0.status == .notAssessable && $0.isRemark }
    guard !open.isEmpty || !remarks.isEmpty else { return "" }
    let head = terms("check.open", ["n": String(open.count + remarks.count)])
    var text = head + "\n" + remarks.map(item).joined()
    for rule in rules(of: open) {
      let own = open.filter { $0.rule == rule }
      if own.contains(where: { $0.quote != nil }) {
        text += own.map(brief).joined()
      } else if all {
        text += own.map(item).joined()
      } else if let first = own.first {
        let count = own.count > 1 ? terms("check.times", ["n": String(own.count)]) : ""
        text +=
          "  " + padded(rule) + words.rule(first) + count
        text += "\n" + "      " + words.detail(first) + "\n"
      }
    }
    return text
  }

  /// What holds: sentences and what compares reports each on a line, everything else counted by rule.
  private var holding: String {
    let passing = findings.filter { $0.status == .pass && !$0.isRemark }
    guard !passing.isEmpty else { return "" }
    let head = terms("check.holding", ["n": String(passing.count)])
    let single = passing.filter { all || $0.quote != nil || $0.family == .units }
    let rest = passing.filter { !single.contains($0) }
    let counted = rules(of: rest).map { rule in "\(rule) \(rest.count { $0.rule == rule })" }
    let counts = counted.isEmpty ? "" : "  " + counted.joined(separator: terms["comma"]) + "\n"
    return head + "\n" + counts + single.map(brief).joined()
  }

  /// A finding on one line: its rule, and the reading on which a sentence agrees or why it is not compared.
  private func brief(_ finding: Finding) -> String {
    let rule = padded(finding.rule)
    let detail = words.detail(finding)
    let line = finding.line.map { terms("check.inLine", ["line": String($0)]) } ?? ""
    return "  " + rule + (detail.isEmpty ? words.rule(finding) : detail) + line + "\n"
  }

  private func rules(of findings: [Finding]) -> [Finding.Rule] {
    findings.reduce(into: []) { rules, finding in
      if !rules.contains(finding.rule) { rules.append(finding.rule) }
    }
  }
}
