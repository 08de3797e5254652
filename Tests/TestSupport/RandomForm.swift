import DisclosureReport

extension MadeReport {
  /// A random report whose sums all hold, with the year before; many cells are 0, as in real ones.
  public static func random(
    _ form: FormEdition, _ generator: inout SplitMix
  ) -> (report: MadeReport, previous: MadeReport) {
    var report = MadeReport()
    report.form = form
    var previous = MadeReport()
    previous.form = form
    previous.year = report.year.map { $0 - 1 }
    report.fillRequests(&generator)
    report.fillReview(&generator)
    for row in ProactiveRow.rows(in: form) where row != .rules {
      for column in row.columns(in: form) { report.set(.proactive(row, column), count(&generator)) }
    }
    previous.fillRequests(&generator)
    for column in ApplicantColumn.allCases { previous.carryOut(report, column) }
    return (report, previous)
  }

  /// A count as offices print them: often 0, mostly small, now and then large.
  private static func count(_ generator: inout SplitMix) -> Int {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0..<5: 0
    case 5..<8: Int.random(in: 1...9, using: &generator)
    case 8: Int.random(in: 10...99, using: &generator)
    default: Int.random(in: 100...6_000, using: &generator)
    }
  }

  private mutating func fillRequests(_ generator: inout SplitMix) {
    let outcomes = RequestRow.rows(in: form).filter { $0.group != nil }
    var totals: [RequestRow: Int] = [:]
    for column in ApplicantColumn.kinds {
      var counts: [RequestRow: Int] = [:]
      for row in outcomes { counts[row] = Self.count(&generator) }
      let handled = counts.values.reduce(0, +)
      let carriedOut = Self.count(&generator)
      let carriedIn = min(Self.count(&generator), handled + carriedOut)
      counts[.handled] = handled
      counts[.carriedOut] = carriedOut
      counts[.carriedIn] = carriedIn
      counts[.received] = handled + carriedOut - carriedIn
      for (row, count) in counts {
        set(.requests(row, column), count)
        totals[row, default: 0] += count
      }
    }
    for (row, count) in totals { set(.requests(row, .total), count) }
  }

  private mutating func fillReview(_ generator: inout SplitMix) {
    for block in ReviewBlock.allCases {
      let counts = ReviewColumn.results.map { _ in Self.count(&generator) }
      for (column, count) in zip(ReviewColumn.results, counts) { set(.review(block, column), count) }
      set(.review(block, .total), counts.reduce(0, +))
    }
  }

  /// Lets this report carry out what the next one carries in, and receive as many as that asks for.
  private mutating func carryOut(_ next: MadeReport, _ column: ApplicantColumn) {
    func value(_ made: MadeReport, _ row: RequestRow) -> Int {
      (made.values[.requests(row, column)] ?? nil)?.int ?? 0
    }
    let carried = value(next, .carriedIn)
    let received = value(self, .received) + carried - value(self, .carriedOut)
    set(.requests(.carriedOut, column), carried)
    // A negative count of requests would be no valid form.
    if received >= 0 {
      set(.requests(.received, column), received)
    }
  }
}
