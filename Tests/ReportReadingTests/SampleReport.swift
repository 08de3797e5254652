import DisclosureReport

@testable import ReportReading

/// A made-up report whose every value differs from its neighbours, so that a shifted cell shows.
struct SampleReport {
  var title = "云州市青石区文化局2023年政府信息公开工作年度报告"
  var overview = "一、总体情况 本局认真做好各项工作。"
  var closing = "五、存在的主要问题及改进情况 仍有不足。 六、其他需要报告的事项 无。"
  /// Labels of table three and their values as text.
  var requests: [(label: String, values: String)] = SampleReport.requests2021
  /// Labels of table two after their headers.
  var proactive = SampleReport.proactive2021
  var review = "12 3 1 4 20 5 0 0 2 7 1 1 1 1 4"

  static let proactive2021 =
    "第二十条第(一)项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 1 2 行政规范性文件 3 4 5 第二十条第(五)项 信息内容 "
    + "本年处理决定数量 行政许可 61 第二十条第(六)项 信息内容 本年处理决定数量 行政处罚 72 行政强制 83 第二十条第(八)项 信息内容 "
    + "本年收费金额(单位:万元) 行政事业性收费 94.125"

  static let proactive2019 =
    "第二十条第(一)项 信息内容 本年新制作数量 本年新公开数量 对外公开总数量 规章 0 1 2 规范性文件 3 4 5 第二十条第(五)项 信息内容 "
    + "上一年项目数量 本年增/减 处理决定数量 行政许可 60 -18 61 其他对外管理服务事项 9 +21 8 第二十条第(六)项 信息内容 上一年项目数量 "
    + "本年增/减 处理决定数量 行政处罚 70 0 72 行政强制 80 -1 83 第二十条第(八)项 信息内容 上一年项目数量 本年增/减 行政事业性收费 6 -2 "
    + "第二十条第(九)项 信息内容 采购项目数量 采购总金额 政府集中采购 7 251000元"

  static let labels2021 = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果 (一)予以公开",
    "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "(三)不予公开 1.属于国家秘密", "2.其他法律行政法规禁止公开",
    "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷",
    "8.属于行政查询事项", "(四)无法提供 1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
    "(五)不予处理 1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
    "(六)其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "(七)总计", "四、结转下年度继续办理",
  ]

  /// Row r holds r0, r1 … r5 and their sum.
  static func values(_ row: Int) -> [Int] {
    let kinds = (0..<6).map { row * 10 + $0 }
    return kinds + [kinds.reduce(0, +)]
  }

  static let requests2021 = labels2021.enumerated().map { row, label in
    (label: label, values: values(row + 1).map(String.init).joined(separator: " "))
  }

  /// The report in one line between its title and its end.
  var flattened: String {
    let head =
      "三、收到和处理政府信息公开申请情况 (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) 申请人情况 自然人 法人或其他组织 总计 "
      + "商业企业 科研机构 社会公益组织 法律服务机构 其他 "
    let rows = requests.map { "\($0.label) \($0.values)" }.joined(separator: " ")
    let reviewHead =
      " 四、政府信息公开行政复议、行政诉讼情况 行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 "
      + "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 "
    return
      "首页 > 信息公开 > 年报 |\n\(title) |\n\(overview) 二、主动公开政府信息情况 \(proactive) \(head)\(rows)\(reviewHead)\(review) "
      + "\(closing)\n来源:本局\n"
  }

  /// The report read.
  func read() throws -> AnnualReport { try ReportReader().read(Array(flattened.utf8), file: "sample.txt") }

  /// The report with the label and values of one row of table three changed.
  func changing(_ row: RequestRow, label: String? = nil, values: String? = nil) -> SampleReport {
    var copy = self
    let order = RequestRow.rows(in: .form2021)
    guard let index = order.firstIndex(of: row) else { return self }
    copy.requests[index] = (label ?? requests[index].label, values ?? requests[index].values)
    return copy
  }
}

/// The values of a row of table three.
func values(_ report: AnnualReport, _ row: RequestRow) -> [Int?] {
  ApplicantColumn.allCases.map { report.value(.requests(row, $0))?.int }
}
