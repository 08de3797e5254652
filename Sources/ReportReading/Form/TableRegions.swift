import DisclosureReport

/// Where the three tables stand in a text, told from their headers and labels, never from a heading alone.
///
/// Prose repeats headings and labels; only the header words of a table are followed by one.
struct TableRegions: Sendable {
  /// The offsets of each table that was found, from its header to its end.
  private(set) var ranges: [Section: Range<Int>] = [:]
  /// The offset where the prose goes on after the last table; nil when the text ends with a table.
  private(set) var proseStart: Int?

  /// Looks for the tables of a page.
  init(_ text: CompactText) {
    let two = Self.tableTwo(text)
    let three = Self.tableThree(text, after: two ?? 0)
    let four = Self.tableFour(text, after: three ?? two ?? 0, needsRows: three == nil)
    let last = [two, three, four].compactMap { $0 }.max()
    let end = last.flatMap { Self.endHeading(text, after: $0) } ?? text.count
    let stops = [two, three, four].map { $0.map { Self.heading(text, before: $0) } }
    if let two {
      let stop = [stops[1], stops[2]].compactMap { $0 }.filter { $0 > two }.min() ?? end
      ranges[.proactive] = text.offset(two)..<text.offset(stop)
    }
    if let three {
      let stop = stops[2].flatMap { $0 > three ? $0 : nil } ?? Self.headingOfFour(text, after: three) ?? end
      ranges[.requests] = text.offset(three)..<text.offset(stop)
    }
    if let four { ranges[.review] = text.offset(four)..<text.offset(end) }
    proseStart = last != nil && end < text.count ? text.offset(end) : nil
  }

  /// Whether the headings of sections two and three are there.
  static func hasHeadings(_ text: CompactText) -> Bool {
    text.find("主动公开政府信息".scalars) != nil && text.find("收到和处理政府信息公开申请".scalars) != nil
  }

  /// The offset where the first table begins; 0 where there is none.
  var start: Int { ranges.values.map(\.lowerBound).min() ?? 0 }

  // MARK: - Starts

  private static func tableTwo(_ text: CompactText) -> Int? {
    var next = 0
    while let position = text.find("信息内容".scalars, from: next) {
      next = position + 1
      let heads = columnHeads.contains { text.has($0, from: position, to: position + 60) }
      guard heads, rowHeads.contains(where: { text.has($0, from: position, to: position + 200) }) else {
        continue
      }
      return caption(text, before: position)
    }
    next = 0
    while let position = text.find("规章".scalars, from: next) {
      next = position + 1
      let from = max(0, position - 40)
      guard columnHeads.count(where: { text.has($0, from: from, to: position) }) >= 2 else { continue }
      return caption(text, before: from)
    }
    return captioned(text)
  }

  /// The first caption of a table two whose headers are broken over lines: captions of its blocks follow each other.
  private static func captioned(_ text: CompactText) -> Int? {
    var next = 0
    while let position = text.find("第二十条第(一)项".scalars, from: next) {
      next = position + 1
      guard text.has("规章".scalars, from: position, to: position + 120),
        text.has("第二十条第(五)项".scalars, from: position, to: position + 250),
        text.has("第二十条第(六)项".scalars, from: position, to: position + 500), !isProse(text, at: position)
      else { continue }
      return position
    }
    return nil
  }

  /// The caption 第二十条第（一）项 right before a position, or the position itself.
  private static func caption(_ text: CompactText, before position: Int) -> Int {
    text.findLast("第二十条".scalars, from: max(0, position - 14), to: position) ?? position
  }

  /// The position of table three's header, or of its first row where the header is lost; nil where there is none.
  static func tableThree(_ text: CompactText, after start: Int) -> Int? {
    for head in ["勾稽关系", "申请人情况", "自然人法人", "自然人商业"] {
      var next = start
      while let position = text.find(head.scalars, from: next) {
        next = position + 1
        let names = ["自然人", "商业", "新收", "总计"].count {
          text.has($0.scalars, from: position, to: position + 160)
        }
        if names >= 2 { return opening(text, before: position) }
      }
    }
    var next = start
    while let position = text.find("本年新收".scalars, from: next) {
      next = position + 1
      if text.has("上年结转".scalars, from: position, to: position + 200),
        text.has("公开".scalars, from: position + 20, to: position + 400), !isProse(text, at: position),
        reasons.count(where: { text.has($0, from: position, to: position + 1500) }) >= 3
      {
        return position
      }
    }
    return lonelyRow(text, after: start)
  }

  /// The first row of a table three of which a page holds no more than a few rows: a label of the form right before seven figures.
  private static func lonelyRow(_ text: CompactText, after start: Int) -> Int? {
    let words = ["本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量", "结转下年度继续办理"].map(\.scalars)
    var next = start
    while let position = text.findAny(words, from: next) {
      next = position + 1
      let end = words.compactMap {
        text.find($0, from: position, to: position + $0.count) == nil ? nil : $0.count
      }
      guard let length = end.first else { continue }
      let behind = text.scalars[min(text.count, position + length)...].prefix(7)
      guard behind.count == 7, behind.allSatisfy({ EvenText.isDigit($0) || $0 == "/" }) else { continue }
      return position
    }
    return nil
  }

