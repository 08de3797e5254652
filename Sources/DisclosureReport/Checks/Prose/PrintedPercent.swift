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
  func fits(_ part: ExactNumber, of whole: ExactNumber) -> Bool {
    guard whole > .zero else { return false }
    let scale = Self.power(places)
    let aligned = max(part.decimals, whole.decimals)
    let (k, n) = (Self.units(part, aligned), Self.units(whole, aligned))
    let printed = Self.units(value, places)
    let exact = k * 100 * scale
    let cut = exact / n
    let rounded = k < 0 ? -((-exact * 2 + n) / (2 * n)) : (exact * 2 + n) / (2 * n)
    return printed == cut || printed == rounded
  }

  /// A percentage with two decimals, for a message.
  static func text(_ part: ExactNumber, of whole: ExactNumber) -> String {
    guard whole > .zero else { return "" }
    let aligned = max(part.decimals, whole.decimals)
    let (k, n) = (units(part, aligned), units(whole, aligned))
    let hundredths = k < 0 ? -((-k * 20_000 + n) / (2 * n)) : (k * 20_000 + n) / (2 * n)
    return ExactNumber(units: hundredths, decimals: 2).description
  }

  private static func units(_ number: ExactNumber, _ places: Int) -> Int128 {
    number.units * power(places - number.decimals)
  }

  private static func power(_ exponent: Int) -> Int128 {
    (0..<max(0, exponent)).reduce(Int128(1)) { product, _ in product * 10 }
  }
}
