extension Check {
  /// J4: two neighbouring digits of one cell are swapped, or a digit too many or too few was written.
  ///
  /// Said only where that one cell's change mends every failing sum that it stands in and breaks none.
  public static let slippedDigits = Check(hint: .j4) { sums in
    var seen: Set<CellID> = []
    let cells = sums.failing.flatMap { sums.equations[$0].cells }.filter { seen.insert($0).inserted }
    func changes(_ kind: Finding.SumHint.Kind, _ readings: (ExactNumber) -> [ExactNumber]) -> [BrokenSums
      .Change]
    {
      cells.flatMap { id -> [BrokenSums.Change] in
        guard let value = sums.subject.report.value(id), value.isWhole, value > .zero else { return [] }
        return readings(value).compactMap { sums.change(id, to: $0, kind: kind) }
      }
    }
    return (BrokenSums.unrivalled(changes(.swap, swapped)) + BrokenSums.unrivalled(changes(.slip, slipped)))
      .map { sums.hint(.j4, $0) }
  }

  /// The numbers with two neighbouring digits swapped; none begins with 0.
  private static func swapped(_ value: ExactNumber) -> [ExactNumber] {
    let digits = Array(value.description)
    return (1..<max(1, digits.count)).compactMap { place in
      var swapped = digits
      swapped.swapAt(place - 1, place)
      return swapped == digits || swapped.first == "0" ? nil : ExactNumber(String(swapped))
    }
  }

  /// Ten times the number, and a tenth of it where that is whole.
  private static func slipped(_ value: ExactNumber) -> [ExactNumber] {
    let text = value.description
    return [ExactNumber(text + "0"), text.hasSuffix("0") ? ExactNumber(String(text.dropLast())) : nil]
      .compactMap { $0 }
  }
}
