extension IndicatorMaker {
  /// Shares of the kinds of applicant, of what arrived and of what was handled.
  var applicants: [Indicator] {
    let named: [(String, ApplicantColumn)] = [
      ("naturalPersonShare", .naturalPersons), ("businessShare", .businesses),
      ("researchInstitutionShare", .researchInstitutions), ("publicInterestShare", .publicInterest),
      ("legalServiceShare", .legalServices), ("otherApplicantShare", .others),
    ]
    return named.flatMap { id, column in
      [(RequestRow.received, received), (.handled, handled)].map { row, base in
        rate(
          id, .applicants, quantity(column.rawValue, [.requests(row, column)]), of: base,
          isDefault: row == .received)
      }
    }
  }
}
