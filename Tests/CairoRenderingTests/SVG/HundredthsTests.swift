import Charts
import Testing

@testable import CairoRendering

@Suite("Coordinates in hundredths")
struct HundredthsTests {
  func written(_ number: Hundredths) -> String {
    var markup = MarkupBytes()
    markup.put(number)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  @Test(
    "Numbers are rounded to the nearest and written at their shortest",
    arguments: [
      (0, "0"), (-0.0, "0"), (10.371094, "10.37"), (-10.375, "-10.38"), (0.5, ".5"), (-0.004, "0"),
      (-0.05, "-.05"), (100.999, "101"), (1920, "1920"), (3.1, "3.1"), (0.004, "0"), (-1.236, "-1.24"),
      (1_000_000, "1000000"), (-90.07, "-90.07"), (0.125, ".13"),
    ])
  func numbers(number: Double, expected: String) {
    #expect(written(Hundredths(number)) == expected)
  }

  @Test("Every hundredth is written as printf writes it, without its zeros")
  func all() {
    for count in -12_345...12_345 {
      let (whole, rest) = (abs(count) / 100, abs(count) % 100)
      var decimals = rest < 10 ? "0\(rest)" : "\(rest)"
      while decimals.last == "0" { decimals.removeLast() }
      let digits = (whole == 0 && rest > 0 ? "" : "\(whole)") + (rest > 0 ? ".\(decimals)" : "")
      #expect(written(Hundredths(count: count)) == (count < 0 ? "-" : "") + digits)
    }
  }

  @Test("A colour is six digits in lower case")
  func color() {
    var markup = MarkupBytes()
    markup.put("fill", Color(red: 0x0A, green: 0xF0, blue: 0x9B))
    #expect(String(decoding: markup.bytes, as: UTF8.self) == " fill=\"#0af09b\"")
  }
}
