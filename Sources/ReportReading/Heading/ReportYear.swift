/// The year that a report is about.
enum ReportYear {
  /// The year that most of titles, period sentence and prose agree on; the first title's where all differ.
  static func find(titles: [TitleLine], _ page: PageText, proseEnd: Int) -> Int? {
    let text = CompactText(page, in: 0..<min(page.count, max(proseEnd, 1))).scalars
    let stated = titles.compactMap(\.years.first)
    let period = period(in: text)
    let prose = mostNamed(in: text)
    if let period, period == prose || stated.contains(period) { return period }
    if let prose, stated.contains(prose) { return prose }
    return stated.first ?? period ?? prose
  }

  /// Whether a line is nothing but a date: 2024年1月15日.
  static func isDate(_ line: [Unicode.Scalar]) -> Bool {
    guard line.count >= 8, line.count <= 12, line.contains("年"), line.contains("月") else { return false }
    return line.allSatisfy { EvenText.isDigit($0) || $0 == "年" || $0 == "月" || $0 == "日" }
  }

  /// The years, 2008 to 2099, written as "2023年" or "2023 年度", in order.
  static func years(in text: [Unicode.Scalar]) -> [Int] {
    positions(in: text).compactMap { position, year in
      let next = position + 4
      return next < text.count && text[next] == "年" ? year : nil
    }
  }

  /// A text whose years in Chinese numerals, 二〇二三年, or with letters for digits, 2O23年, are written in digits; as long as before.
  static func withDigits(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = text
    for start in text.indices.dropLast(4)
    where (text[start] == "二" || text[start] == "2") && text[start + 4] == "年" {
      let digits = text[start..<(start + 4)].map { EvenText.isDigit($0) ? $0 : numerals[$0] }
      guard !digits.contains(nil), digits[1] == "0" else { continue }
      text.replaceSubrange(start..<(start + 4), with: digits.compactMap { $0 })
    }
    return text
  }

  private static let numerals: [Unicode.Scalar: Unicode.Scalar] = [
    "〇": "0", "○": "0", "零": "0", "Ｏ": "0", "O": "0", "o": "0", "l": "1", "I": "1", "一": "1", "二": "2",
    "三": "3", "四": "4", "五": "5",
    "六": "6",
    "七": "7", "八": "8", "九": "9",
  ]

  /// A name without a year before or after it; before a place's name 年 is what is left of a year whose digits stand in another line.
  static func dropYear(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let (position, _) = positions(in: name).first else {
      let rest = name.drop { $0 == "年" || $0 == "度" }
      return name.first == "年" && !OfficeName.lacksPlace(Array(rest)) ? Array(rest) : name
    }
    var end = position + 4
    if end < name.count, name[end] == "年" { end += 1 }
    if end < name.count, name[end] == "度" { end += 1 }
    return position >= 2 ? Array(name[..<position]) : Array(name[end...])
  }

  /// The year of 自2023年1月1日, also where its 年 has been lost: 20231月1日.
  private static func period(in text: [Unicode.Scalar]) -> Int? {
    let dates: [[Unicode.Scalar]] = ["年1月1日", "1月1日", "年1月1号", "年01月01日"].map { $0.scalars }
    for (position, year) in positions(in: text, strict: false) {
      let rest = text[(position + 4)..<min(text.count, position + 12)]
      if dates.contains(where: { rest.starts(with: $0) }) { return year }
    }
    return nil
  }

  /// The year that stands most often as "2023年" or "2023年度", full dates left out; nil where two are equal.
  private static func mostNamed(in text: [Unicode.Scalar]) -> Int? {
    var counts: [Int: Int] = [:]
    for (position, year) in positions(in: text) {
      let next = position + 4
      guard next < text.count, text[next] == "年" else { continue }
      let date = next + 1 < text.count && EvenText.isDigit(text[next + 1])
      if date, !isYearEnd(text, next + 1) { continue }
      // A year that this one is compared with: 与2022年相比.
      if position > 0, compared.contains(text[position - 1]) { continue }
      counts[year, default: 0] += 1
    }
    guard let most = counts.values.max() else { return nil }
    let years = counts.filter { $0.value == most }.keys
    return years.count == 1 ? years.first : nil
  }

  private static let compared: Set<Unicode.Scalar> = ["与", "较", "比", "和", "同"]

  private static func isYearEnd(_ text: [Unicode.Scalar], _ start: Int) -> Bool {
    text[start...].starts(with: "12月31".scalars)
      || text[start...].starts(with: "1月1日".scalars)
  }

  /// Four digits that may be a year; strict ones have no digit around them.
  private static func positions(in text: [Unicode.Scalar], strict: Bool = true) -> [(Int, Int)] {
    var found: [(Int, Int)] = []
    var position = 0
    while position + 4 <= text.count {
      defer { position += 1 }
      guard text[position] == "2", text[position + 1] == "0",
        EvenText.isDigit(text[position + 2]), EvenText.isDigit(text[position + 3]),
        position == 0 || !EvenText.isDigit(text[position - 1]),
        !strict || position + 4 == text.count || !EvenText.isDigit(text[position + 4])
      else { continue }
      let year = 2000 + Int(text[position + 2].value - 48) * 10 + Int(text[position + 3].value - 48)
      if year >= 2008 { found.append((position, year)) }
    }
    return found
  }
}
