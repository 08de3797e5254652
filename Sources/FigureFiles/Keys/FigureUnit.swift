import DisclosureReport

extension CellID {
  /// The unit of the cell in files of figures: amounts are money, everything else is counted and has none.
  func unit(in form: FormEdition) -> String {
    guard column == ProactiveColumn.amount.rawValue else { return "" }
    return form == .form2021 ? "10000 CNY" : "CNY"
  }
}
