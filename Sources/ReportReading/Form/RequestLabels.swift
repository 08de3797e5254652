import DisclosureReport

/// The labels of table three, each known by words that no other label of the form has.
enum RequestLabels {
  /// The rows in the form's order.
  static let order: [RequestRow] = RequestRow.allCases

  /// A row named in a label, and the position after its core word.
  struct Match: Sendable, Equatable {
    let row: RequestRow
    let start: Int
    let end: Int
  }

  /// The rows that a label names, in the order of their places in it.
  ///
  /// Group heads such as （三）不予公开 name no row.
  static func matches(in label: [Unicode.Scalar]) -> [Match] {
    var found: [Match] = []
    let trace = ScalarTrace(label)
    for (row, words) in cores {
      guard let match = words.compactMap({ last($0, in: label, trace) }).max(by: { $0.0 < $1.0 }) else {
        continue
      }
      found.append(Match(row: row, start: match.0, end: match.1))
    }
    if let other = otherMatch(in: label, trace) { found.append(other) }
    if let total = totalMatch(in: label, trace) { found.append(total) }
    return found.sorted { $0.start < $1.start }
  }

  /// The edition that the rows of （六） belong to: one row as in 2019, or three; the current one where the table is cut.
  static func edition(of text: CompactText) -> FormEdition {
    let hasParts = ["不补正", "缴纳费用", "不缴费"].contains { text.find($0.scalars) != nil }
    let isWhole = text.find("(七)".scalars) != nil || text.find("结转下年".scalars) != nil
    return !hasParts && isWhole ? .form2019 : .form2021
  }

  /// The row that a label's values belong to: the last one named, unless another ordinal begins after it.
  ///
  /// Where a page wraps labels, the end of one row's label may stand before the beginning of the next.
  static func owner(in label: [Unicode.Scalar]) -> Match? {
    guard let match = matches(in: label).last else { return nil }
    if let start = ordinalStart(in: label), start >= match.end { return nil }
    if match.row != .handled, namesAdded(label) || opensAnother(label, after: match.end) { return nil }
    return match
  }

  /// Whether an ordinal of another row or group, 二、 or (三), stands after a position.
  private static func opensAnother(_ label: [Unicode.Scalar], after position: Int) -> Bool {
    headStart(in: label).map { $0 >= position } == true
  }

  /// Where the last ordinal of a row or group begins: the 二 of 二、上年结转, the bracket of (三)不予公开.
  static func headStart(in label: [Unicode.Scalar]) -> Int? {
    label.indices.last { index in
      let isBracket = label[index] == "("
      let numeral = isBracket ? index + 1 : index
      guard numeral + 1 < label.count, LabelText.ordinals.contains(label[numeral]) else { return false }
      return label[numeral + 1] == (isBracket ? ")" : "、")
    }
  }

  /// Where the last ordinal of a sub-row begins: the 6 of 6.属于.
  static func ordinalStart(in label: [Unicode.Scalar]) -> Int? {
    label.indices.last { index in
      index + 2 < label.count && EvenText.isDigit(label[index]) && EvenText.isHan(label[index + 2])
        && (label[index + 1] == "." || label[index + 1] == "、")
    }
  }

  /// The whole label of a row without marks, for likeness.
  static func words(of row: RequestRow) -> [Unicode.Scalar] { fullLabels[row] ?? [] }

  /// A label that names a row beyond doubt.
  static func label(of row: RequestRow) -> [Unicode.Scalar] {
    switch row {
    case .otherRest: "3.其他".scalars
    case .other: "(六)其他处理".scalars
    case .handled: "(七)总计".scalars
    default: words(of: row)
    }
  }

  /// What labels begin with behind their ordinals: the words that name a row, and the first two of its whole label.
  static let stems: [[Unicode.Scalar]] =
    cores.flatMap(\.1) + otherWords.flatMap(\.1)
    + fullLabels.values.map { label in
      Array(label.drop { EvenText.isDigit($0) || LabelText.ordinals.contains($0) }.prefix(2))
    }

