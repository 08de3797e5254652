extension Indicators {
  /// What became of the normative documents; the edition of 2019 does not ask for repealed ones.
  var proactive: [Indicator] {
    let row = ProactiveRow.normativeDocuments
    let publicDocuments = absent("publicDocumentRate", .proactive, .proportion, .notInForm)
    guard report.form == .form2021 else {
      return [
        absent("normativeNetChange", .proactive, .count, .notInForm),
        absent("normativeRepealShare", .proactive, .proportion, .notInForm), publicDocuments,
      ]
    }
    let repealed = quantity("repealedDocuments", [.proactive(row, .repealed)])
    return [
      count(
        "normativeNetChange", .proactive,
        quantity("issuedLessRepealed", [.proactive(row, .issued)], minus: repealed.added)),
      rate(
        "normativeRepealShare", .proactive, repealed,
        of: quantity("documentStock", [.proactive(row, .inForce), .proactive(row, .repealed)])),
      publicDocuments,
    ]
  }
}
