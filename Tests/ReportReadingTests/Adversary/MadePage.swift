@testable import ReportReading

/// The figures of ``SampleReport`` as cells of tables, for pages in every layout.
struct MadePage {
  /// A row of table three: the groups that begin with it, its label, its seven cells.
  struct Row {
    var groups: [String]
    var label: String
    var cells: [String]
  }

  var proactive: [[String]] = [
    ["第二十条第（一）项"], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"], ["规章", "0", "1", "2"],
    ["行政规范性文件", "3", "4", "5"], ["第二十条第（五）项"], ["信息内容", "本年处理决定数量"], ["行政许可", "61"],
    ["第二十条第（六）项"], ["信息内容", "本年处理决定数量"], ["行政处罚", "72"], ["行政强制", "83"],
    ["第二十条第（八）项"], ["信息内容", "本年收费金额（单位：万元）"], ["行政事业性收费", "94.125"],
  ]
  var requests: [Row] = SampleReport.labels2021.enumerated().map { index, label in
    let words = label.split(separator: " ").map(String.init)
    return Row(
      groups: Array(words.dropLast()), label: words.last ?? "",
      cells: SampleReport.values(index + 1).map(String.init))
  }
  var review: [String] = ["12", "3", "1", "4", "20", "5", "0", "0", "2", "7", "1", "1", "1", "1", "4"]

  static let title = "云州市青石区文化局2023年政府信息公开工作年度报告"
  static let prose = [
    "本报告的统计期限自2023年1月1日起至2023年12月31日止。", "一、总体情况", "主动公开信息126条，其中规范性文件9件、行政处罚7件。",
    "本年新收政府信息公开申请5件，上年结转1件，予以公开3件，部分公开2件。",
  ]
  static let corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
  static let applicants = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
  static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
  static let headings = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
  static let closing = ["五、存在的主要问题及改进情况", "人手不足，2024年将加强2项工作。", "六、其他需要报告的事项", "无。"]

  /// The cells of each table in reading order.
  var streams: [[String]] {
    let three = [Self.corner, "申请人情况", "自然人", "法人或其他组织", "总计"] + Self.applicants
    let four = ["行政复议", "行政诉讼"] + Self.outcomes + ["未经复议直接起诉", "复议后起诉"] + Self.outcomes + Self.outcomes
    return [
      proactive.flatMap { $0 }, three + requests.flatMap { $0.groups + [$0.label] + $0.cells }, four + review,
    ]
  }

  /// The rows of each table with every cell of a rectangle: three columns of labels in table three.
  var rectangles: [[[String]]] {
    var three = [
      [Self.corner, "", "", "申请人情况"] + blanks(6), ["", "", "", "自然人", "法人或其他组织"] + blanks(4) + ["总计"],
      ["", "", "", ""] + Self.applicants + [""],
    ]
    for (index, row) in requests.enumerated() {
      let isOutcome = index > 1 && index < requests.count - 1
      let result = index == 2 ? "三、本年度办理结果" : ""
      let group = row.groups.last { $0.hasPrefix("(") }
      let isPart = row.label.first?.isNumber == true || row.label == "其他"
      let labels =
        isOutcome
        ? (isPart ? [result, group ?? "", row.label] : [result, row.label, ""]) : [row.label, "", ""]
      three.append(labels + row.cells)
    }
    let four = [
      ["行政复议"] + blanks(4) + ["行政诉讼"] + blanks(9),
      blanks(5) + ["未经复议直接起诉"] + blanks(4) + ["复议后起诉"] + blanks(4),
      Self.outcomes + Self.outcomes + Self.outcomes,
      review,
    ]
    return [proactive.map { $0 + blanks(4 - $0.count) }, three, four]
  }

  /// A text of the title, prose, and each table laid out.
  func text(_ tables: [String], separator: String = "\n") -> String {
    let body = zip(Self.headings, tables).flatMap { [$0, $1] }
    return ([Self.title] + Self.prose + body + Self.closing).joined(separator: separator) + "\n"
  }

  private func blanks(_ count: Int) -> [String] { [String](repeating: "", count: max(0, count)) }
}
