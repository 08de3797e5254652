import DisclosureReport

/// The texts of sections five and six, which follow the tables.
struct ClosingSections {
  /// 五、存在的主要问题及改进情况, without its heading; nil where there is no such heading.
  let problems: ReportText.Passage?
  /// 六、其他需要报告的事项, without its heading; nil where there is no such heading.
  let otherMatters: ReportText.Passage?

  /// Looks for the sections after an offset.
  init(_ page: PageText, from start: Int) {
    let text = CompactText(page, in: min(start, page.count)..<page.count)
    let five = SectionHeading.problems(page, text)
    let six = SectionHeading.otherMatters(page, text, from: five?.upperBound ?? 0)
    let end = Self.end(page, text, after: (six ?? five)?.upperBound ?? 0)
    problems = five.map { five in
      let stop = six?.lowerBound ?? end
      return Self.passage(page, text, five.upperBound..<max(five.upperBound, stop))
    }
    otherMatters = six.map { Self.passage(page, text, $0.upperBound..<max($0.upperBound, end)) }
  }

  private static func passage(
    _ page: PageText, _ text: CompactText, _ range: Range<Int>
  ) -> ReportText.Passage {
    // A heading's colon or stop is no text.
    let start = range.first { !marks.contains(text.scalars[$0]) }
    guard let start else {
      let heading = max(0, range.lowerBound - 1)
      return ReportText.Passage(text: "", line: page.line(of: min(text.offset(heading), page.count)))
    }
    return PassageText.passage(page, text.offset(start)..<(text.offset(range.upperBound - 1) + 1))
  }

  private static let marks: ScalarSet = ["。", ".", ":", "、", ",", "；", ";"]

  /// The position where the report ends: before its signature, its date, or what the site prints beneath it.
  private static func end(_ page: PageText, _ text: CompactText, after position: Int) -> Int {
    guard position < text.count else { return text.count }
    let body = text.offset(position)
    var previous: (start: Int, words: [Unicode.Scalar])?
    for line in PassageText.lines(page, body..<page.count) {
      let words = page.plain[line].filter { !EvenText.isSpace($0) && $0 != "|" }
      guard !words.isEmpty else { continue }
      // The rest of the heading's own line is no footer.
      let isOwnLine = line.lowerBound == body && body > 0 && page.plain[body - 1] != "\n"
      if ReportDay.isLine(words) {
        let signed = previous.map { OfficeName.looksLikeOffice($0.words) } ?? false
        return text.position(atOffset: signed ? previous?.start ?? line.lowerBound : line.lowerBound)
      }
      if !isOwnLine, footers.begins(words) {
        return text.position(atOffset: line.lowerBound)
      }
      previous = isOwnLine ? nil : (line.lowerBound, words)
    }
    return text.count
  }

  private static let footers: WordList = [
    "来源", "信息来源", "文章来源", "稿件来源", "附件", "相关链接", "相关文档", "相关附件", "相关信息", "相关阅读", "上一篇", "下一篇", "打印", "【打印",
    "[打印", "(打印", "关闭", "【关闭", "分享", "扫一扫", "主办", "承办", "版权", "网站", "备案", "责任编辑", "编辑:", "作者:", "返回", "【返回",
    "发布日期", "发布时间", "发布机构", "浏览", "点击", "友情链接", "联系我们", "联系电话", "网站地图", "字号", "【字号", "收藏", "Copyright",
    "技术支持",
  ]
}
