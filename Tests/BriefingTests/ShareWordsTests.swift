import DisclosureReport
import TestSupport
import Testing

@testable import Briefing

@Suite struct ShareWordsTests {
  @Test(arguments: [
    (11, 18, "超六成"), (600, 1000, "六成"), (605, 1000, "六成"), (606, 1000, "超六成"), (596, 1000, "六成"),
    (585, 1000, "近六成"), (579, 1000, "过半"), (500, 1000, "一半"), (495, 1000, "五成"), (520, 1000, "过半"),
    (976, 1000, "超九成"), (999, 1000, "超九成"), (7, 7, "全部"), (795, 1000, "八成"), (780, 1000, "近八成"),
  ])
  func thresholdsAreFixed(_ part: Int, _ base: Int, _ words: String) throws {
    let rate = try #require(Rate(ExactNumber(part), of: ExactNumber(base)))
    #expect(ShareWords.text(rate, terms: try Words.chinese()) == words)
  }

  @Test func underHalfThereAreNoWords() throws {
    let rate = try #require(Rate(ExactNumber(494), of: ExactNumber(1000)))
    #expect(ShareWords.text(rate, terms: try Words.chinese()) == nil)
  }

  @Test func englishCountsInTens() throws {
    let rate = try #require(Rate(ExactNumber(11), of: ExactNumber(18)))
    #expect(ShareWords.text(rate, terms: try Words.english()) == "over 60%")
  }
}