  /// The ordinal printed before a row's label: "6" of 6.属于四类过程性信息; nil where the form prints none of this kind.
  static func ordinal(of row: RequestRow) -> Unicode.Scalar? {
    guard let group = row.group, group.rows.count > 1, row != .other,
      let index = group.rows.firstIndex(of: row)
    else { return nil }
    return Unicode.Scalar(UInt32(0x31 + index))
  }

  private static func last(
    _ word: [Unicode.Scalar], in label: [Unicode.Scalar], _ trace: ScalarTrace
  ) -> (Int, Int)? {
    guard trace.mayHave(word) else { return nil }
    var found: Int?
    var next = 0
    while let position = label.position(of: word, from: next) {
      found = position
      next = position + 1
    }
    return found.map { ($0, $0 + word.count) }
  }

  /// 3.其他 anywhere; (六)其他处理 only where no sub-row follows it.
  private static func otherMatch(in label: [Unicode.Scalar], _ trace: ScalarTrace) -> Match? {
    for (row, words) in otherWords {
      for word in words {
        guard let (start, end) = last(word, in: label, trace) else { continue }
        let rest = LabelText.rest(of: label, after: end)
        if row == .other, rest.count > 2, !label[end...].starts(with: "(七)".scalars) { continue }
        return Match(row: row, start: start, end: end)
      }
    }
    return nil
  }

  /// (七)总计; without its ordinal only where the label says nothing else, since the header has 总计 too.
  private static func totalMatch(in label: [Unicode.Scalar], _ trace: ScalarTrace) -> Match? {
    for word in totalWords {
      guard let (start, end) = last(word, in: label, trace) else { continue }
      return Match(row: .handled, start: start, end: end)
    }
    guard isBareTotal(label) else { return nil }
    return Match(row: .handled, start: 0, end: label.count)
  }

  /// Whether a label says 总计 or 合计 and nothing else: (七), or a subtotal that some offices add to a group.
  static func isBareTotal(_ label: [Unicode.Scalar]) -> Bool {
    let words = LabelText.words(of: label)
    return words == "总计".scalars || words == "合计".scalars
  }

  /// Whether a label ends with the name of a row that the form does not have, or of a total that lost its ordinal.
  ///
  /// A subtotal's name, or 其中: what follows is then that row's, however the row before it is called.
  static func namesAdded(_ label: [Unicode.Scalar]) -> Bool {
    let words = LabelText.words(of: label)
    return ["小计", "合计", "总计", "其中"].contains { words.ends(with: $0.scalars) }
  }

  /// Whether a label is a subtotal's and nothing else: no header, which ends with 总计 too.
  static func isSubtotal(_ label: [Unicode.Scalar]) -> Bool {
    namesAdded(label) && LabelText.words(of: label).count <= 8
  }

  /// Whether a label is that of a row which offices add: 小计, 合计, or a part that begins with 其中.
  static func isAdded(_ label: [Unicode.Scalar]) -> Bool {
    let words = LabelText.words(of: label)
    return words == "小计".scalars || words == "合计".scalars || words.starts(with: "其中".scalars)
  }

  /// Whether a label has words, and none that name a row of the form or are a piece of its labels and headers.
  static func isForeign(_ label: [Unicode.Scalar]) -> Bool {
    let words = LabelText.words(of: label)
    guard !words.isEmpty, matches(in: LabelText.core(of: label)).isEmpty else { return false }
    let length = min(pieceLength, words.count)
    return !words.indices.dropLast(length - 1).contains { start in
      let piece = Array(words[start..<(start + length)])
      return texts.contains { $0.contains(word: piece) }
    }
  }

  /// So many scalars in a row tell that a torn label is one of the form's.
  private static let pieceLength = 4
  /// What table three says besides its figures.
  private static let texts: [[Unicode.Scalar]] =
    order.map(words)
    + [
      "二部分公开区分处理的只计这一情形不计其他情形", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和",
      "申请人情况自然人法人或其他组织商业企业科研机构社会公益组织法律服务机构其他总计", "三本年度办理结果",
    ].map(\.scalars)

