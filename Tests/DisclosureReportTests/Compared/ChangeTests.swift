import DisclosureReport
import Testing

@Suite struct ChangeTests {
  private func points(_ before: (Int, Int), _ now: (Int, Int)) throws -> Int? {
    let one = try #require(Rate(ExactNumber(before.0), of: ExactNumber(before.1)))
    let two = try #require(Rate(ExactNumber(now.0), of: ExactNumber(now.1)))
    return RateChange(from: one, to: two)?.tenths
  }

  private func count(_ before: Int, _ now: Int) -> CountChange {
    CountChange(from: ExactNumber(before), to: ExactNumber(now))
  }

  @Test func ratesDifferInPercentagePoints() throws {
    #expect(try points((1519, 3486), (1902, 3521)) == 104)
    #expect(try points((1902, 3521), (1519, 3486)) == -104)
    #expect(try points((1, 2), (2, 4)) == 0)
    #expect(try points((0, 5), (5, 5)) == 1000)
  }

  /// 33.3 % to 66.7 % are 33.3 points, not the 33.4 between the rounded rates.
  @Test func theExactFractionsAreSubtracted() throws {
    #expect(try points((1, 3), (2, 3)) == 333)
    #expect(try points((2, 3), (1, 3)) == -333)
  }

  @Test func halfATenthIsRoundedAwayFromZero() throws {
    #expect(try points((0, 1), (201, 2000)) == 101)
    #expect(try points((201, 2000), (0, 1)) == -101)
    #expect(try points((0, 1), (10049, 100_000)) == 100)
    #expect(try points((10049, 100_000), (0, 1)) == -100)
    #expect(try points((0, 1), (1, 2000)) == 1)
    #expect(try points((0, 1), (1, 2001)) == 0)
  }

  @Test func numbersTooLongToBeExactHaveNoChange() throws {
    let long = try #require(ExactNumber("999999999999999999"))
    let rate = try #require(Rate(ExactNumber(1), of: long))
    let near = try #require(Rate(ExactNumber(2), of: long))
    let whole = try #require(Rate(long, of: long))
    #expect(RateChange(from: rate, to: whole) == nil)
    #expect(RateChange(from: rate, to: near)?.tenths == 0)
  }

  @Test func countsDifferInPiecesAndPerCent() {
    #expect(count(3511, 3525).difference == ExactNumber(14))
    #expect(count(3511, 3525).tenths == 4)
    #expect(count(3525, 3511).difference == ExactNumber(-14))
    #expect(count(3525, 3511).tenths == -4)
    #expect(count(20, 20).tenths == 0)
    #expect(count(10, 35).tenths == 2500)
  }

  @Test func noPerCentOnABaseUnderTen() {
    #expect(count(9, 18).tenths == nil)
    #expect(count(9, 18).difference == ExactNumber(9))
    #expect(count(0, 5).tenths == nil)
    #expect(count(10, 0).tenths == -1000)
  }

  @Test func perCentIsRoundedAwayFromZero() {
    #expect(count(2000, 2001).tenths == 1)
    #expect(count(2000, 1999).tenths == -1)
    #expect(count(2001, 2002).tenths == 0)
  }
}
