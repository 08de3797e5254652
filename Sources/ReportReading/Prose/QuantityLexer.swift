import DisclosureReport

/// Finds numbers with a unit in a sentence: 1541条, 18万余条, 近200场, 三十五件.
///
/// Years, dates, versions, telephone and document numbers, ordinals, titles and percentages are no quantities.
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
    let titles = titles(in: text)
    var found: [Quantity] = []
    var position = 0
    while position < text.count {
      let isChinese = ChineseNumeral.isPart(text[position])
      guard isChinese || EvenText.isDigit(text[position]) else {
        position += 1
        continue
      }
      var end = isChinese ? position + 1 : numberEnd(text, from: position)
      if isChinese { while end < text.count, ChineseNumeral.isPart(text[end]) { end += 1 } }
      let isTitle = titles.contains {
        $0.contains(position) && (isChinese || text[$0.lowerBound] != "\u{201C}")
      }
      if !isTitle, let quantity = isChinese ? chinese(text, position..<end) : arabic(text, position..<end) {
        found.append(quantity)
        end = max(end, quantity.range.upperBound)
      }
      position = end
    }
    return found
  }

  /// Where a number of digits ends, with points and commas inside it.
  static func numberEnd(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count {
      let scalar = text[end]
      let joins = (scalar == "." || scalar == ",") && end + 1 < text.count && EvenText.isDigit(text[end + 1])
      guard EvenText.isDigit(scalar) || joins else { break }
      end += 1
    }
    return end
  }

  private static func arabic(_ text: [Unicode.Scalar], _ digits: Range<Int>) -> Quantity? {
    guard !isName(before: digits.lowerBound, in: text) else { return nil }
    var end = digits.upperBound
    var power = 0
    if end < text.count, let found = powers[text[end]], !money.begins(text[end...]) {
      power = found
      end += 1
    }
    // The digits are read where a unit follows them.
    return quantity(
      text, digits.lowerBound, end, { number(text[digits]).map { scaled($0, power) } },
      counts: { _, _ in true })
  }

  private static func chinese(_ text: [Unicode.Scalar], _ numeral: Range<Int>) -> Quantity? {
    guard let number = ChineseNumeral.value(text[numeral]), number > 0,
      numeral.lowerBound == 0 || !EvenText.isDigit(text[numeral.lowerBound - 1])
    else { return nil }
    return quantity(text, numeral.lowerBound, numeral.upperBound, { ExactNumber(number) }) { unit, next in
      ChineseQuantity.counts(text, numeral, unit: unit, next: next)
    }
  }

  /// The quantity whose number ends before `numberEnd`; nil where no unit follows.
  private static func quantity(
    _ text: [Unicode.Scalar], _ first: Int, _ numberEnd: Int, _ number: () -> ExactNumber?,
    counts: (String, Int) -> Bool
  ) -> Quantity? {
    var end = numberEnd
    var isApproximate = false
    while end < text.count, afterWords.contains(text[end]) {
      isApproximate = true
      end += 1
    }
    guard let unit = units.word(text, at: end) else { return nil }
    end += unit.count
    // 无一例: there was none.
    if first > 0, text[first - 1] == "无" { return nil }
    guard !notAfterUnit.begins(text[end...]), counts(String(unit), end) else {
      return nil
    }
    guard let value = number() else { return nil }
    if about.begins(text[end...]) {
      isApproximate = true
      end += 2
    }
    var start = first
    if beforeWords.ends(text[..<start]) {
      for word in beforeWords.words
      where start >= word.count && text[(start - word.count)..<start].elementsEqual(word) {
        isApproximate = true
        start -= word.count
      }
    }
    return Quantity(value: value, unit: String(unit), isApproximate: isApproximate, range: start..<end)
  }

  /// The places of titles and quotations: nothing in 《…》 is a quantity, and no Chinese numeral in “…”.
  private static func titles(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: Int?
    for (position, scalar) in text.enumerated() {
      if opening.contains(scalar) { open = open ?? position }
      if closing.contains(scalar), let start = open {
        found.append(start..<position)
        open = nil
      }
    }
    return found
  }

  private static let opening: ScalarSet = ["《", "\u{3008}", "\u{201C}"]
  private static let closing: ScalarSet = ["》", "\u{3009}", "\u{201D}"]

  private static let money: WordList = ["万元", "亿元"]
  private static let about: WordList = ["左右", "以上", "上下"]

  /// Digits with thousands separators in their places, or without any.
  static func number(_ digits: ArraySlice<Unicode.Scalar>) -> ExactNumber? {
    let groups = digits.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard groups[0].count <= 3,
        groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
      else { return nil }
    }
    return ExactNumber(String(digits.filter { $0 != "," }))
  }

  private static func scaled(_ number: ExactNumber, _ power: Int) -> ExactNumber {
    if power == 0 { return number }
    let factor = (0..<power).reduce(Int128(1)) { product, _ in product * 10 }
    return ExactNumber(units: number.units * factor, decimals: number.decimals)
  }

  /// Whether what stands before makes the digits part of a name: 第6期, A4, 0517-87, "100", +3.
  static func isName(before start: Int, in text: [Unicode.Scalar]) -> Bool {
    guard start > 0 else { return false }
    let scalar = text[start - 1]
    let letters = (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
    return letters || names.contains(scalar)
  }

  private static let names: ScalarSet = [
    "第", "-", "+", "/", ".", "%", "\u{201C}", "\"", "\u{3014}", "[", "@", "_", "\u{2014}", "~", "\u{2018}",
    "=",
    "*",
  ]
  private static let powers: [Unicode.Scalar: Int] = ["百": 2, "千": 3, "万": 4, "亿": 8]
  private static let afterWords: ScalarSet = ["余", "多", "几", "+"]
  private static let beforeWords: WordList = ["超过", "将近", "接近", "大约", "约", "近", "超", "逾"]
  private static let units: WordList = [
    "人次", "条次", "篇次", "场次", "件次", "期次", "册次", "万元", "亿元", "元", "条", "件", "次", "期", "篇", "个", "份", "场", "项",
    "家", "例",
    "宗", "册", "人", "名", "部", "套", "本", "批", "则", "幅", "张", "户", "起", "处", "种", "类", "封", "页", "款",
  ]
  private static let notAfterUnit: WordList = [
    "工作日", "月", "季度", "小时", "百分点", "自然日", "年", "日", "星期", "周", "分钟", "方面", "级", "号",
  ]
}
