import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct ScopeProseTests {
  private func scopes(_ overview: String) throws -> [String] {
    try ProseSample.figures(overview).map { figure in
      "\(figure.value) \(figure.scope.rawValue) \(figure.scopeWord ?? "-")"
    }
  }

  @Test(arguments: [
    ("全市收到政府信息公开申请9件,答复8件。", ["9 region 全市", "8 region 全市"]),
    ("全市各级行政机关收到政府信息公开申请9件。", ["9 region 全市各级行政机关"]),
    // An own word resets the region's, a semicolon carries it, a new sentence does not.
    ("全市收到政府信息公开申请9件,本机关收到政府信息公开申请3件。", ["9 region 全市", "3 own 本机关"]),
    ("全市收到政府信息公开申请9件;答复8件。", ["9 region 全市", "8 region 全市"]),
    ("全市收到政府信息公开申请9件。其中,予以公开3件。", ["9 region 全市", "3 region 全市"]),
    ("全市收到政府信息公开申请9件。举办培训3场。", ["9 region 全市", "3 own -"]),
    ("全市收到政府信息公开申请9件。\n\n其中,予以公开3件。", ["9 region 全市", "3 own -"]),
    ("区政府办代表区政府受理政府信息公开申请9件。", ["9 own 区政府办"]),
    ("全局系统收到政府信息公开申请9件。", ["9 region 全局系统"]),
    // 本机关不掌握 is a reason, not a scope; another county's office is not the own one.
    ("全市答复政府信息公开申请9件,其中本机关不掌握相关政府信息3件。", ["9 region 全市", "3 region 全市"]),
    ("全市答复政府信息公开申请9件,泗水县人民政府办公室3件。", ["9 region 全市", "3 region 全市"]),
  ])
  func whoseItIs(_ sentence: String, _ expected: [String]) throws {
    #expect(try scopes(sentence) == expected)
  }

  @Test func aPartOfTheRegionHasNoSubject() throws {
    #expect(
      try ProseSample.subjects("各镇街收到政府信息公开申请9件。全区各镇街收到政府信息公开申请12件。") == [
        "9件 -", "12件 requests.received.total",
      ])
    #expect(
      try ProseSample.subjects("全市收到政府信息公开申请12件,其中市政府办公厅收到3件。") == ["12件 requests.received.total", "3件 -"])
  }
}
