extension Check {
  /// D: in each of the three blocks of table four the four results add up to 总计.
  public static let reviewResultsAddUp = Check(id: "D", family: .reconciliation, severity: .error) {
    subject in
    let report = subject.report
    return report.reviewBlocks.map { block in
      equation(
        "D", report, left: ReviewColumn.results.map { .review(block, $0) }, right: [.review(block, .total)],
        details: ["row": block.rawValue])
    }
  }
}
