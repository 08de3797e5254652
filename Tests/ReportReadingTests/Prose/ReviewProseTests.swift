import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ReviewProseTests {
  @Test(arguments: [
    (
      "政府信息公开行政复议20件,其中结果维持12件,结果纠正3件,其他结果1件,尚未审结4件;行政诉讼11件,其中维持6件,被纠错1件。",
      [
        "20件 review.reconsideration.total", "12件 review.reconsideration.upheld",
        "3件 review.reconsideration.corrected",
        "1件 review.reconsideration.otherOutcome", "4件 review.reconsideration.pending", "11件 litigation.total",
        "6件 litigation.upheld", "1件 litigation.corrected",
      ]
    ),
    ("因政府信息公开被提起行政复议三件,维持两件。", ["3件 review.reconsideration.total", "2件 review.reconsideration.upheld"]),
    (
      "政府信息公开行政诉讼中,未经复议直接起诉7件,复议后起诉4件。",
      ["7件 review.directLitigation.total", "4件 review.litigationAfterReconsideration.total"]
    ),
    ("政府信息公开类行政复议、行政诉讼共31件。", ["31件 disputes.total"]),
    ("因信息公开引发行政复议、行政诉讼各2件。", ["2件 review.reconsideration.total", "2件 litigation.total"]),
    ("政府信息公开行政诉讼案件11件,败诉1件。", ["11件 litigation.total", "1件 litigation.corrected"]),
    // Whose results they are is not said.
    (
      "政府信息公开行政复议20件,行政诉讼11件,其中维持18件。", ["20件 review.reconsideration.total", "11件 litigation.total", "18件 -"]
    ),
    (
      "政府信息公开行政复议20件,行政诉讼11件,其中复议维持12件。",
      ["20件 review.reconsideration.total", "11件 litigation.total", "12件 review.reconsideration.upheld"]
    ),
    (
      "信息公开类行政复议7件、行政诉讼9件,均获维持。",
      [
        "7件 review.reconsideration.total", "9件 litigation.total", "7件 review.reconsideration.upheld",
        "9件 litigation.upheld",
      ]
    ),
  ])
  func totalsAndResults(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.subjects(sentence) == expected)
  }

  @Test(arguments: [
    "作为复议机关,受理政府信息公开行政复议案件8件,维持6件。", "应诉政府信息公开行政诉讼8件。", "政府信息公开行政诉讼一审维持8件。", "行政复议发生次数居全市第8位。",
    "审结政府信息公开行政复议案件8件。", "备案政府信息公开领域行政复议案件8件。", "办理各类行政复议案件120件。", "组织政府信息公开行政复议培训8次。", "信息公开行政复议答辩8件。",
    "市公安局因政府信息公开被提起行政复议8件。", "维持秩序8次。", "行政复议案件120件。", "上年政府信息公开行政复议8件。", "2022年政府信息公开行政复议8件。",
  ])
  func otherCasesHaveNoSubject(_ sentence: String) throws {
    let found = try ProseSample.figures(sentence)
    #expect(found.allSatisfy { $0.subject == nil }, "\(found.map(ProseSample.brief))")
  }
}
