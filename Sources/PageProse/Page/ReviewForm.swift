import DisclosureReport

/// Table four in the form's layout: fifteen figures in one row.
struct ReviewForm {
  let tables: FormTables

  /// The rows; empty where the report has no table four.
  var rows: [[FormCell]] {
    guard !tables.report.reviewBlocks.isEmpty else { return [] }
    let columns = ReviewColumn.allCases
    let terms = tables.terms
    let heads = columns.map { FormCell.head(terms.name($0)) }
    return [
      [
        .head(terms.name(ReviewBlock.reconsideration), columns: 5, rows: 2),
        .head(terms["printed.litigation"], columns: 10),
      ],
      [
        .head(terms.name(ReviewBlock.directLitigation), columns: 5),
        .head(terms.name(ReviewBlock.litigationAfterReconsideration), columns: 5),
      ],
      heads + heads + heads,
      ReviewBlock.allCases.flatMap { block in columns.map { tables.figure(.review(block, $0)) } },
    ]
  }
}
