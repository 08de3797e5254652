import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct WholeSharesTests {
  private func tenths(_ parts: [Int], of base: Int) -> [Int]? {
    WholeShares.tenths(parts.map { ExactNumber($0) }, of: ExactNumber(base))
  }

  @Test func sharesAddUpToExactlyAHundred() {
    // 40.17, 15.70, 5.29, 24.77, 3.31 and 10.76: rounded one by one they add up to 100.1.
    #expect(
      tenths([5548, 2168, 730, 3421, 457, 1486], of: 13810) == [402, 157, 53, 248, 33, 107])
    #expect(tenths([1, 1, 1], of: 3) == [334, 333, 333])
    #expect(tenths([3, 2, 2, 11, 0, 0], of: 18) == [167, 111, 111, 611, 0, 0])
  }

  @Test func amongEqualRemaindersTheLargerPartComesFirst() {
    // 16.666… and 66.666… leave the same remainder of two thirds, and two tenths are missing for three of them.
    #expect(tenths([1, 1, 4], of: 6) == [167, 166, 667])
  }

  @Test func noSharesWhereThePartsAreNoWhole() {
    #expect(tenths([3, 2], of: 6) == nil)
    #expect(tenths([0, 0], of: 0) == nil)
    #expect(tenths([7, -1], of: 6) == nil)
  }

  @Test func randomWholesAddUpAndStayWithinATenth() throws {
    var random = SplitMix(seed: 11)
    for _ in 0..<500 {
      let parts = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Int.random(in: 0...3, using: &random) == 0 ? 0 : Int.random(in: 1...20_000, using: &random)
      }
      let base = parts.reduce(0, +)
      guard base > 0 else { continue }
      let shares = try #require(tenths(parts, of: base))
      #expect(shares.reduce(0, +) == 1000)
      for (part, share) in zip(parts, shares) {
        #expect(abs(Double(part) / Double(base) * 1000 - Double(share)) < 1)
        if part == 0 { #expect(share == 0) }
      }
    }
  }
}
