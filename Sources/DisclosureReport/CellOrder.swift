extension AnnualReport {
  /// The paths of all cells that the report has, in the form's order.
  public var orderedCells: [CellID] {
    let proactive = proactiveRows.flatMap { row in
      row.columns(in: form).map { CellID.proactive(row, $0) }
    }
    let requests = requestRows.flatMap { row in ApplicantColumn.allCases.map { CellID.requests(row, $0) } }
    let review = reviewBlocks.flatMap { block in ReviewColumn.allCases.map { CellID.review(block, $0) } }
    return (proactive + requests + review).filter { cells[$0] != nil }
  }
}
