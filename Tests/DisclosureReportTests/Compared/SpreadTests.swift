import DisclosureReport
import Testing

@Suite struct SpreadTests {
  private func rate(_ part: Int, _ base: Int) throws -> Rate {
    try #require(Rate(ExactNumber(part), of: ExactNumber(base)))
  }

  private func spread(_ parts: [Int], of base: Int = 100) throws -> [Int]? {
    let spread = GroupSpread(try parts.map { try rate($0, base) })
    return spread.map { [$0.lower, $0.median, $0.upper] }
  }

  /// The values of QUARTILE.INC by hand: rank (n − 1)·q, linear between neighbours.
  @Test func quartilesAreInterpolatedByRank() throws {
    #expect(try spread([90, 10, 25, 55, 40]) == [250, 400, 550])
    #expect(try spread([10, 20, 30, 40, 50, 60]) == [225, 350, 475])
    #expect(try spread([10, 20, 30, 40, 50, 60, 80]) == [250, 400, 550])
    #expect(try spread([10, 20, 30, 40, 50, 60, 70, 100]) == [275, 450, 625])
    #expect(try spread([7, 7, 7, 7, 7]) == [70, 70, 70])
    #expect(try spread([0, 0, 0, 100, 100]) == [0, 0, 1000])
  }

  @Test func fewerThanFiveHaveNone() throws {
    #expect(try spread([10, 20, 30, 40]) == nil)
    #expect(try spread([]) == nil)
    let five = try #require(GroupSpread(try [1, 2, 3, 4, 5].map { try rate($0, 100) }))
    #expect(five.count == 5)
  }

  @Test func theOrderOfInputDoesNotMatter() throws {
    #expect(try spread([60, 10, 50, 20, 40, 30]) == [225, 350, 475])
    #expect(try spread([30, 40, 20, 50, 10, 60]) == [225, 350, 475])
  }

  @Test func halfATenthRoundsUpAndLessDoesNot() throws {
    #expect(try spread([0, 0, 401, 2000, 2000], of: 2000) == [0, 201, 1000])
    #expect(try spread([0, 0, 20049, 100_000, 100_000], of: 100_000) == [0, 200, 1000])
    #expect(try spread([0, 0, 200, 201, 1000, 1000], of: 1000) == [50, 201, 800])
  }

  /// 20.049 % and 20.05 % lie at 20.0495 % in the middle, though one by one they round to 20.0 % and 20.1 %.
  @Test func fractionsAreInterpolatedBeforeTheyAreRounded() throws {
    #expect(try spread([0, 0, 20049, 20050, 100_000, 100_000], of: 100_000)?[1] == 200)
  }

  @Test func basesMayDiffer() throws {
    let rates = [try rate(1, 3), try rate(1, 2), try rate(2, 3), try rate(1, 7), try rate(9, 10)]
    let spread = try #require(GroupSpread(rates))
    #expect([spread.lower, spread.median, spread.upper] == [333, 500, 667])
  }

  @Test func ratesAreOrderedByTheirExactFractions() throws {
    #expect(try rate(333, 1000).isBelow(rate(1, 3)))
    #expect(try !rate(1, 3).isBelow(rate(333, 1000)))
    #expect(try !rate(2, 6).isBelow(rate(1, 3)))
    #expect(try !rate(1, 3).isBelow(rate(2, 6)))
    let long = try #require(ExactNumber("999999999999999999"))
    let less = try #require(ExactNumber("999999999999999998"))
    #expect(try #require(Rate(less, of: long)).isBelow(try #require(Rate(long, of: long))))
  }
}
