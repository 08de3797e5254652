import DisclosureReport

/// A day as files of figures write it: 2024-01-26.
enum DayText {
  static func text(_ day: ReportText.Day) -> String {
    "\(day.year)-\(two(day.month))-\(two(day.day))"
  }

  /// The day of a text; nil for one that is none of the calendar.
  static func day(_ text: String) -> ReportText.Day? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard isDigits, numbers.count == 3, parts.map(\.count)[0] == 4, parts[1...].allSatisfy({ $0.count <= 2 })
    else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
    return ReportText.Day(year: year, month: month, day: day)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
