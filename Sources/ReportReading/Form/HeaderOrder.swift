import DisclosureReport

/// Whether the headers of a table say that its columns are not the form's: in another order, one lost, or one of another year.
///
/// What the headers do not tell, because a text has lost or torn them, contradicts nothing.
enum HeaderOrder {
  /// Whether the headers of table three contradict the form's columns.
  static func contradictsRequests(_ rows: [TokenRow]) -> Bool {
    let header = header(rows) { !RequestLabels.isBareTotal($0) && RequestLabels.owner(in: $0) != nil }
    if namesOtherYear(header) || namesOther(rows) || hasOtherHeads(header) { return true }
    let organizations = ["商业企业", "科研机构", "社会公益组织", "法律服务机构"].map(\.scalars)
    let stems = ["商业", "科研", "公益", "法律"].map(\.scalars)
    let places = organizations.map { header.position(of: $0) }
    if isDisordered(places) || hasLost(places, stems, header) { return true }
    guard let total = header.position(of: "总计".scalars), let natural = header.position(of: "自然人".scalars)
    else {
      return false
    }
    return total < natural
  }

  /// Whether columns are named otherwise than by applicants: districts, years, shares, remarks.
  private static func hasOtherHeads(_ header: [Unicode.Scalar]) -> Bool {
    let heads = corner.removed(from: header).filter { EvenText.isHan($0) }
    let known = ["自然人", "商业", "科研", "公益", "法律"].contains { heads.contains(word: $0.scalars) }
    if heads.count >= leastHeads, !known, !heads.contains("自") { return true }
    return HeaderWords.requests.foreign(header) > 1 || exchanged.stands(in: heads)
  }

  /// Names side by side that the form has apart.
  private static let exchanged: WordList = ["自然人科研机构", "自然人社会公益", "商业企业自然人科研"]

  /// What stands over the labels, and over all columns.
  private static let corner: WordList = [
    "本列数据的勾稽关系为", "第一项加第二项之和", "等于第三项加第四项之和", "申请人情况", "法人或其他组织", "数据", "项目", "列名",
  ]
  /// Fewer characters are no names of seven columns.
  private static let leastHeads = 10

  /// Whether a label of the form says that its figures are another year's, of several, or in thousands: 一、上年新收, 三、上年度办理结果.
  private static func namesOther(_ rows: [TokenRow]) -> Bool {
    rows.contains { row in
      row.labels.contains { label in
        let words = LabelText.words(of: label.scalars)
        guard otherTimes.stands(in: words) || TableIntroduction.units.stands(in: label.scalars) else {
          return false
        }
        return RequestLabels.owner(in: LabelText.core(of: row.label)) != nil
      }
    }
  }

  private static let otherTimes: WordList = [
    "上年新收", "去年新收", "累计新收", "上年度办理", "上年办理", "去年办理", "累计办理",
  ]

  /// Whether the headers of table four contradict the form's columns.
  static func contradictsReview(_ rows: [TokenRow]) -> Bool {
    // The section's heading names both halves too.
    let header = headingsOfFour.removed(from: header(rows) { _ in false })
    if namesOtherYear(header) || isInOtherOrder(blocks: rows) || hasMoreColumns(header, rows) { return true }
    // Prose that names both may stand before it.
    let start = header.position(of: "行政复议行政诉讼".scalars) ?? 0
    if HeaderWords.review.foreign(Array(header[start...])) > 1 { return true }
    // The five names of a block, three times over, those of a cell that spans rows once more before them: other counts are a header
    // that is torn.
    let names = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map(\.scalars)
    let found = header.indices.compactMap { place in names.firstIndex { header[place...].starts(with: $0) } }
    guard [3, 4].contains(where: { found.count == names.count * $0 }) else { return false }
    // Cells that reach over more rows than their neighbours stand first where a text goes line by line, so the order of these tells
    // something only where no name is torn.
    let halves = ["行政复议", "行政诉讼"].map { header.position(of: $0.scalars) }
    let suits = ["直接起诉", "复议后起诉"].map { header.position(of: $0.scalars) }
    if isDisordered(halves) || isDisordered(suits) { return true }
    return Array(found.suffix(names.count * 3)) != (0..<3).flatMap { _ in Array(names.indices) }
  }

  /// Whether there is a column besides the form's, in a text that does not show which of its figures stands there.
  private static func hasMoreColumns(_ header: [Unicode.Scalar], _ rows: [TokenRow]) -> Bool {
    guard rows.contains(where: { !$0.isDelimited && $0.values.contains { !$0.isBlank } }) else {
      return false
    }
    return header.contains(word: "序号".scalars)
      || header.contains(word: "合计".scalars) && header.contains(word: "总计".scalars)
  }

