import DisclosureReport

/// Says why a text is no report of the form.
enum NoReport {
  /// Throws where no table was recognised, or only words that the older form has too.
  static func check(
    _ result: Recognition, _ text: CompactText, _ page: PageText, file: String
  ) throws(ReadingError) {
    if result.cells.isEmpty { throw error(text, page, file: file) }
    if isOlder(text), !result.cells.values.contains(where: { $0.value != nil }) { throw older(file, nil) }
  }

  /// The error for a text without any of the three tables.
  static func error(_ text: CompactText, _ page: PageText, file: String) -> ReadingError {
    if TableRegions.hasHeadings(text) {
      let place = text.find("收到和处理政府信息公开申请".scalars).map { page.line(of: text.offset($0)) }
      if isOlder(text) { return older(file, place) }
      return ReadingError(
        .tablesMissing, file: file, line: place, zh: "找到了章节标题，但三张表都不是文字，可能是图片；应有表格文字。",
        en: "the headings are there, but none of the three tables is there as text; they may be pictures.")
    }
    if isOlder(text) { return older(file, nil) }
    return ReadingError(
      .noReport, file: file, zh: "没有找到政府信息公开工作年度报告的三张表，应有 2019 年或 2021 年格式的表格。",
      en: "none of the three tables of the 2019 or 2021 form was found.")
  }

  private static func older(_ file: String, _ line: Int?) -> ReadingError {
    ReadingError(
      .olderForm, file: file, line: line, zh: "这是 2018 年及以前的年报格式，统计表与现行格式不可比；应为 2019 年或 2021 年格式。",
      en:
        "this is the form in use until 2018, whose statistics cannot be compared; the 2019 or 2021 form was expected."
    )
  }

  /// Words of the statistics table in use until 2018.
  private static func isOlder(_ text: CompactText) -> Bool {
    let words = [
      "统计指标", "主动公开政府信息数", "同意公开", "同意部分公开", "不同意公开", "指标名称", "当面申请数", "信函申请数", "传真申请数", "网络申请数", "按时办结数",
      "申请办结数",
      "全文电子化率", "被具体行政行为",
    ]
    return words.count { text.find($0.scalars) != nil } >= 2
  }
}
