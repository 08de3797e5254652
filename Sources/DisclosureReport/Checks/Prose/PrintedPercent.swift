/// A percentage as printed, and what it may stand for.
struct PrintedPercent: Sendable {
  private let value: ExactNumber
  private let places: Int

  /// The percentage of a statement, with the decimals that its words print: 30.0 has one.
  init(_ figure: NarrativeFigure) {
    value = figure.value
    let digits =
      figure.value.isNegative ? (ExactNumber.zero - figure.value).description : figure.value.description
    let point = digits.contains(".") ? "" : "."
    let zeros = ["00", "0"].first { figure.quote.contains(digits + point + $0) }
    places = figure.value.decimals + (zeros?.count ?? 0)
  }

  /// Whether part of whole is this percentage, rounded half up or cut off at the printed decimals.
  ///
  /// Counts only: false where one of the two is no whole number, so that no product can leave its bounds.
  func fits(_ part: ExactNumber, of whole: ExactNumber) -> Bool {
    guard whole > .zero, whole.isWhole, part.isWhole else { return false }
    let (k, n) = (part.units, whole.units)
    let printed = value.aligned(to: places)
    let exact = k * ExactNumber.power(places + 2)
    let cut = exact / n
    let rounded = k < 0 ? -((-exact * 2 + n) / (2 * n)) : (exact * 2 + n) / (2 * n)
    return printed == cut || printed == rounded
  }

  /// A percentage of two counts with two decimals, for a message; empty where there is none.
  static func text(_ part: ExactNumber, of whole: ExactNumber) -> String {
    guard whole > .zero, whole.isWhole, part.isWhole else { return "" }
    let (k, n) = (part.units, whole.units)
    let hundredths = k < 0 ? -((-k * 20_000 + n) / (2 * n)) : (k * 20_000 + n) / (2 * n)
    return ExactNumber(units: hundredths, decimals: 2).description
  }
}
