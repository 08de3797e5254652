import DisclosureReport
import Testing

@testable import ReportReading

@Suite struct NarrativeReaderTests {
  private func figures(_ overview: String, closing: String? = nil) throws -> [NarrativeFigure] {
    var sample = SampleReport()
    sample.overview = "一、总体情况 " + overview
    if let closing { sample.closing = closing }
    return try sample.read().narrative
  }

  private func brief(_ figure: NarrativeFigure) -> String {
    let about = figure.isApproximate ? "~" : ""
    return
      "\(figure.label) \(about)\(figure.value)\(figure.unit) \(figure.role.rawValue) \(figure.scope.rawValue)"
  }

  @Test(arguments: [
    ("本年更新要闻类信息41条。", "要闻类信息 41条 proactiveVolume own"),
    ("牵头全区各单位公开法定主动公开内容903条。", "法定主动公开内容 903条 proactiveVolume region"),
    ("我局在门户网站主动公开政府信息2,428条。", "主动公开政府信息 2428条 proactiveVolume own"),
    ("制作政策解读 21 个。", "政策解读 21个 proactiveVolume own"),
    ("2023年本局共答复办结27件政府信息公开申请。", "答复办结政府信息公开申请 27件 handled own"),
    ("其中被提起行政复议1件。", "被提起行政复议 1件 reconsideration own"),
    ("全年收到政府信息公开申请７件。", "政府信息公开申请 7件 received own"),
    ("行政诉讼案件2件。", "行政诉讼案件 2件 litigation own"),
    ("全市主动公开信息18万余条。", "主动公开信息 ~180000条 proactiveVolume region"),
    ("发布各类信息近300条。", "信息 ~300条 proactiveVolume own"), ("发布信息1.2万条。", "信息 12000条 proactiveVolume own"),
    ("举办培训3场。", "培训 3场 other own"),
  ])
  func aQuantityWithLabelUnitRoleAndScope(_ sentence: String, _ expected: String) throws {
    #expect(try figures(sentence).map(brief) == [expected])
  }

  @Test(arguments: [
    "上线公开专区2.0版本。", "自2023年1月1日起至12月31日止。", "电话:0512-87222589,邮编:223100。", "根据国办公开办函〔2021〕30号文件和第711号令。",
    "办理第6期培训。", "同比增长12.5%,提高3个百分点。", "在20个工作日内答复,连续12个季度合格。", "启动三个“100”行动,开展“1+2”培训。",
  ])
  func namesAndTimesAreNoQuantities(_ sentence: String) throws {
    #expect(try figures(sentence).isEmpty)
  }

  @Test func sentenceLineAndScopeWordAreKept() throws {
    let figure = try #require(try figures("工作有序。牵头全区各单位公开法定主动公开内容903条。").first)
    #expect(figure.quote == "牵头全区各单位公开法定主动公开内容903条。")
    #expect(figure.scopeWord == "全区各单位")
    #expect(figure.line == 3)
  }

  @Test func tablesAndProseAreKeptApart() throws {
    var sample = SampleReport()
    sample.overview =
      "一、总体情况 公开文件5件。三、主动公开政府信息情况 规章9件,行政许可99件。一、本年新收政府信息公开申请数量8件。"
    let report = try sample.read()
    #expect(report.narrative.map(\.value) == [5, 9, 99, 8].map { ExactNumber($0) })
    #expect(values(report, .received) == SampleReport.values(1))
    #expect(report.value(.proactive(.licences, .decisions)) == ExactNumber(61))
  }

  @Test func sectionSixStatesTheFee() throws {
    let closing = "五、存在的主要问题及改进情况 培训不足。 六、其他需要报告的事项 收取信息处理费300元。"
    #expect(try figures("无。", closing: closing).map(brief) == ["信息处理费 300元 handlingFee own"])
  }
}
