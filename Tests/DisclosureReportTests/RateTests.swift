import DisclosureReport
import Testing

@Suite struct RateTests {
  private func rate(_ part: Int, _ base: Int) throws -> Rate {
    try #require(Rate(ExactNumber(part), of: ExactNumber(base)))
  }

  @Test(arguments: [
    (5, 18, "27.8"), (3, 18, "16.7"), (2, 18, "11.1"), (11, 18, "61.1"), (5, 7, "71.4"), (0, 7, "0.0"),
    (18, 18, "100.0"), (7716, 13810, "55.9"), (1, 2000, "0.1"), (1, 2001, "0.0"), (1, 8, "12.5"),
  ])
  func roundsTheExactFractionHalfUp(_ part: Int, _ base: Int, _ percent: String) throws {
    #expect(try rate(part, base).percent == percent)
  }

  @Test func hasNoValueWithoutABase() {
    #expect(Rate(.zero, of: .zero) == nil)
    #expect(Rate(ExactNumber(-1), of: ExactNumber(3)) == nil)
    #expect(Rate(ExactNumber(1), of: ExactNumber(-3)) == nil)
  }

  @Test func numbersTooLongToRoundExactlyHaveNoRate() throws {
    let long = try #require(ExactNumber("999999999999999999"))
    let small = try #require(ExactNumber("0.00000000000000001"))
    #expect(Rate(long, of: ExactNumber(1)) == nil)
    #expect(Rate(ExactNumber(1), of: small) == nil)
    #expect(Rate(long, of: small) == nil)
    #expect(Rate(long, of: long)?.percent == "100.0")
    #expect(Rate(ExactNumber(1), of: long)?.percent == "0.0")
  }

  @Test(arguments: [(5, 18, 125, 509), (11, 18, 386, 797), (0, 10, 0, 278), (10, 10, 722, 1000)])
  func givesTheWilsonInterval(_ part: Int, _ base: Int, _ low: Int, _ high: Int) throws {
    #expect(try rate(part, base).wilson == low...high)
  }

  @Test func hasNoIntervalAboveItsBase() throws { #expect(try rate(3, 2).wilson == nil) }

  @Test func isSmallUnderThirty() throws {
    #expect(try rate(1, 29).isSmallSample)
    #expect(try !rate(1, 30).isSmallSample)
  }
}