  /// The bracket before 本列数据的勾稽关系为, and a header that stands before it.
  private static func opening(_ text: CompactText, before position: Int) -> Int {
    let from = max(0, position - 30)
    return ["(本列".scalars, "申请人情况".scalars].compactMap { text.find($0, from: from, to: position) }.min()
      ?? position
  }

  private static func tableFour(_ text: CompactText, after start: Int, needsRows: Bool) -> Int? {
    let from = text.find("结转下年".scalars, from: start) ?? start
    var next = from
    while let position = text.findAny(["行政复议".scalars, "复议".scalars, "结果维持".scalars], from: next) {
      next = position + 1
      let names = ["维持", "纠正", "审结", "直接起诉"].count { text.has($0.scalars, from: position, to: position + 90) }
      let heads = ["直接起诉", "复议后起诉"].count { text.has($0.scalars, from: position, to: position + 90) }
      guard names >= 3 || heads == 2 || isBare(text, at: position), !isProse(text, at: position) else {
        continue
      }
      return suits(text, before: position)
    }
    return nil
  }

  /// Where 行政诉讼 stands in a header before a position, as where the halves are exchanged; the position itself where it does not.
  private static func suits(_ text: CompactText, before position: Int) -> Int {
    let word = "行政诉讼".scalars
    guard let found = text.findLast(word, from: max(0, position - 40), to: position),
      !text.has("情况".scalars, from: found, to: min(text.count, found + 8)),
      !text.has("结转下年".scalars, from: found, to: position), !isProse(text, at: found)
    else { return position }
    return found
  }

  /// Whether the table's first header stands right before fifteen figures or more.
  private static func isBare(_ text: CompactText, at position: Int) -> Bool {
    let head = "行政复议行政诉讼".scalars
    guard text.has(head, from: position, to: position + head.count) else { return false }
    let behind = text.scalars[min(text.count, position + head.count)...].prefix(15)
    return behind.count == 15 && behind.allSatisfy(EvenText.isDigit)
  }

  /// Whether a full stop or the like stands shortly after a position, as in a sentence.
  private static func isProse(_ text: CompactText, at position: Int) -> Bool {
    ["。", "；", ";"].contains { text.has($0.scalars, from: position, to: position + 40) }
  }

  // MARK: - Headings

  /// The position of the heading of a table: at most 120 scalars before it.
  static func heading(_ text: CompactText, before position: Int) -> Int {
    let from = max(0, position - 120)
    let numbers = ["二、", "三、", "四、"].map(\.scalars)
    let names = ["主动公开政府信息", "收到和处理", "行政复议", "复议"].map(\.scalars)
    let named = numbers.compactMap { number -> Int? in
      guard let found = text.findLast(number, from: from, to: position) else { return nil }
      return names.contains { text.has($0, from: found, to: min(found + 26, position + 6)) } ? found : nil
    }
    return named.max() ?? position
  }

  /// The heading of table four behind the last row of table three, where the table itself is not known by its headers.
  private static func headingOfFour(_ text: CompactText, after start: Int) -> Int? {
    guard let last = text.find("结转下年".scalars, from: start) else { return nil }
    var next = last
    while let position = text.find("四、".scalars, from: next) {
      next = position + 1
      if text.has("行政复议".scalars, from: position, to: position + 16),
        text.has("诉讼情况".scalars, from: position, to: position + 26)
      {
        return position
      }
    }
    return nil
  }

  /// The heading of section five, or of six where five is missing.
  private static func endHeading(_ text: CompactText, after start: Int) -> Int? {
    for head in ["五、", "存在的主要问题", "存在的问题", "存在问题", "主要问题", "六、", "其他需要报告"] {
      var next = start
      while let position = text.find(head.scalars, from: next) {
        next = position + 1
        guard head.hasSuffix("、") else { return numbered(text, before: position) }
        let names = ["问题", "改进", "其他需要", "报告"]
        if names.contains(where: { text.has($0.scalars, from: position, to: position + 24) }) {
          return position
        }
      }
    }
    return nil
  }

  private static func numbered(_ text: CompactText, before position: Int) -> Int {
    let from = max(0, position - 12)
    return text.findLast("五、".scalars, from: from, to: position) ?? position
  }

  /// Words of rows that only table three has; a comparison of years stops at the outcomes.
  private static let reasons = ["国家秘密", "三安全", "第三方", "内部事务", "过程性", "执法案卷", "不掌握", "重复申请", "出版物"].map {
    $0.scalars
  }
  private static let columnHeads = [
    "制发件数", "废止件数", "现行有效", "新制作", "新公开", "制作数量", "公开数量", "对外公开总", "处理决定数量",
  ].map(\.scalars)
  private static let rowHeads = ["规章", "规范性文件", "行政许可", "行政处罚"].map(\.scalars)
}
