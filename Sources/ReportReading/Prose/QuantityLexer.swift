import DisclosureReport

/// Finds numbers with a unit in a sentence: 1541条, 18万余条, 近200场.
///
/// Years, dates, versions, telephone and document numbers, ordinals and percentages are no quantities.
struct QuantityLexer: Sendable {
  /// A quantity and its place in the sentence.
  struct Quantity: Sendable, Equatable {
    let value: ExactNumber
    let unit: String
    let isApproximate: Bool
    /// From the first digit, or the word of approximation before it, to the end of the unit.
    let range: Range<Int>
  }

  /// The quantities of a sentence in order.
  static func quantities(in text: [Unicode.Scalar]) -> [Quantity] {
    var found: [Quantity] = []
    var position = 0
    while position < text.count {
      guard EvenText.isDigit(text[position]) else {
        position += 1
        continue
      }
      let end = numberEnd(text, from: position)
      if let quantity = quantity(text, position..<end) { found.append(quantity) }
      position = end
    }
    return found
  }

  private static func numberEnd(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count {
      let scalar = text[end]
      let joins = (scalar == "." || scalar == ",") && end + 1 < text.count && EvenText.isDigit(text[end + 1])
      guard EvenText.isDigit(scalar) || joins else { break }
      end += 1
    }
    return end
  }

  private static func quantity(_ text: [Unicode.Scalar], _ digits: Range<Int>) -> Quantity? {
    guard let number = number(text[digits]), !isName(before: digits.lowerBound, in: text) else { return nil }
    var end = digits.upperBound
    var value = number
    if end < text.count, let power = ["万": 4, "亿": 8][text[end]], !starts(text, end, with: "万元", "亿元") {
      value = scaled(number, power)
      end += 1
    }
    var isApproximate = false
    while end < text.count, afterWords.contains(text[end]) {
      isApproximate = true
      end += 1
    }
    guard let unit = units.first(where: { text[end...].starts(with: $0) }) else { return nil }
    end += unit.count
    guard !notAfterUnit.contains(where: { text[end...].starts(with: $0) }) else { return nil }
    var start = digits.lowerBound
    for word in beforeWords
    where start >= word.count && text[(start - word.count)..<start].elementsEqual(word) {
      isApproximate = true
      start -= word.count
    }
    return Quantity(value: value, unit: String(unit), isApproximate: isApproximate, range: start..<end)
  }

  private static func starts(_ text: [Unicode.Scalar], _ position: Int, with words: String...) -> Bool {
    words.contains { text[position...].starts(with: $0.unicodeScalars) }
  }

  /// Digits with thousands separators in their places, or without any.
  private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> ExactNumber? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard groups[0].count <= 3,
        groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
      else { return nil }
    }
    return ExactNumber(String(digits.filter { $0 != "," }))
  }

  private static func scaled(_ number: ExactNumber, _ power: Int) -> ExactNumber {
    let factor = (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
    return ExactNumber(units: number.units * factor, decimals: number.decimals)
  }

  /// Whether what stands before makes the digits part of a name: 第6期, A4, 0517-87, "100", +3.
  private static func isName(before start: Int, in text: [Unicode.Scalar]) -> Bool {
    guard start > 0 else { return false }
    let scalar = text[start - 1]
    let letters = (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    return letters || names.contains(scalar)
  }

  private static let names: Set<Unicode.Scalar> = [
    "第", "-", "+", "/", ".", "\u{201C}", "\"", "\u{3014}", "[", "@", "_", "\u{2014}", "~", "\u{2018}", "=",
    "*",
  ]
  private static let afterWords: Set<Unicode.Scalar> = ["余", "多", "几", "+"]
  private static let beforeWords = ["超过", "将近", "接近", "大约", "约", "近", "超", "逾"].map(\.scalars)
  private static let units = [
    "人次", "条次", "篇次", "场次", "件次", "期次", "册次", "万元", "亿元", "元", "条", "件", "次", "期", "篇", "个", "份", "场", "项",
    "家", "例",
    "宗", "册", "人", "名", "部", "套", "本", "批", "则", "幅", "张", "户", "起", "处", "种", "类", "封", "页", "款",
  ].map(\.scalars)
  private static let notAfterUnit = [
    "工作日", "月", "季度", "小时", "百分点", "自然日", "年", "日", "星期", "周", "分钟", "方面", "级", "号",
  ].map(\.scalars)

}
