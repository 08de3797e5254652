/// Names what a quantity counts, from the words around it, short enough for a chart.
enum QuantityLabel {
  /// The longest label.
  static let limit = 16

  /// The label for a quantity; nil where no word is left.
  ///
  /// `before` and `after` are the rest of its clause.
  static func make(before: [Unicode.Scalar], after: [Unicode.Scalar]) -> String? {
    // 本市的70家政府网站: what is counted stands behind.
    let noun = noun(after)
    if before.begins(with: "较") || before.begins(with: "比上") { return nil }
    if let last = before.last, last == "的" || last == "等" || hasQuantity(before), noun.count >= 2 {
      // 在主动公开的148条政府信息中: what has been disclosed.
      if let verb = ofDisclosed.wordAtEnd(before), noun.ends(with: "中") {
        return named(Array(verb.dropLast()) + noun.dropLast())
      }
      return named(trimStart(noun))
    }
    let head = trimEnd(before)
    let verbs = verbs(in: head)
    if let last = verbs.last, last.upperBound == head.count {
      return following(head, verbs, after)
    }
    var label = head
    if let last = verbs.last {
      label = Array(head[last.upperBound...])
    } else if let position = head.positions(of: "主动公开".scalars).last {
      let rest = others.wordAtEnd(head[..<position])?.count ?? 0
      label = Array(head[(position - rest)...])
    }
    if let word = introductions.words.first(where: { label.contains(word: $0) }),
      let position = label.positions(of: word).last, label.count - position - word.count >= 2
    {
      label = Array(label[(position + word.count)...])
    }
    label = trimStart(label)
    if label.count < 2 {
      return named(trimStart(noun))
    }
    if let other = QuantityLexer.quantities(in: label).last {
      // 两条微信阅读量达180万次
      let tail = trimStart(Array(label[other.range.upperBound...]))
      return named(tail.count >= 2 ? tail : trimStart(noun))
    }
    return named(bare.words.contains(label) ? trimStart(head) : label)
  }

  /// Whether another number stands in a label's words.
  private static func hasQuantity(_ text: [Unicode.Scalar]) -> Bool {
    !QuantityLexer.quantities(in: text).isEmpty
  }

  /// 答复办结18件政府信息公开申请: the verbs right before the number, and the noun after its unit.
  private static func following(
    _ head: [Unicode.Scalar], _ verbs: [Range<Int>], _ after: [Unicode.Scalar]
  ) -> String? {
    var start = head.count
    for verb in verbs.reversed() where verb.upperBound == start { start = verb.lowerBound }
    let noun = trimStart(noun(after))
    if noun.count >= 2 { return named(Array(head[start...]) + noun) }
    // A verb alone says nothing of what is counted.
    guard start > 0 else { return nil }
    let label = trimStart(head)
    return named(label.count > head.count - start ? label : head)
  }

  /// A label of at least two Han characters.
  private static func named(_ label: [Unicode.Scalar]) -> String? {
    let label = shorten(label)
    return label.count(where: EvenText.isHan) >= 2 ? String(label) : nil
  }

  /// The words after a unit up to the next mark.
  private static func noun(_ after: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let noun = Array(after.prefix { EvenText.isHan($0) }.prefix(20))
    let breaks = nounEnds.words.compactMap { word in noun.position(of: word).flatMap { $0 >= 2 ? $0 : nil } }
    let verb = verbs(in: noun).map(\.lowerBound).first { $0 >= 2 }
    return Array(noun.prefix([breaks.min(), verb].compactMap { $0 }.min() ?? noun.count))
  }

  private static func shorten(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard label.count > limit else { return label }
    for mark in ["的", "、", "和", "及", "了"] as [Unicode.Scalar] {
      guard let position = label.lastIndex(of: mark), label.count - position - 1 >= 2,
        label.count - position - 1 <= limit
      else { continue }
      return Array(label[(position + 1)...])
    }
    var start = label.count - limit
    // No word is cut in two.
    for word in whole.words {
      var next = 0
      while let position = label.position(of: word, from: next) {
        next = position + 1
        if position < start, start < position + word.count { start = position + word.count }
      }
    }
    return label.count - start >= 2 ? Array(label[start...]) : Array(label.suffix(limit))
  }

