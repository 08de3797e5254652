import DisclosureReport

/// What a report prints beside the form's cells, as members of contract 1: group sums, and the text around the tables.
enum FiguresText {
  /// `subtotals` and `text`; each only where the report has it.
  static func members(_ report: AnnualReport) -> [(String, JSONText)] {
    let sums = OutcomeGroup.allCases.compactMap { group in
      report.subtotals[group].map { (group.rawValue, subtotal($0)) }
    }
    return (sums.isEmpty ? [] : [("subtotals", .object(sums))])
      + (report.text.map { [("text", text($0))] } ?? [])
  }

  private static func subtotal(_ cells: [ApplicantColumn: Cell]) -> JSONText {
    .object([
      (
        "values",
        .array(
          ApplicantColumn.allCases.map { column in
            cells[column]?.value.map { .number($0.description) } ?? .null
          })
      ),
      ("line", .whole(cells[.total]?.origin?.line)),
    ])
  }

  private static func text(_ text: ReportText) -> JSONText {
    let day = text.published.map { "\($0.year)-\(two($0.month))-\(two($0.day))" }
    return .object([
      ("problems", passage(text.problems)), ("otherMatters", passage(text.otherMatters)),
      ("titleYear", year(text.titleYear)), ("periodYear", year(text.periodYear)),
      ("published", day.map { passage(text.publishedPassage, [("day", .string($0))]) } ?? .null),
    ])
  }

  private static func year(_ named: ReportText.NamedYear?) -> JSONText {
    named.map { passage($0.passage, [("year", .whole($0.year))]) } ?? .null
  }

  private static func passage(
    _ passage: ReportText.Passage?, _ first: [(String, JSONText)] = []
  ) -> JSONText {
    guard let passage else { return first.isEmpty ? .null : .object(first) }
    return .object(first + [("text", .string(passage.text)), ("line", .whole(passage.line))])
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
