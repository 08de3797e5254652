import Testing

@testable import CairoRendering

@Suite("Coordinates in hundredths")
struct HundredthsTests {
  @Test(
    "Decimals are read and written at their shortest",
    arguments: [
      ("0", "0"), ("-0", "0"), ("10.371094", "10.37"), ("-10.375", "-10.38"), ("0.5", ".5"), ("-0.004", "0"),
      ("-0.05", "-.05"), ("100.999", "101"), ("1920", "1920"), ("3.10", "3.1"), (".25", ".25"),
      ("7.0049999", "7"),
    ])
  func decimals(text: String, expected: String) {
    #expect(Hundredths(decimal: ArraySlice(text.utf8))?.description == expected)
  }

  @Test(
    "Anything else is not a decimal",
    arguments: ["", "-", ".", "1e5", "nan", "1.2.3", "+1", "12345678901234567890"])
  func refused(text: String) {
    #expect(Hundredths(decimal: ArraySlice(text.utf8)) == nil)
  }

  @Test(
    "Numbers are rounded to the nearest",
    arguments: [(0.004, "0"), (-1.236, "-1.24"), (1_000_000, "1000000")])
  func numbers(number: Double, expected: String) {
    #expect(Hundredths(number).description == expected)
  }
}
