import DisclosureReport

/// The three tables of a report as a terminal shows them.
package enum FiguresTable {
  /// A heading, the tables that the report has, and what the marks in them mean.
  ///
  /// A cell without a number shows why it has none; a number that was not printed as it stands carries a mark.
  package static func text(_ report: AnnualReport, terms: Terms) -> String {
    let heading = [
      report.office ?? terms["picture.officeUnknown"],
      report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
    ].compactMap { $0 }.joined(separator: terms["separator"])
    let tables = [
      proactive(report, terms), requests(report, terms), review(report, terms),
    ].filter { !$0.isEmpty }
    return terms("check.file", ["heading": heading, "file": report.source.file]) + "\n\n"
      + tables.joined(separator: "\n") + legend(report, terms)
  }

  private static func title(_ section: Section, _ report: AnnualReport, _ terms: Terms) -> String {
    let lines = report.source.tableLines[section].map { range -> String in
      let numbers = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
      return terms["separator"] + terms["heading.line"] + " " + numbers
    }
    return terms.table(section) + terms["separator"] + terms["section.\(section.rawValue)"] + (lines ?? "")
      + "\n"
  }

  private static func proactive(_ report: AnnualReport, _ terms: Terms) -> String {
    guard !report.proactiveRows.isEmpty else { return "" }
    let rows = report.proactiveRows.map { row in
      [terms.name(row)]
        + row.columns(in: report.form).flatMap { column in
          [terms.name(column), value(report[.proactive(row, column)], terms)]
        }
    }
    return title(.proactive, report, terms) + TerminalTable.text(rows)
  }

  private static func requests(_ report: AnnualReport, _ terms: Terms) -> String {
    guard !report.requestRows.isEmpty else { return "" }
    let head = [""] + ApplicantColumn.allCases.map(terms.name)
    let rows = report.requestRows.map { row in
      [terms.name(row)] + ApplicantColumn.allCases.map { value(report[.requests(row, $0)], terms) }
    }
    return title(.requests, report, terms) + TerminalTable.text([head] + rows, rightFrom: 1)
  }

  private static func review(_ report: AnnualReport, _ terms: Terms) -> String {
    guard !report.reviewBlocks.isEmpty else { return "" }
    let head = [""] + ReviewColumn.allCases.map(terms.name)
    let rows = report.reviewBlocks.map { block in
      [terms.name(block)] + ReviewColumn.allCases.map { value(report[.review(block, $0)], terms) }
    }
    return title(.review, report, terms) + TerminalTable.text([head] + rows, rightFrom: 1)
  }

  private static func value(_ cell: Cell?, _ terms: Terms) -> String {
    guard let cell else { return "" }
    let number = cell.value?.grouped ?? ""
    return number + marks(cell).map { terms["mark.\($0)"] }.joined()
  }

  /// The keys of a cell's marks; none for a number printed as it stands.
  private static func marks(_ cell: Cell) -> [String] {
    var marks: [String] = []
    if cell.value == nil { marks.append(cell.mark.rawValue) }
    switch cell.origin?.reading {
    case .provenBySums where cell.value != nil: marks.append("proven")
    case .joined where cell.value != nil: marks.append("joined")
    default: break
    }
    if cell.note != nil { marks.append("note") }
    if cell.correction != nil { marks.append("corrected") }
    return marks
  }

  private static func legend(_ report: AnnualReport, _ terms: Terms) -> String {
    let order = [
      "blank", "slash", "dash", "underscore", "unreadable", "unplaced", "unproven", "proven", "joined",
      "note", "corrected",
    ]
    let used = Set(report.cells.values.flatMap(marks))
    let lines = order.filter(used.contains).map { "\(terms["mark.\($0)"])  \(terms["markMeaning.\($0)"])\n" }
    return lines.isEmpty ? "" : "\n" + lines.joined()
  }
}