  /// The rows named in labels of a table, one for each label; a bare 总计 is none where another label says (七)总计.
  static func owners(in labels: [[Unicode.Scalar]]) -> [Match?] {
    let found = labels.map { owner(in: $0) }
    let isNumbered = zip(found, labels).contains { $0?.row == .handled && !isBareTotal($1) }
    guard isNumbered else { return found }
    return zip(found, labels).map { $0?.row == .handled && isBareTotal($1) ? nil : $0 }
  }

  private static let otherWords: [(RequestRow, [[Unicode.Scalar]])] = Wording.spelled([
    (.otherRest, ["3.其他", "3、其他", "3其他", "3,其他", "(3)其他", "3.其它", "3、其它"]),
    (.other, ["其他处理", "其它处理", "(六)其他", "(六)其它", "六、其他"]),
  ])

  private static let totalWords: [[Unicode.Scalar]] = [
    "(七)总计", "(七)合计", "七)总计", "(七总计", "七、总计", "(七)总数", "(七)共计", "(七)小计", "(七)总 计",
  ].map { $0.scalars }

  private static let cores: [(RequestRow, [[Unicode.Scalar]])] = Wording.spelled([
    (.received, ["新收", "本年收到", "本年受理"]),
    (.carriedIn, ["上年结转", "上年度结转", "上一年结转", "上一年度结转", "上年转结"]),
    (.disclosed, ["予以公开", "(一)公开", "(一)予公开"]),
    (.partiallyDisclosed, ["部分公开", "(二)部分"]),
    (.stateSecrets, ["国家秘密"]),
    (.prohibitedByLaw, ["禁止公开", "其他法律", "其它法律", "法律行政法规"]),
    (.securityAndStability, ["三安全", "一稳定"]),
    (.thirdPartyRights, ["第三方", "第三人合法"]),
    (.internalAffairs, ["内部事务", "三类内部"]),
    (.processInformation, ["过程性", "四类过程"]),
    (.enforcementFiles, ["执法案卷"]),
    (.registryInquiries, ["行政查询", "查询事项"]),
    (.notHeld, ["不掌握", "本机关不掌"]),
    (.needsCreation, ["另行制作", "没有现成"]),
    (.stillUnclear, ["仍不明确", "补正后申请"]),
    (.petitions, ["信访举报", "举报投诉", "信访、举报"]),
    (.repeated, ["重复申请"]),
    (.publications, ["出版物"]),
    (.excessive, ["大量反复", "反复申请"]),
    (.reissue, ["确认或重新", "重新出具"]),
    (.notCorrected, ["不补正", "逾期补正"]),
    (.feeUnpaid, ["缴纳费用", "不缴费", "收费通知", "未缴费", "缴费"]),
    (.carriedOut, ["结转下年", "结转下一年", "下年度继续", "转下年度"]),
  ])

  private static let fullLabels: [RequestRow: [Unicode.Scalar]] = [
    RequestRow.received: "一本年新收政府信息公开申请数量", .carriedIn: "二上年结转政府信息公开申请数量",
    .disclosed: "一予以公开", .partiallyDisclosed: "二部分公开", .stateSecrets: "1属于国家秘密",
    .prohibitedByLaw: "2其他法律行政法规禁止公开", .securityAndStability: "3危及三安全一稳定",
    .thirdPartyRights: "4保护第三方合法权益", .internalAffairs: "5属于三类内部事务信息",
    .processInformation: "6属于四类过程性信息", .enforcementFiles: "7属于行政执法案卷",
    .registryInquiries: "8属于行政查询事项", .notHeld: "1本机关不掌握相关政府信息",
    .needsCreation: "2没有现成信息需要另行制作", .stillUnclear: "3补正后申请内容仍不明确",
    .petitions: "1信访举报投诉类申请", .repeated: "2重复申请", .publications: "3要求提供公开出版物",
    .excessive: "4无正当理由大量反复申请", .reissue: "5要求行政机关确认或重新出具已获取信息",
    .notCorrected: "1申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
    .feeUnpaid: "2申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
    .otherRest: "3其他", .other: "六其他处理", .handled: "七总计", .carriedOut: "四结转下年度继续办理",
  ].mapValues { $0.scalars }
}
