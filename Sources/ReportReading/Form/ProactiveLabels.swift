import DisclosureReport

/// The labels and headers of table two.
enum ProactiveLabels {
  /// The row that a label ends with.
  ///
  /// `rest` is what the label says after the core word: a sub-row such as 行政检查 when it is not empty.
  struct Match: Sendable, Equatable {
    let row: ProactiveRow
    let rest: [Unicode.Scalar]
    let start: Int
  }

  /// The rows named in a label without its brackets, in the order of their places; the last one owns the values.
  static func matches(in label: [Unicode.Scalar]) -> [Match] {
    var found: [Match] = []
    for (row, words) in cores {
      var best: (Int, Int)?
      for word in words {
        var next = 0
        while let position = label.position(of: word, from: next) {
          if position + word.count > (best?.1 ?? -1) { best = (position, position + word.count) }
          next = position + 1
        }
      }
      guard let best else { continue }
      found.append(Match(row: row, rest: LabelText.rest(of: label, after: best.1), start: best.0))
    }
    return found.sorted { $0.start < $1.start }.map { match in
      // 其中:不予行政许可 is a part of the row that the form has; so is the second of two rows of one name.
      let lead = Array(label[max(0, match.start - 6)..<match.start])
      let isNamedTwice = cores.contains { row, words in
        row == match.row && words.contains { label.position(of: $0, to: match.start) != nil }
      }
      let isPart = lead.contains(word: "其中".scalars) || lead.ends(with: "不予".scalars) || isNamedTwice
      return isPart ? Match(row: match.row, rest: match.rest + "其中".scalars, start: match.start) : match
    }
  }

  /// Where the first name of a row stands in a text; nil where there is none.
  static func firstName(in text: [Unicode.Scalar]) -> Int? {
    cores.flatMap(\.1).compactMap { text.position(of: $0) }.min()
  }

  /// Whether what stands after a row's core word says nothing more than the row itself, or a header of its own block.
  static func isHarmless(_ match: Match) -> Bool {
    var rest = match.rest
    for word in headers(of: match.row) {
      while let start = rest.position(of: word) { rest.removeSubrange(start..<(start + word.count)) }
    }
    return rest.isEmpty || harmless.contains(rest)
  }

  /// The edition that the headers of table two belong to; nil when there are none or they are mixed evenly.
  static func edition(of text: CompactText) -> FormEdition? {
    let new = newHeaders.count { text.find($0) != nil }
    let old = oldHeaders.count { text.find($0) != nil }
    if new != old { return new > old ? .form2021 : .form2019 }
    // Headers that are broken over lines: what only one edition has.
    if text.find("第二十条第(九)项".scalars) != nil || text.find("集中采购".scalars) != nil { return .form2019 }
    return nil
  }

  /// A label that names a row beyond doubt.
  static func label(of row: ProactiveRow) -> [Unicode.Scalar] {
    cores.first { $0.0 == row }?.1.first ?? []
  }

  /// What labels and headers begin with.
  static let stems: [[Unicode.Scalar]] = cores.flatMap(\.1) + headers + newHeaders + oldHeaders

  private static let cores: [(ProactiveRow, [[Unicode.Scalar]])] = Wording.spelled([
    (.rules, ["规章"]), (.normativeDocuments, ["规范性文件", "规范性档案", "规范性文档"]), (.licences, ["行政许可"]),
    (.otherServices, ["其他对外管理服务事项", "对外管理服务事项", "其他对外管理"]), (.penalties, ["行政处罚"]),
    (.compulsoryMeasures, ["行政强制措施", "行政强制"]), (.fees, ["行政事业性收费", "事业性收费"]),
    (.procurement, ["政府集中采购", "集中采购", "政府采购"]),
  ])

  private static let harmless: Set<[Unicode.Scalar]> = Set(
    ["数量", "情况", "事项", "件", "项目", "服务事项"].map { $0.scalars })

  /// Headers that a page break sets between a label and its values.
  private static let headers = HeaderWords.all.flatMap(\.names).map(\.scalars)

  private static func headers(of row: ProactiveRow) -> [[Unicode.Scalar]] {
    HeaderWords.of(row).names.map(\.scalars)
  }

  private static let newHeaders: [[Unicode.Scalar]] = [
    "制发件数", "废止件数", "现行有效", "本年处理决定数量", "收费金额",
  ].map { $0.scalars }

  private static let oldHeaders: [[Unicode.Scalar]] = [
    "新制作", "新公开", "对外公开总", "上一年项目", "本年增", "采购项目", "采购总金额", "其他对外管理服务",
  ].map { $0.scalars }
}