  private static func trimStart(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var label = label
    while let word = leading.word(label) {
      // 有效申请 begins with no 有.
      if label.begins(with: "有效") || label.count - word.count < 2 && word.count > 2 { break }
      label.removeFirst(word.count)
    }
    // 1.予以公开
    if let point = label.firstIndex(of: "."), point <= 2, label[..<point].allSatisfy(EvenText.isDigit) {
      label.removeFirst(point + 1)
    }
    if let position = label.positions(of: "主动公开各类".scalars).last, position == 0 {
      label.removeSubrange(4..<6)
    }
    return ReportYear.dropYear(label)
  }

  private static func trimEnd(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var label = label
    while let word = trailing.wordAtEnd(label) { label.removeLast(word.count) }
    for word in classes.words where label.ends(with: word) {
      label.removeLast()
    }
    return label
  }

  /// The verbs in a clause; 公开 in 主动公开 or 信息公开 is none, nor 发布 in 发布会.
  private static func verbs(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 0
    while position < text.count {
      guard let word = verbWords.word(text, at: position),
        !isNoun(text, position..<(position + word.count))
      else {
        position += 1
        continue
      }
      found.append(position..<(position + word.count))
      position += word.count
    }
    return found
  }

  private static func isNoun(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    if range.lowerBound > 0, "动息务请".unicodeScalars.contains(text[range.lowerBound - 1]),
      text[range.lowerBound] == "公"
    {
      return true
    }
    if text[range].elementsEqual("组织".unicodeScalars), isBody(text, range) { return true }
    guard range.upperBound < text.count else { return false }
    return "会栏率人费量性决".unicodeScalars.contains(text[range.upperBound])
  }

  /// 组织机构 and 其他组织 are nouns.
  private static func isBody(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    text[range.upperBound...].begins(with: "机构")
      || (range.lowerBound > 0 && text[range.lowerBound - 1] == "他")
  }

  private static let ofDisclosed: WordList = ["主动公开的", "公开的", "发布的"]
  private static let others: WordList = ["其他应", "其它应", "其他应当", "其他", "其它", "应"]
  /// Words that open a list of kinds: 公开类别主要涉及….
  private static let introductions: WordList = ["主要涉及", "主要包括", "主要包含", "类别涉及", "主要有"]
  /// Words that say nothing of what is counted.
  private static let bare: WordList = ["件数", "案件", "案件数", "数量", "总数"]
  /// Words that a label does not begin inside of.
  private static let whole: WordList = [
    "政府信息公开", "政府信息", "信息公开", "依申请公开", "公开申请", "行政诉讼", "行政复议", "有效", "收到", "接收到", "行政机关", "申请人", "规范性文件",
    "法律服务机构", "社会公益组织", "予以公开", "部分公开", "不予公开", "无法提供", "不予处理",
  ]
  private static let verbWords: WordList = [
    "接收到", "接到",
    "更新", "发布", "公布", "制作", "推送", "编发", "公开", "转载", "刊登", "刊发", "刊载", "上传", "报送", "编印", "印发", "举办", "召开",
    "组织", "开展", "开设",
    "收到", "受理", "接收", "新增", "征集", "采纳", "回应", "处理", "答复", "办结", "办理", "发放", "赠阅", "编制", "录入", "采用", "完成",
    "整改", "优化", "收取",
    "收办", "解读了", "参与", "梳理", "清理", "新收", "回复", "发送", "播发", "撰写", "设立", "设置", "完善", "提升", "建立", "建成", "新建",
    "打造", "开通", "增设", "形成", "归集", "入库", "上线", "落实", "加强",
    "推进", "规范", "调整",
  ]
  private static let leading: WordList = [
    "其中", "全年", "累计", "共计", "共", "各类", "各种", "了", "的", "已", "年度", "本年度", "我局", "我办", "我委", "我镇", "我街道", "我市",
    "我区", "我县", "本机关",
    "并", "另有", "另", "有", "含", "等", "一是", "二是", "三是", "四是", "五是", "申请中", "申请人中", "到", ",", "、", ":", "信息公开类",
    "达", "政府网站", "平台",
  ]
  private static let nounEnds: WordList = [
    "和", "及", "与", "向", "并", "按照", "根据", "依据", "予以", "已", "均", "被", "由", "全部", "进行", "顺延", "结转", "其中", "同比",
    "较上年", "较去年",
  ]
  private static let trailing: WordList = [
    "即达", "即", "均", "的",
    "共计", "累计", "合计", "总数", "总量", "数量", "达到", "共有", "分别", "共", "达", "有", "为", "约", "近", "超", "了", "各", "计",
    ":", "总计", "等", "是",
  ]

  private static let classes: WordList = ["无法提供类", "不予公开类", "不予处理类", "予以公开类", "部分公开类"]
}
