import DisclosureReport

/// Contract 1: reports as JSON.
public enum FiguresJSON {
  /// An array with one object a report, ending in a line break; `terms` gives the findings' messages, English by rule.
  ///
  /// `explain` adds to every report the member `cells`: file, line, column, raw text, mark and way of reading of each.
  public static func text(_ reports: [AnnualReport], terms: Terms, explain: Bool = false) -> String {
    text(reports.map { CheckedReport($0) }, terms: terms, explain: explain)
  }

  /// The same for reports whose findings are known.
  ///
  /// `words` gives the language of the member `summary`: title, sentence and points; without it there is none.
  static func text(
    _ reports: [CheckedReport], terms: Terms, words: Terms? = nil, explain: Bool = false
  ) -> String {
    JSONText.array(reports.map { object($0, terms: terms, words: words, explain: explain) }).render() + "\n"
  }

  private static func object(
    _ checked: CheckedReport, terms: Terms, words: Terms?, explain: Bool
  ) -> JSONText {
    let (report, findings) = (checked.report, checked.findings)
    var members: [(String, JSONText)] = [
      ("office", .text(report.office)), ("year", .whole(report.year)),
      ("form", .string(report.form.rawValue)), ("title", .text(report.title)),
      ("proactive", proactive(report)), ("requests", requests(report)), ("review", review(report)),
      ("narrative", .array(report.narrative.map(narrative))),
      ("findings", .array(findings.map { finding($0, terms: terms) })),
      ("source", source(report.source)),
    ]
    if let words { members.append(("summary", summary(SummaryText(checked, terms: words).summary, words))) }
    members += FiguresText.members(report)
    if !report.correctedCells.isEmpty { members.append(("correctedFrom", corrections(report))) }
    if explain {
      members.append(("cells", .object(report.orderedCells.map { ($0.description, cell($0, report)) })))
    }
    return .object(members)
  }

  /// What the cells that were set by hand read before, by their paths.
  private static func corrections(_ report: AnnualReport) -> JSONText {
    .object(
      report.correctedCells.compactMap { id in
        report[id]?.correction.map { correction in
          (
            id.description,
            .object([
              ("value", number(correction.value)), ("mark", .string(correction.mark.rawValue)),
              ("raw", .string(correction.raw)), ("line", .whole(correction.line)),
              ("note", .text(correction.note)),
            ])
          )
        }
      })
  }

  private static func summary(_ summary: Summary, _ words: Terms) -> JSONText {
    .object([
      ("language", .string(words.language.tag)), ("title", .string(summary.title)),
      ("sentence", .string(summary.sentence)),
      (
        "points",
        .array(
          summary.points.map {
            .object([
              ("topic", .string($0.topic.rawValue)), ("heading", .string($0.heading)),
              ("text", .string($0.text)),
            ])
          })
      ),
    ])
  }

  private static func proactive(_ report: AnnualReport) -> JSONText {
    .object(
      report.proactiveRows.map { row in
        let columns = row.columns(in: report.form).filter { report[.proactive(row, $0)] != nil }
        return (row.rawValue, .object(columns.map { ($0.rawValue, value(report, .proactive(row, $0))) }))
      })
  }

  private static func requests(_ report: AnnualReport) -> JSONText {
    .object(
      report.requestRows.map { row in
        (row.rawValue, .array(ApplicantColumn.allCases.map { value(report, .requests(row, $0)) }))
      })
  }

  private static func review(_ report: AnnualReport) -> JSONText {
    .object(
      report.reviewBlocks.map { block in
        (block.rawValue, .array(ReviewColumn.allCases.map { value(report, .review(block, $0)) }))
      })
  }

  private static func value(_ report: AnnualReport, _ id: CellID) -> JSONText { number(report.value(id)) }

  private static func number(_ number: ExactNumber?) -> JSONText {
    number.map { .number($0.description) } ?? .null
  }

  private static func narrative(_ figure: NarrativeFigure) -> JSONText {
    .object([
      ("label", .string(figure.label)), ("value", number(figure.value)), ("unit", .string(figure.unit)),
      ("quote", .string(figure.quote)), ("line", .whole(figure.line)),
      ("kind", .string(figure.kind.rawValue)), ("scope", .string(figure.scope.rawValue)),
      ("scopeWord", .text(figure.scopeWord)),
      ("role", .string(figure.role.rawValue)), ("subject", .text(figure.subject?.key)),
      ("sentence", .whole(figure.sentence)),
      ("approximate", .number(figure.isApproximate ? "true" : "false")),
    ])
  }

  static func finding(_ finding: Finding, terms: Terms) -> JSONText {
    .object([
      ("rule", .string("\(finding.rule)")), ("severity", .string(finding.severity.rawValue)),
      ("status", .string(finding.status.rawValue)),
      ("message", .string(FindingText(terms).sentence(finding))),
      ("cells", .array(finding.cells.map { .string($0.description) })),
      ("left", number(finding.left)), ("right", number(finding.right)),
      ("difference", number(finding.difference)), ("line", .whole(finding.line)),
      ("quote", .text(finding.quote)),
    ])
  }

  private static func source(_ source: ReportSource) -> JSONText {
    let lines = Section.allCases.compactMap { section in
      source.tableLines[section].map { (section, $0) }
    }
    return .object([
      ("file", .string(source.file)), ("kind", .string(source.kind.rawValue)),
      (
        "lines",
        .object(lines.map { ($0.0.rawValue, .array([.whole($0.1.lowerBound), .whole($0.1.upperBound)])) })
      ),
    ])
  }

  private static func cell(_ id: CellID, _ report: AnnualReport) -> JSONText {
    guard let cell = report[id] else { return .null }
    var members: [(String, JSONText)] = [
      ("value", number(cell.value)), ("mark", .string(cell.mark.rawValue)),
      ("file", .string(report.source.file)),
    ]
    if let origin = cell.origin {
      members += [
        ("line", .whole(origin.line)), ("column", .whole(origin.column)), ("raw", .string(origin.raw)),
        ("read", .string(origin.reading.rawValue)),
      ]
    }
    if let note = cell.note { members.append(("note", .string(note))) }
    return .object(members)
  }
}
