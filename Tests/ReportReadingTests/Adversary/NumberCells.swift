/// Texts of cells and what they may be read as: the number, nothing, or either of the two.
struct NumberCells {
  /// A cell's text and its number; nil where no number may be read.
  struct Item: Sendable {
    let text: String
    let number: String?
    /// Whether reading nothing is right as well.
    var mayBeNothing = false
  }

  /// Every way of printing a number, with every number; then the odd ones.
  static let all: [Item] = printed + exact + doubtful + nothing

  private static let numbers = [
    "0", "1", "7", "18", "20", "99", "217", "1024", "2822652", "11398889", "999999999", "123456789012345678",
  ]

  /// Twenty-four ways of printing each number that every page may use.
  private static let printed: [Item] = numbers.flatMap { number -> [Item] in
    let wide = String(
      number.unicodeScalars.map { Unicode.Scalar(0xFF10 + $0.value - 0x30).map(Character.init) ?? "0" })
    let grouped = grouped(number, by: ",")
    let plain = [
      number, " \(number) ", "\u{A0}\(number)\u{A0}\u{A0}", "\u{3000}\(number)", "\t\(number)\n", wide,
      " \(wide)\u{3000}",
      "\u{FEFF}\(number)", "\(number)\u{200B}", grouped, grouped.replacing(",", with: "，"), "\(number)件",
      "\(number) 件",
      "\(wide)件", "\(number)项", "\(number)（其中修订 16 件）", "\(number)(含自然失效 29 件)", "\(number)件（其中1件转办）",
      "+\(number)", "＋\(number)", "\(number)条", "\(number)元", "\(number)万元", "\(number)（注1）",
    ]
    return plain.map {
      Item(text: $0, number: number, mayBeNothing: $0.contains(" 件") && !$0.contains("（") || $0.contains("条"))
    }
  }

  private static func grouped(_ number: String, by separator: String) -> String {
    var result = ""
    for (index, digit) in number.enumerated() {
      if index > 0, (number.count - index) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }

  private static let exact: [Item] = items([
    ("-18", "-18"), ("－18", "-18"), ("−3", "-3"), ("-1件", "-1"), ("-1,024", "-1024"), ("-0.5", "-0.5"),
    ("+21", "21"),
    ("5949.088667", "5949.088667"), ("12,345.67", "12345.67"), ("１２．５", "12.5"), ("96171.6", "96171.6"),
    ("0.00", "0"), ("007", "7"), ("00", "0"), ("73802895.90元", "73802895.9"), ("3.5万元", "3.5"),
    ("251000元", "251000"),
    ("11 398 889", "11398889"), ("2 822 652", "2822652"), ("94.125 ", "94.125"), ("477.35", "477.35"),
    ("0.0001", "0.0001"),
    ("1,000,000", "1000000"), ("１，０００", "1000"), ("22（其中修订16件）", "22"),
  ])

  /// A number that may be read, or left: another number never.
  private static let doubtful: [Item] = items(
    [
      ("5①", "5"), ("5*", "5"), ("5 。", "5"), ("5。", "5"), ("5；", "5"), ("5.", "5"), ("约5", "5"),
      ("5余件", "5"), ("5宗", "5"),
      ("5份", "5"), ("5次", "5"), ("5起", "5"), ("5个", "5"), ("5 项", "5"), ("(5)", "5"), ("5件。", "5"),
      ("共5件", "5"),
      ("5件左右", "5"), ("5 （注）", "5"), ("5[1]", "5"), ("5人", "5"), ("￥5", "5"), ("5元整", "5"), ("5.0件", "5"),
      ("'5", "5"),
      ("=5", "5"), ("\"5\"", "5"), ("5/5", "5"), ("１ ０２４", "1024"), ("1 024", "1024"), ("1'024", "1024"),
      ("1，024件", "1024"),
      ("1_024", "1024"), ("1·5", "1.5"), ("3 .5", "3.5"), ("3. 5", "3.5"), ("- 5", "-5"), ("负5", "-5"),
      ("减5", "-5"), ("—5", "-5"),
      ("–5", "-5"), ("(5)件", "5"), ("5万", "50000"), ("5 万元", "5"), ("5千元", "5000"), ("1.2亿元", "1.2"),
      ("5%", "5"),
      ("零", "0"), ("〇", "0"), ("五", "5"), ("Ⅴ", "5"), ("5\u{20E3}", "5"), ("٥", "5"), ("五十", "50"),
      ("1e3", "1000"), ("0x5", "5"),
      ("20\u{FFFD}", "20"), ("\u{FFFD}20", "20"), ("5,", "5"), (",5", "5"), ("5、", "5"), ("5件6", "5"),
      ("+5.5%", "5.5"),
      ("5（六）", "5"), ("5（", "5"), ("5)", "5"), ("5：", "5"), ("：5", "5"), ("第5", "5"), ("5次（件）", "5"),
      ("5 件 ", "5"),
      ("5元/件", "5"), ("1,0245", "10245"), ("1,02", "102"), ("10,24", "1024"), ("1,,024", "1024"),
      ("1.024.000", "1024000"),
      ("5 5", "55"), ("0 5", "5"), ("2 0", "20"), ("5-", "5"), ("5+", "5"), ("5~", "5"), ("~5", "5"),
      ("≈5", "5"), ("＜5", "5"),
    ], mayBeNothing: true)

  private static func items(_ pairs: [(String, String)], mayBeNothing: Bool = false) -> [Item] {
    pairs.map { Item(text: $0.0, number: $0.1, mayBeNothing: mayBeNothing) }
  }

  private static let nothing: [Item] = nothings([
    "", " ", "\u{A0}", "\u{3000}", "\u{200B}", "/", "／", "\\", "-", "－", "—", "——", "--", "–", "_", "__", "＿",
    "无", "无。", "不适用",
    "空", "暂无", "NULL", "null", "N/A", "n/a", "NaN", "nan", "inf", "Infinity", "－－", "…", "……", ".", "。", ",",
    "*", "①", "※", "□",
    "√", "×", "?", "？", "!", "#", "#REF!", "#VALUE!", "1e400", "1E5件", "12a", "a12", "1.2.3", "3-5", "3～5",
    "3~5", "3—5", "1/2",
    "1:2", "1；2", "1、2", "1|2", "1 2", "0 0", "0 0 0", "2023年", "2023-01-31", "2023.1.31", "2023/1/31",
    "1月31日", "10:30", "10时",
    "第3页", "第711号", "0517-87290606", "1234567890123456789", "12345678901234567890123456",
    "９９９９９９９９９９９９９９９９９９９", "+", "+-5", "--5", "-+5",
    "5--", "..5", "5..", "5..5", ".", "-.", "-.5.", "1,2,3", "1,23,456", "12,3456", ",", "，", "三件", "十余件",
    "若干", "元", "万元", "件", "（）",
    "（无）", "（空）", "同上", "见附件", "见表二", "1-", "\u{FFFD}", "<5>", "&nbsp;", "&#48;", "合计", "总计",
  ])

  private static func nothings(_ texts: [String]) -> [Item] { texts.map { Item(text: $0, number: nil) } }
}
