import Testing

@testable import ReportReading

@Suite struct ScalarTraceTests {
  @Test func aWordThatIsThereMayAlwaysBe() {
    let text = "（三）不予公开 1.属于国家秘密 10% 𠀀".unicodeScalars.map { $0 }
    let trace = ScalarTrace(text)
    for start in text.indices {
      for end in start...text.count { #expect(trace.mayHave(Array(text[start..<end]))) }
    }
  }

  @Test(arguments: ["新收", "予以公开", "(七)总计", "a"])
  func aWordOfOtherScalarsIsNot(_ word: String) {
    #expect(!ScalarTrace("10%".unicodeScalars.map { $0 }).mayHave(word.unicodeScalars.map { $0 }))
    #expect(!ScalarTrace([]).mayHave(word.unicodeScalars.map { $0 }))
  }
}
