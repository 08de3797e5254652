import DisclosureReport

extension RequestRecogniser {
  /// Whether every row of an edition stands once, in the form's order, behind its own label, with seven numbers of which the last is the
  /// sum of the others, and nothing else does.
  static func isWhole(_ rows: [TokenRow]) -> Bool {
    let filled = rows.filter { !$0.values.isEmpty }
    guard
      let order = FormEdition.allCases.lazy.map(RequestRow.rows).first(where: { $0.count == filled.count }),
      filled.allSatisfy({ isSum($0.values.map(\.number)) })
    else { return false }
    let owners = RequestLabels.owners(in: filled.map { LabelText.core(of: $0.label) })
    return owners.map { $0?.row } == order.map(Optional.some)
  }

  private static func isSum(_ numbers: [ExactNumber?]) -> Bool {
    let known = numbers.compactMap { $0 }
    guard known.count == ApplicantColumn.allCases.count, numbers.count == known.count else { return false }
    return known.dropLast().reduce(.zero, +) == known.last
  }
}
