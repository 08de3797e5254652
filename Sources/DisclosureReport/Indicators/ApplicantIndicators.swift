extension Indicators {
  /// Shares of the kinds of applicant, of what arrived and of what was handled.
  var applicants: [Indicator] {
    ApplicantColumn.kinds.flatMap { kind in [RequestRow.received, .handled].map { share(of: kind, in: $0) } }
  }

  /// Requests of one kind of applicant, of all of a row of table three; by default of those received.
  public func share(of kind: ApplicantColumn, in row: RequestRow) -> Indicator {
    rate(
      Self.id(kind), .applicants, quantity(kind.rawValue, [.requests(row, kind)]),
      of: total(row.rawValue, row), isDefault: row == .received)
  }

  private static func id(_ kind: ApplicantColumn) -> String {
    switch kind {
    case .naturalPersons: "naturalPersonShare"
    case .businesses: "businessShare"
    case .researchInstitutions: "researchInstitutionShare"
    case .publicInterest: "publicInterestShare"
    case .legalServices: "legalServiceShare"
    case .others, .total: "otherApplicantShare"
    }
  }
}
