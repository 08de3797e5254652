import DisclosureReport

/// What stands between a section's heading and the first figure of its table, as far as it says that the figures are not this report's
/// own: those of another year or a part of one, of another office, an example, or counts in thousands.
struct TableIntroduction {
  private let page: PageText
  private let text: CompactText
  /// The year of the report; nil where it is not known.
  private let year: Int?

  /// The introductions of a page's tables.
  init(_ page: PageText, _ text: CompactText, year: Int?) {
    self.page = page
    self.text = text
    self.year = year
  }

  /// The reading without the tables that are introduced as another's.
  func held(_ read: Recognition, lines: [Section: ClosedRange<Int>]) -> Recognition {
    var result = read
    for section in Section.allCases {
      guard let range = lines[section],
        let line = foreignLine(section, range.lowerBound, read.cells)
          ?? (section == .proactive ? foreignHeader(range) : nil)
      else { continue }
      let ids = read.cells.keys.filter { $0.section == section }
      result = TableDoubt.foreign.withheld(result, ids, line: line)
    }
    return result
  }

  /// The number of the line that says so; nil where none does.
  private func foreignLine(_ section: Section, _ first: Int, _ cells: [CellID: Cell]) -> Int? {
    guard let start = place(first) else { return nil }
    let figures = cells.filter { $0.key.section == section && $0.value.value != nil }
    let top = figures.values.compactMap { $0.origin.flatMap { place($0.line) } }.min() ?? start
    let end = max(start, top)
    var left = Self.mostLines
    for index in (0...end).reversed() {
      guard left > 0 else { break }
      let line = page.plain[page.line(at: index)].filter { !EvenText.isSpace($0) && $0 != "|" }
      if !line.isEmpty {
        if index < start, isHeading(line) || line.count > Self.longest { return nil }
        if line.count <= Self.longest, isForeign(line) { return page.number(ofLine: index) }
        left -= 1
      }
    }
    return nil
  }

  /// The number of a header of table two, of any of its blocks, that names an earlier year.
  private func foreignHeader(_ lines: ClosedRange<Int>) -> Int? {
    guard let first = place(lines.lowerBound) else { return nil }
    for index in first..<page.lineCount where page.number(ofLine: index) <= lines.upperBound {
      let line = page.plain[page.line(at: index)].filter { !EvenText.isSpace($0) && $0 != "|" }
      if line.count <= Self.longestStatement, Self.countNames.stands(in: line),
        !line.contains(word: "上一年".scalars),
        namesEarlierYear(line)
      {
        return page.number(ofLine: index)
      }
    }
    return nil
  }

  private static let countNames: WordList = ["处理决定数量", "制发件数", "废止件数", "有效件数", "收费金额"]

  /// The index of the first line with a number, or right behind where it would stand.
  private func place(_ number: Int) -> Int? {
    page.index(ofNumber: number) ?? (0..<page.lineCount).first { page.number(ofLine: $0) >= number }
  }

  /// Whether a line is the heading of a section, above which nothing is said of its table.
  private func isHeading(_ line: [Unicode.Scalar]) -> Bool {
    Self.headings.stands(in: line) && line.count <= 30
  }

  private func isForeign(_ line: [Unicode.Scalar]) -> Bool {
    if Self.units.stands(in: line) { return true }
    guard line.count <= Self.longestStatement, !Self.headings.stands(in: line) else { return false }
    return Self.others.stands(in: line) || namesEarlierYear(line)
  }

  /// Whether a line names years, all of them before the report's.
  private func namesEarlierYear(_ line: [Unicode.Scalar]) -> Bool {
    guard let year else { return false }
    var years: [Int] = []
    for (place, scalar) in line.enumerated() where scalar == "年" && place >= 4 {
      let digits = line[(place - 4)..<place]
      guard digits.allSatisfy(EvenText.isDigit), place == 4 || !EvenText.isDigit(line[place - 5]),
        let value = Int(String(String.UnicodeScalarView(digits)))
      else { continue }
      years.append(value)
    }
    return !years.isEmpty && years.allSatisfy { $0 < year && $0 > 1999 }
  }

  /// How many lines above a table's first figure are looked at.
  private static let mostLines = 24
  /// A longer line is prose.
  private static let longest = 60
  private static let longestStatement = 30
  private static let headings: WordList = ["收到和处理", "主动公开政府信息情况", "行政复议、行政诉讼情况", "总体情况"]
  /// Counts in thousands, as 单位:万件 and (万件); money is counted so.
  static let units = WordList(
    ["十", "百", "千", "万", "亿"].flatMap { unit in
      ["件", "条", "个", "次", "宗", "项", "份"].flatMap { ["单位:\(unit)\($0)", "(\(unit)\($0))"] } + ["(\(unit))"]
    })
  private static let others: WordList = [
    "示例", "样表", "样例", "下属单位", "所属单位", "二级单位", "直属单位", "上半年", "下半年", "上年度", "上一年度", "去年",
  ]
}
