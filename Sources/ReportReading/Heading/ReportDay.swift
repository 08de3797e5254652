import DisclosureReport

/// Reads a day: 2024年1月26日, 2024-01-26, 2024/1/26, 2024.1.26, 二〇二四年一月二十六日.
enum ReportDay {
  /// The day at the beginning of evened text, and where it ends; nil where there is none, or none of the calendar.
  static func read(_ text: [Unicode.Scalar]) -> (day: ReportText.Day, end: Int)? {
    var reader = Reader(text: text)
    guard let year = reader.number(digits: 4...4), (2008...2099).contains(year) else {
      return chinese(text)
    }
    reader.skipSpaces()
    guard let mark = reader.mark(["年", "-", "/", "."]) else { return nil }
    reader.skipSpaces()
    guard let month = reader.number(digits: 1...2) else { return nil }
    reader.skipSpaces()
    guard reader.mark(mark == "年" ? ["月"] : [mark]) != nil else { return nil }
    reader.skipSpaces()
    guard let day = reader.number(digits: 1...2) else { return nil }
    if mark == "年" {
      reader.skipSpaces()
      guard reader.mark(["日", "号"]) != nil else { return nil }
    }
    return valid(year, month, day).map { ($0, reader.position) }
  }

  /// Whether a line without spaces is nothing but a day.
  static func isLine(_ line: [Unicode.Scalar]) -> Bool {
    guard line.contains("年"), let found = read(line) else { return false }
    return found.end == line.count
  }

  private static func valid(_ year: Int, _ month: Int, _ day: Int) -> ReportText.Day? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
    return ReportText.Day(year: year, month: month, day: day)
  }

  private static func chinese(_ text: [Unicode.Scalar]) -> (day: ReportText.Day, end: Int)? {
    guard let yearEnd = text.prefix(6).firstIndex(of: "年"), yearEnd == 4,
      let monthEnd = text.prefix(10).firstIndex(of: "月"), let dayEnd = text.prefix(16).firstIndex(of: "日"),
      yearEnd < monthEnd, monthEnd < dayEnd
    else { return nil }
    let digits = text[..<yearEnd].compactMap { numerals[$0] }
    guard digits.count == 4, let month = small(text[(yearEnd + 1)..<monthEnd]),
      let day = small(text[(monthEnd + 1)..<dayEnd])
    else { return nil }
    let year = digits.reduce(0) { $0 * 10 + $1 }
    guard (2008...2099).contains(year) else { return nil }
    return valid(year, month, day).map { ($0, dayEnd + 1) }
  }

  /// 一 to 三十一.
  private static func small(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    let digit: (ArraySlice<Unicode.Scalar>) -> Int? = {
      $0.count == 1 ? $0.first.flatMap { numerals[$0] } : nil
    }
    switch parts.count {
    case 1: return digit(parts[0])
    case 2:
      let tens = parts[0].isEmpty ? 1 : digit(parts[0])
      let ones = parts[1].isEmpty ? 0 : digit(parts[1])
      guard let tens, let ones else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }

  private static let numerals: [Unicode.Scalar: Int] = [
    "〇": 0, "○": 0, "零": 0, "O": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  private struct Reader {
    let text: [Unicode.Scalar]
    var position = 0

    mutating func skipSpaces() {
      while position < text.count, EvenText.isSpace(text[position]), text[position] != "\n" { position += 1 }
    }

    mutating func mark(_ marks: [Unicode.Scalar]) -> Unicode.Scalar? {
      guard position < text.count, marks.contains(text[position]) else { return nil }
      position += 1
      return text[position - 1]
    }

    mutating func number(digits: ClosedRange<Int>) -> Int? {
      let run = text[position...].prefix { EvenText.isDigit($0) }
      guard digits.contains(run.count) else { return nil }
      position += run.count
      return Int(String(run))
    }
  }
}
