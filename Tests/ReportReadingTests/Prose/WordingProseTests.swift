import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct WordingProseTests {
  @Test(arguments: [
    ("全年收到依申请公开件70件。", ["70件 requests.received.total"]),
    ("接到社会公众依申请公开70件。", ["70件 requests.received.total"]),
    ("办结依申请公开件68件(含2022年结转的5件)。", ["68件 requests.handled.total", "5件 requests.carriedIn.total"]),
    ("全年共有政府信息公开申请70件。", ["70件 requests.received.total"]),
    ("登记政府信息公开申请70件。", ["70件 requests.received.total"]),
    ("政府信息公开申请总数70件。", ["70件 requests.received.total"]),
    ("全年依申请公开70件,答复68件。", ["70件 requests.received.total", "68件 requests.handled.total"]),
    (
      "收到政府信息公开申请70件,上年结转办理5件,共办结68件。",
      ["70件 requests.received.total", "5件 requests.carriedIn.total", "68件 requests.handled.total"]
    ),
    ("依申请公开有序,上年转结5件,结转2024年7件。", ["5件 requests.carriedIn.total", "7件 requests.carriedOut.total"]),
    ("依申请公开有序,转入2024年7件。", ["7件 requests.carriedOut.total"]),
    ("依申请公开有序,结转上年度办理5件。", ["5件 requests.carriedIn.total"]),
    ("依申请公开有序,待下年度继续办理7件。", ["7件 requests.carriedOut.total"]),
    ("收到政府信息公开申请数量同比增长12.9%,达70件。", ["growth 12.9% requests.received.total", "70件 requests.received.total"]),
    (
      "收到政府信息公开申请70件,较2022年的62件增加8件,增长12.9%。",
      [
        "70件 requests.received.total", "difference 8件 requests.received.total",
        "growth 12.9% requests.received.total",
      ]
    ),
    (
      "共计办理依申请公开68件,其中上年结转5件、本年新收63件。",
      ["68件 requests.handled.total", "5件 requests.carriedIn.total", "63件 -"]
    ),
    (
      "全年收到政府信息公开申请70件。从申请人看,自然人60件,商业企业10件。",
      [
        "70件 requests.received.total", "60件 requests.received.naturalPersons",
        "10件 requests.received.businesses",
      ]
    ),
  ])
  func requests(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.subjects(sentence) == expected)
  }

  @Test(arguments: [
    ("作出予以公开决定31件、部分公开决定8件", ["outcomes.disclosed.total", "outcomes.partiallyDisclosed.total"]),
    (
      "予以公开、部分公开、不予公开分别为31件、8件、20件",
      ["outcomes.disclosed.total", "outcomes.partiallyDisclosed.total", "outcomes.withheld.total"]
    ),
    // Two names and three numbers do not match.
    ("予以公开、部分公开分别为31件、8件、20件", [nil]),
    (
      "全部公开31件,部分公开8件,不公开20件",
      ["outcomes.disclosed.total", "outcomes.partiallyDisclosed.total", "outcomes.withheld.total"]
    ),
    ("不公开20件", [nil]), ("同意公开及部分同意公开39件", ["outcomes.disclosed+partiallyDisclosed.total"]),
    ("属于过程性信息不予公开4件", ["requests.withheld.processInformation.total"]),
    (
      "因属于信访事项不予处理2件,重复申请不予处理1件",
      ["requests.notProcessed.petitions.total", "requests.notProcessed.repeated.total"]
    ),
  ])
  func outcomes(_ items: String, _ keys: [String?]) throws {
    let found = try ProseSample.figures("答复政府信息公开申请68件,\(items)。")
    #expect(found.dropFirst().map { $0.subject?.key } == keys)
  }

  @Test(arguments: [
    ("全年发生行政复议案件41件,其中与政府信息公开有关的17件。", ["41件 -", "17件 review.reconsideration.total"]),
    ("行政诉讼52件,其中涉及政府信息公开13件。", ["52件 -", "13件 litigation.total"]),
    ("依申请公开有序。行政复议案件17件,均为工伤认定。", ["17件 -"]),
    ("依申请公开有序。行政应诉案件52件,败诉4件,败诉率7.69%。", ["52件 -", "4件 -", "share 7.69% -"]),
    ("行政应诉案件52件,无败诉案件。", ["52件 -"]),
    ("办结政府信息公开申请68件,出庭应诉率100%,败诉率0%。", ["68件 requests.handled.total", "share 100% -", "share 0% -"]),
    ("政府信息公开类复议诉讼30件,纠正4件。", ["30件 disputes.total", "4件 disputes.corrected"]),
    ("政府信息公开新收行政复议12件,上年未审结3件,本年审结14件。", ["12件 -", "3件 -", "14件 -"]),
    (
      "答复政府信息公开申请68件,不予公开的20件引发行政复议6件。",
      ["68件 requests.handled.total", "20件 outcomes.withheld.total", "6件 -"]
    ),
    ("政府信息公开行政诉讼案件中因程序瑕疵被纠正1件。", ["1件 -"]),
    ("政府信息公开行政诉讼一审12件,维持7件;二审5件,二审零败诉。", ["12件 -", "7件 -", "5件 -"]),
    (
      "政府信息公开行政复议案件结果维持8件、纠正3件、其他结果2件、尚未审结1件,共计14件。",
      [
        "8件 review.reconsideration.upheld", "3件 review.reconsideration.corrected",
        "2件 review.reconsideration.otherOutcome", "1件 review.reconsideration.pending",
        "14件 review.reconsideration.total",
      ]
    ),
    // Another sum is no total.
    (
      "政府信息公开行政复议案件结果维持8件、纠正3件,共计14件。",
      ["8件 review.reconsideration.upheld", "3件 review.reconsideration.corrected", "14件 -"]
    ),
    ("政府信息公开复议结果:维持8件、纠正3件。", ["8件 review.reconsideration.upheld", "3件 review.reconsideration.corrected"]),
  ])
  func reviews(_ sentence: String, _ expected: [String]) throws {
    let found = try ProseSample.subjects(sentence)
    #expect(found == expected || found == expected.filter { !$0.hasPrefix("14件 -") }, "\(found)")
  }

  @Test(arguments: [
    (
      "作出处理决定:行政许可61件、行政处罚72件、行政强制83件。",
      [
        "61件 proactive.licences.decisions", "72件 proactive.penalties.decisions",
        "83件 proactive.compulsoryMeasures.decisions",
      ]
    ),
    ("公示行政许可61件、行政处罚72件。", ["61件 -", "72件 -"]),
    ("清理废止规范性文件4件。", ["4件 proactive.normativeDocuments.repealed"]),
    ("目前继续有效规范性文件45件。", ["45件 proactive.normativeDocuments.inForce"]),
    ("以局名义印发规范性文件6件,联合印发2件。", ["6件 -", "2件 -"]),
  ])
  func documents(_ sentence: String, _ expected: [String]) throws {
    #expect(try ProseSample.subjects(sentence) == expected)
  }

  @Test(arguments: [
    ("接收到政府信息公开申请书70份。", "政府信息公开申请书"), ("办理有效政府信息公开申请68件。", "有效政府信息公开申请"),
    ("依申请公开有序,申请中自然人60件。", "自然人"), ("答复政府信息公开申请68件,无法提供类9件。", "无法提供"),
    ("答复政府信息公开申请68件;1.予以公开31件。", "予以公开"), ("三、收到和处理政府信息公开申请情况本年度收到依申请公开申请70件。", "依申请公开申请"),
  ])
  func labelsAreWholeWords(_ sentence: String, _ label: String) throws {
    let figure = try #require(try ProseSample.figures(sentence).last)
    #expect(figure.label == label)
    #expect(!figure.quote.contains("处理"))
  }
}
