import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ShareProseTests {
  private let start = "答复政府信息公开申请30件"

  @Test(arguments: [
    ("予以公开12件,占40%", "予以公开占比 40% share outcome outcomes.disclosed.total"),
    ("不予公开12件,占答复总数的30.61%", "不予公开占比 30.61% share outcome outcomes.withheld.total"),
    ("不予公开12件,占比达百分之三十", "不予公开占比 30% share outcome outcomes.withheld.total"),
    ("部分公开12件(33.9%)", "部分公开占比 33.9% share outcome outcomes.partiallyDisclosed.total"),
    ("公开率为60.5%", "公开率 60.5% share outcome outcomes.disclosed+partiallyDisclosed.total"),
    ("不予公开占比4.3%", "不予公开占比 4.3% share outcome outcomes.withheld.total"),
    ("办结率100%", "办结率 100% share handled requests.handled.total"), ("按时答复率100%", "按时答复率 100% share other -"),
    ("群众满意率达98%", "群众满意率 98% share other -"), ("公文主动公开率95.19%", "公文主动公开率 95.19% share other -"),
    ("占不予公开的28.6%", "政府信息公开申请占比 28.6% share other -"),
  ])
  func aShare(_ item: String, _ expected: String) throws {
    let found = try ProseSample.figures("\(start),\(item)。").filter { $0.kind == .share }
    #expect(found.map(ProseSample.brief) == [expected])
  }

  @Test(arguments: [
    ("政府信息公开行政复议20件,维持率60%。", "维持率 60% share reconsideration review.reconsideration.upheld"),
    ("政府信息公开行政诉讼11件,纠错率9.1%。", "纠错率 9.1% share litigation litigation.corrected"),
    ("政府信息公开行政诉讼11件,败诉率为0%。", "败诉率 0% share litigation litigation.corrected"),
    ("政府信息公开行政复议20件,维持12件,占60%。", "维持占比 60% share reconsideration review.reconsideration.upheld"),
  ])
  func aShareOfCases(_ sentence: String, _ expected: String) throws {
    #expect(
      try ProseSample.figures(sentence).filter { $0.kind == .share }.map(ProseSample.brief) == [expected])
  }

  @Test(arguments: [
    ("收到政府信息公开申请30件,同比增长29.3%。", "growth 29.3% requests.received.total"),
    ("收到政府信息公开申请30件,较上年下降12.3%。", "growth -12.3% requests.received.total"),
    ("收到政府信息公开申请30件,与上年相比减少12.3%。", "growth -12.3% requests.received.total"),
    ("收到政府信息公开申请30件,较2022年上升5%。", "growth 5% requests.received.total"),
    ("收到政府信息公开申请30件,与上年持平。", "growth 0% requests.received.total"),
    ("收到政府信息公开申请30件,较上年增加14件。", "difference 14件 requests.received.total"),
    ("收到政府信息公开申请30件,比上年少4件。", "difference -4件 requests.received.total"),
    ("收到政府信息公开申请30件,申请数量较去年回落12.3%。", "growth -12.3% requests.received.total"),
    // Another base, another noun, several at once, or no comparison.
    ("收到政府信息公开申请30件,较2020年上升5%。", "growth 5% -"), ("收到政府信息公开申请30件,环比增长5%。", "growth 5% -"),
    ("收到政府信息公开申请30件,网站访问量同比增长5%。", "growth 5% -"), ("收到政府信息公开申请30件,效率提高5%。", "growth 5% -"),
  ])
  func aChangeOnTheYear(_ sentence: String, _ expected: String) throws {
    #expect(try ProseSample.subjects(sentence).dropFirst() == [expected])
  }

  @Test(arguments: [
    "收到政府信息公开申请30件,同比增长3倍。", "收到政府信息公开申请30件,公开率较上年提高3个百分点。", "增长5%-10%。", "收到政府信息公开申请30件。",
  ])
  func timesAndPointsAreNoPercentages(_ sentence: String) throws {
    #expect(try ProseSample.figures(sentence).allSatisfy { $0.unit != "%" })
  }

  @Test func whatIsNotCertainOfANumberIsNotOfItsChange() throws {
    // 受理 may count requests carried in; the decrease is the rate's; two numbers of one figure.
    #expect(
      try ProseSample.subjects("受理政府信息公开申请30件,同比增长20%。") == ["30件 requests.received.total", "growth 20% -"])
    #expect(
      try ProseSample.subjects("答复政府信息公开申请30件,公开率40%,同比下降3%。") == [
        "30件 requests.handled.total", "share 40% outcomes.disclosed+partiallyDisclosed.total", "growth -3% -",
      ])
    #expect(
      try ProseSample.subjects("收到政府信息公开申请30件,又收到政府信息公开申请5件,同比增长20%。") == ["30件 -", "5件 -", "growth 20% -"])
  }

  @Test func whatIncludesRequestsCarriedInIsAccepted() throws {
    #expect(
      try ProseSample.subjects("收到政府信息公开申请14件(含上年结转2件),同比增长20%,答复14件。") == [
        "14件 accepted.total", "2件 requests.carriedIn.total", "growth 20% -", "14件 requests.handled.total",
      ])
    #expect(
      try ProseSample.subjects("办理政府信息公开申请27件,其中新收26件,上年结转1件。") == [
        "27件 accepted.total", "26件 requests.received.total", "1件 requests.carriedIn.total",
      ])
    #expect(
      try ProseSample.subjects("办理政府信息公开申请27件,其中新收20件。") == ["27件 -", "20件 requests.received.total"])
    #expect(
      try ProseSample.subjects("答复政府信息公开申请27件(含上年结转1件)。") == [
        "27件 requests.handled.total", "1件 requests.carriedIn.total",
      ])
  }

  @Test func aYearBeforeIsNotThisYear() throws {
    #expect(
      try ProseSample.subjects("收到政府信息公开申请30件,较上年的12件增加18件。") == [
        "30件 requests.received.total", "difference 18件 requests.received.total",
      ])
  }
}
