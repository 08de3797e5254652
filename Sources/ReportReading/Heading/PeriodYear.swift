/// The sentence that states the period of a report: 自2023年1月1日起至2023年12月31日止.
enum PeriodYear {
  /// The year and place of each such sentence in compact text; the year 0 where its two ends name different years.
  static func ranges(in text: [Unicode.Scalar]) -> [(year: Int, range: Range<Int>)] {
    var found: [(Int, Range<Int>)] = []
    for opening in openings {
      var next = 0
      while let position = text.position(of: opening, from: next) {
        next = position + 1
        guard let (year, start) = year(text, before: position) else { continue }
        let after = position + opening.count
        guard let close = closings.compactMap({ text.position(of: $0, from: after, to: after + 18) }).min()
        else { continue }
        let between = text[after..<close]
        guard between.allSatisfy({ EvenText.isDigit($0) || joints.contains($0) }) else { continue }
        let digits = between.filter(EvenText.isDigit)
        let last = digits.isEmpty ? year : Int(String(digits)) ?? 0
        let end = text.indices.first { $0 >= close && (text[$0] == "日" || text[$0] == "号") } ?? close
        found.append((last == year ? year : 0, start..<(end + 1)))
      }
    }
    return found.sorted { $0.1.lowerBound < $1.1.lowerBound }
  }

  /// The four digits before 年1月1日, also where 年 has been lost.
  private static func year(_ text: [Unicode.Scalar], before position: Int) -> (Int, Int)? {
    let end = position > 0 && text[position - 1] == "年" ? position - 1 : position
    guard end >= 4, text[(end - 4)..<end].allSatisfy(EvenText.isDigit),
      end == 4 || !EvenText.isDigit(text[end - 5]), let year = Int(String(text[(end - 4)..<end])),
      (2008...2099).contains(year)
    else { return nil }
    return (year, end - 4)
  }

  private static let openings = ["1月1日", "01月01日", "1月1号"].map { $0.scalars }
  private static let closings = ["12月31日", "12月31号"].map { $0.scalars }
  private static let joints: Set<Unicode.Scalar> = ["起", "至", "到", "年", "-", "\u{2014}", "~", "止", "、"]
}
