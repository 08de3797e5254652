/// A sum that the form demands, as a value: two sides of cells and the rule that it belongs to.
struct SumEquation: Sendable, Equatable {
  /// The rule.
  let rule: Check.ID
  /// The row or column that it is about.
  let place: Finding.Place
  /// The cells that are added on the left.
  let left: [CellID]
  /// The cells that are added on the right.
  let right: [CellID]
  /// What is added on the right besides: a figure of last year's report.
  let constant: ExactNumber

  init(
    _ rule: Check.ID, _ place: Finding.Place, left: [CellID], right: [CellID],
    constant: ExactNumber = .zero
  ) {
    self.rule = rule
    self.place = place
    self.left = left
    self.right = right
    self.constant = constant
  }

  /// Every cell of it.
  var cells: [CellID] { left + right }

  /// Its rule and place, as a hint names them.
  var named: Finding.SumHint.Sum { Finding.SumHint.Sum(rule: rule, place: place) }

  /// Its finding.
  func finding(_ subject: CheckSubject) -> Finding {
    Check.equation(rule, subject, place, left: left, right: right)
  }
}

extension SumEquation {
  /// A1: the outcomes of a column add up to the total handled; none where the report has no such total.
  static func outcomes(_ report: AnnualReport) -> [SumEquation] {
    guard report.requestRows.contains(.handled) else { return [] }
    // A group without any row is named by its first row, so that the sum cannot pass without it.
    let outcomes = OutcomeGroup.allCases.flatMap { group in
      let rows = report.rows(of: group)
      return rows.isEmpty ? Array(group.rows.prefix(1)) : rows
    }
    return ApplicantColumn.allCases.map { column in
      SumEquation(
        .a1, .column(column), left: outcomes.map { .requests($0, column) },
        right: [.requests(.handled, column)])
    }
  }

  /// A2: received and carried in equal handled and carried out.
  static func balance(_ report: AnnualReport) -> [SumEquation] {
    guard !report.requestRows.isEmpty else { return [] }
    return ApplicantColumn.allCases.map { column in
      SumEquation(
        .a2, .column(column),
        left: [.requests(.received, column), .requests(.carriedIn, column)],
        right: [.requests(.handled, column), .requests(.carriedOut, column)])
    }
  }

  /// B: the kinds of applicant of a row add up to its total.
  static func applicants(_ report: AnnualReport) -> [SumEquation] {
    report.requestRows.map { row in
      SumEquation(
        .b, .requests(row), left: ApplicantColumn.kinds.map { .requests(row, $0) },
        right: [.requests(row, .total)])
    }
  }

  /// D: the results of a block of table four add up to its total.
  static func reviewResults(_ report: AnnualReport) -> [SumEquation] {
    report.reviewBlocks.map { block in
      SumEquation(
        .d, .review(block), left: ReviewColumn.results.map { .review(block, $0) },
        right: [.review(block, .total)])
    }
  }

  /// F1 as far as both years have the figure: carried in equals what last year's report carried out.
  static func carriedOver(_ subject: CheckSubject) -> [SumEquation] {
    guard let previous = subject.lastYear else { return [] }
    return ApplicantColumn.allCases.compactMap { column in
      previous.value(.requests(.carriedOut, column)).map {
        SumEquation(
          .f1, .column(column), left: [.requests(.carriedIn, column)], right: [], constant: $0)
      }
    }
  }

  /// Every sum that a report is held against.
  static func all(_ subject: CheckSubject) -> [SumEquation] {
    let report = subject.report
    return outcomes(report) + balance(report) + applicants(report) + reviewResults(report)
      + carriedOver(subject)
  }
}
