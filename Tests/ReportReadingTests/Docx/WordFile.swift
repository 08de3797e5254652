@testable import ReportReading

/// Writes a Word file from the body of its document.
struct WordFile {
  var body: String
  var prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"

  /// The document part.
  var xml: String {
    prolog + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>\(body)</w:body></w:document>"
  }

  /// The archive with the parts around it.
  var archive: ZipWriter {
    ZipWriter(entries: [
      ZipWriter.Entry(name: "[Content_Types].xml", content: Array("<Types/>".utf8), isDeflated: false),
      ZipWriter.Entry(name: "_rels/.rels", content: Array("<Relationships/>".utf8)),
      ZipWriter.Entry(name: "word/document.xml", content: Array(xml.utf8)),
    ])
  }

  /// The file.
  var bytes: [UInt8] { archive.bytes }

  /// A paragraph of one run.
  static func p(_ text: String) -> String {
    "<w:p><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  /// A cell.
  static func c(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
  }

  /// A row of cells.
  static func row(_ cells: [String], _ properties: String = "") -> String {
    "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
  }

  static func table(_ rows: [String]) -> String { "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>" }

  static let start = "<w:vMerge w:val=\"restart\"/>"
  static let go = "<w:vMerge/>"

  /// A made-up report on the current form, laid out as the form that offices fill in.
  static var report: WordFile {
    let title = p("云州市青石区文化局2023年政府信息公开工作年度报告")
    let overview = p("一、总体情况") + p("全年发布信息41条。") + p("二、主动公开政府信息情况")
    let close = p("五、存在的主要问题及改进情况") + p("仍有不足。") + p("六、其他需要报告的事项") + p("无。")
    return WordFile(
      body: title + overview + proactive + p("三、收到和处理政府信息公开申请情况") + requests
        + p("四、政府信息公开行政复议、行政诉讼情况") + review + close)
  }

  static var proactive: String {
    let wide = { (text: String) in c(text, "<w:gridSpan w:val=\"4\"/>") }
    let three = { (text: String) in c(text, "<w:gridSpan w:val=\"3\"/>") }
    return table([
      row([wide("第二十条第（一）项")]), row(["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"].map { c($0) }),
      row(["规章", "0", "/", ""].map { c($0) }), row(["行政规范性文件", "3", "4", "5"].map { c($0) }),
      row([wide("第二十条第（五）项")]), row([c("信息内容"), three("本年处理决定数量")]), row([c("行政许可"), three("61")]),
      row([wide("第二十条第（六）项")]), row([c("信息内容"), three("本年处理决定数量")]), row([c("行政处罚"), three("72")]),
      row([c("行政强制"), three("83")]), row([wide("第二十条第（八）项")]),
      row([c("信息内容"), three("本年收费金额（单位：万元）")]), row([c("行政事业性收费"), three("94.125")]),
    ])
  }

  static var requests: String {
    let head = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    let span = { (count: Int) in "<w:gridSpan w:val=\"\(count)\"/>" }
    var rows = [
      row([c(head, span(3) + start), c("申请人情况", span(7))]),
      row([c("", span(3) + go), c("自然人", start), c("法人或其他组织", span(5)), c("总计", start)]),
      row(
        [c("", span(3) + go), c("", go)] + ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map { c($0) } + [
          c("", go)
        ]),
    ]
    var group = ""
    for (index, label) in SampleReport.labels2021.enumerated() {
      let values = SampleReport.values(index + 1).map { c(String($0)) }
      let name = label.replacingFirst("三、本年度办理结果 ", with: "")
      guard (2..<24).contains(index) else {
        rows.append(row([c(name, span(3))] + values))
        continue
      }
      let first = c(index == 2 ? "三、本年度办理结果" : "", index == 2 ? start : go)
      let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
      if parts[0].hasPrefix("("), parts.count == 2 {
        group = parts[0]
        rows.append(row([first, c(group, start), c(parts[1])] + values))
      } else if parts[0].hasPrefix("(") {
        rows.append(row([first, c(name, span(2))] + values))
      } else {
        rows.append(row([first, c("", go), c(name)] + values))
      }
    }
    return table(rows)
  }

  static var review: String {
    let names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    let span = { (text: String, count: Int) in c(text, "<w:gridSpan w:val=\"\(count)\"/>") }
    return table([
      row([span("行政复议", 5), span("行政诉讼", 10)]),
      row(names.map { c($0, start) } + [span("未经复议直接起诉", 5), span("复议后起诉", 5)]),
      row(names.map { _ in c("", go) } + (names + names).map { c($0) }),
      row([12, 3, 1, 4, 20, 5, 0, 0, 2, 7, 1, 1, 1, 1, 4].map { c(String($0)) }),
    ])
  }
}
