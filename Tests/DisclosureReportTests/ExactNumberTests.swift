import DisclosureReport
import Testing

@Suite struct ExactNumberTests {
  @Test(arguments: [
    ("0", "0"), ("18", "18"), ("-18", "-18"), ("+21", "21"), ("007", "7"), ("5949.088667", "5949.088667"),
    ("7545.00", "7545"), ("0.5", "0.5"), ("-0.50", "-0.5"), ("999999999999999999", "999999999999999999"),
    ("59237.2449", "59237.2449"),
  ])
  func readsExactly(_ text: String, _ printed: String) {
    #expect(ExactNumber(text)?.description == printed)
  }

  @Test(arguments: [
    "", "-", "+", ".", ".5", "5.", "1.2.3", "1,234", "１８", "1e3", "12 3", "--1", "1-", "1234567890123456789",
    "0.1234567890123456789", "十八",
  ])
  func refusesEverythingElse(_ text: String) {
    #expect(ExactNumber(text) == nil)
  }

  @Test func addsWithoutRounding() throws {
    let parts = try ["0.1", "0.2", "119253.55"].map { try #require(ExactNumber($0)) }
    #expect(parts.reduce(.zero, +).description == "119253.85")
    #expect(try #require(ExactNumber("1")) - #require(ExactNumber("0.999")) == ExactNumber("0.001"))
  }

  @Test func sumsOfTheLargestFiguresDoNotOverflow() {
    let largest = ExactNumber(999_999_999_999_999_999)
    let sum = (0..<100).reduce(ExactNumber.zero) { total, _ in total + largest }
    #expect(sum.description == "99999999999999999900")
  }

  @Test func ordersByValueAcrossDecimals() throws {
    #expect(try #require(ExactNumber("1.5")) < ExactNumber(2))
    #expect(try #require(ExactNumber("-3")) < #require(ExactNumber("-2.9")))
    #expect(ExactNumber("2.0") == ExactNumber(2))
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("1234567", "1,234,567"), ("-1234", "\u{2212}1,234"),
    ("59237.2449", "59,237.2449"),
  ])
  func groupsThousands(_ text: String, _ grouped: String) {
    #expect(ExactNumber(text)?.grouped == grouped)
  }

  @Test func wholeNumbersAreToldFromFractions() {
    #expect(ExactNumber("7.0")?.isWhole == true)
    #expect(ExactNumber("7.1")?.int == nil)
    #expect(ExactNumber("-7")?.isNegative == true)
  }
}