  /// Whether blocks that stand apart, each under its own name, are in another order than the form's.
  private static func isInOtherOrder(blocks rows: [TokenRow]) -> Bool {
    let names = ["行政复议", "直接起诉", "复议后起诉"].map(\.scalars)
    let places = rows.filter { row in row.values.contains { !$0.isBlank } }.compactMap { row -> Int? in
      let label = headingsOfFour.removed(from: LabelText.core(of: row.label))
      return label.indices.reversed().lazy.compactMap { place in
        names.firstIndex { label[place...].starts(with: $0) }
      }.first
    }
    return places != places.sorted()
  }

  private static let headingsOfFour: WordList = [
    "行政复议、行政诉讼情况", "行政复议和行政诉讼情况", "行政复议及行政诉讼情况", "行政复议行政诉讼情况",
  ]

  /// The rows of table two whose headers contradict the form's columns.
  ///
  /// Each of its blocks has a header of its own: of documents three columns, of the others one, in the edition of 2021 of this year alone.
  static func contradicted(proactive rows: [TokenRow], _ edition: FormEdition) -> Set<ProactiveRow> {
    var contradicted: Set<ProactiveRow> = []
    for block in blocks(rows) {
      let named = ProactiveLabels.matches(in: block)
      guard let first = named.first else { continue }
      let header = Array(block[..<(ProactiveLabels.firstName(in: block) ?? first.start)])
      let isOfDocuments = [ProactiveRow.rules, .normativeDocuments].contains(first.row)
      let isOther =
        isOfDocuments
        ? contradictsDocuments(header, edition)
        : edition == .form2021
          ? namesOtherYear(header) || tenThousands.stands(in: header) : isDisordered(oldNames(header))
      if isOther || HeaderWords.of(first.row, edition).foreign(header) > 0 {
        contradicted.formUnion(named.map(\.row))
      }
    }
    return contradicted
  }

  /// What the labels of table two say from each 信息内容 to the next.
  private static func blocks(_ rows: [TokenRow]) -> [[Unicode.Scalar]] {
    let word = "信息内容".scalars
    let text = rows.flatMap { $0.labels.flatMap(\.scalars) }
    var starts: [Int] = []
    while let start = text.position(of: word, from: starts.last.map { $0 + word.count } ?? 0) {
      starts.append(start)
    }
    return zip(starts, starts.dropFirst() + [text.count]).map { Array(text[$0..<$1]) }
  }

  private static func contradictsDocuments(_ header: [Unicode.Scalar], _ edition: FormEdition) -> Bool {
    let names = edition == .form2021 ? ["本年制发件数", "本年废止件数", "现行有效件数"] : ["新制作数量", "新公开数量", "公开总数量"]
    // A header in several lines is read line by line, so that names in pieces tell nothing of the order.
    let stems = edition == .form2021 ? ["制发", "废止", "有效"] : ["制作", "公开数", "总数"]
    let places = names.map { header.position(of: $0.scalars) }
    return isDisordered(places) || hasLost(places, stems.map(\.scalars), header) || namesOtherYear(header)
  }

  /// Where the columns of decisions in the edition of 2019 are named; a header in pieces names none.
  private static func oldNames(_ header: [Unicode.Scalar]) -> [Int?] {
    ["上一年项目数量", "本年增", "处理决定数量"].map { header.position(of: $0.scalars) }
  }

  /// A count in units of ten thousand.
  private static let tenThousands: WordList = ["万件", "万条", "万个", "万次", "万宗", "(万)"]

  /// Whether places that are known are in another order than their names.
  private static func isDisordered(_ places: [Int?]) -> Bool {
    let known = places.compactMap { $0 }
    return known != known.sorted()
  }

  /// Whether all names but one stand in a header and nothing of that one does.
  private static func hasLost(
    _ places: [Int?], _ stems: [[Unicode.Scalar]], _ header: [Unicode.Scalar]
  ) -> Bool {
    guard places.count(where: { $0 == nil }) == 1, let lost = places.firstIndex(of: nil) else { return false }
    return header.position(of: stems[lost]) == nil
  }

  private static func namesOtherYear(_ header: [Unicode.Scalar]) -> Bool {
    header.indices.contains { place in
      otherYears.begins(header[place...]) && !header[place...].starts(with: "上年结转".scalars)
    }
  }

  private static let otherYears: WordList = ["上年", "去年", "上一年", "同比"]

  /// What the labels say before the first row of the form.
  private static func header(
    _ rows: [TokenRow], until isRow: ([Unicode.Scalar]) -> Bool
  ) -> [Unicode.Scalar] {
    var header: [Unicode.Scalar] = []
    for row in rows {
      for label in row.labels {
        let core = LabelText.core(of: label.scalars)
        if isRow(core) { return header }
        header += core
      }
      if row.values.contains(where: { !$0.isBlank }) { return header }
    }
    return header
  }
}
