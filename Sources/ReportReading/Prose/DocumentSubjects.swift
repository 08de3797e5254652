import DisclosureReport

/// Tells which figure of table two a number is: rules and normative documents, decisions.
enum DocumentSubjects {
  /// The documents and the column that a list speaks of.
  struct Topic: Sendable, Equatable {
    let row: ProactiveRow?
    let column: ProactiveColumn?
    /// Whether the documents of the list are whole, not some of them.
    let isWhole: Bool
  }

  /// What a number of documents is about; nil where it is no such number.
  static func topic(_ words: ClauseWords, _ context: ProseContext, _ edition: FormEdition) -> Topic? {
    guard ["件", "份", "个", "部"].contains(words.unit) else { return nil }
    let before = words.before
    if let noun = WordChain.last(of: nouns, in: before, fillers: fillers) {
      let prefix = Array(before[..<noun.range.lowerBound])
      let verb = WordChain.last(of: verbs, in: prefix, fillers: prefixes(noun.meaning))
      let rest = verb.map { Array(prefix[..<$0.range.lowerBound]) } ?? prefix
      if let verb {
        return topic(noun.meaning, column(verb.meaning, edition), rest, words)
      }
      let inherits = WordChain.isOnly(prefixes(noun.meaning), prefix)
      guard inherits, let list = context.documents else { return topic(noun.meaning, nil, prefix, words) }
      return Topic(row: noun.meaning, column: list.column, isWhole: list.isWhole)
    }
    // 共有25件现行有效行政规范性文件
    if let verb = WordChain.first(of: verbs, in: words.after, fillers: []), verb.meaning == .keep,
      let noun = WordChain.first(of: nouns, in: words.after[verb.range.upperBound...], fillers: fillers),
      WordChain.isOnly(plainLeads, or: fillers, before)
    {
      return topic(noun.meaning, Self.column(.keep, edition), [], words)
    }
    guard let verb = WordChain.last(of: verbs, in: before, fillers: fillers) else { return nil }
    let column = column(verb.meaning, edition)
    let rest = Array(before[..<verb.range.lowerBound])
    if let noun = WordChain.first(of: nouns, in: words.after, fillers: Self.administrative),
      WordChain.isOnly(fillers, words.after[noun.range.upperBound...])
    {
      return topic(noun.meaning, column, rest, words)
    }
    if let noun = WordChain.last(of: nouns, in: rest, fillers: fillers) {
      return topic(noun.meaning, column, Array(rest[..<noun.range.lowerBound]), words)
    }
    let isPlain = WordChain.isOnly(fillers, or: plainLeads, rest)
    // 行政规范性文件:制发3件,废止2件.
    if isPlain, words.after.isEmpty,
      let noun = WordChain.last(of: nouns, in: words.opening, fillers: headings),
      WordChain.isOnly(plainLeads, words.opening[..<noun.range.lowerBound])
    {
      return self.topic(noun.meaning, column, [], words)
    }
    guard isPlain, words.after.isEmpty, let topic = context.documents, let row = topic.row,
      topic.column != nil,
      column == .repealed || column == .inForce
    else { return nil }
    return Topic(row: row, column: topic.isWhole ? column : nil, isWhole: topic.isWhole)
  }

  /// The cell of a topic in an edition; nil where the form has no such column or it is not certain.
  static func subject(_ topic: Topic, _ edition: FormEdition) -> NarrativeSubject? {
    guard topic.isWhole, let row = topic.row, let column = topic.column,
      row.columns(in: edition).contains(column)
    else { return nil }
    return .cell(.proactive(row, column))
  }

  /// The cell of a number of decisions; nil where it is none.
  static func decision(_ words: ClauseWords, _ sentence: ProseSentence) -> NarrativeSubject? {
    guard words.unit == "件" else { return nil }
    let all = words.before + words.after
    if !WordChain.has(all, shown), !SubsetWords.isPart(all), let answer = done(words) { return answer }
    guard !WordChain.has(all, published), !SubsetWords.isPart(all) else { return nil }
    if let hit = WordChain.last(of: decisions, in: words.before, fillers: fillers),
      words.after.isEmpty
    {
      return .cell(.proactive(hit.meaning, .decisions))
    }
    if words.before.ends(with: "作出"),
      let hit = WordChain.first(of: decisions, in: words.after, fillers: []),
      hit.range.upperBound == words.after.count
    {
      return .cell(.proactive(hit.meaning, .decisions))
    }
    // 作出处理决定:行政许可5件、行政处罚3件.
    let isSaid = WordChain.has(words.lead, Self.decided)
    guard isSaid, words.after.isEmpty, !WordChain.has(words.lead, published),
      let hit = WordChain.last(of: kinds, in: words.before, fillers: fillers),
      WordChain.isOnly(Self.listing, words.before[..<hit.range.lowerBound])
    else { return nil }
    return .cell(.proactive(hit.meaning, .decisions))
  }

  /// The cell of 办理行政许可80件, or of 行政强制4件 behind it.
  private static func done(_ words: ClauseWords) -> NarrativeSubject? {
    guard words.after.isEmpty, let hit = WordChain.last(of: matters, in: words.before, fillers: fillers)
    else { return nil }
    let head = Array(words.before[..<hit.range.lowerBound])
    if let verb = acts.longestAtEnd(head) {
      return WordChain.isOnly(plainLeads, head.dropLast(verb.count))
        ? .cell(.proactive(hit.meaning, .decisions)) : nil
    }
    // The verb stands before an item of the list that this one goes on.
    let sentence = words.lead.reversed().prefix { !sentenceEnds.contains($0) }.reversed()
    let isListed = acts.words.contains { act in
      matters.list.words.contains { Array(sentence).contains(word: act + $0) }
    }
    return isListed && WordChain.isOnly(plainLeads, head) ? .cell(.proactive(hit.meaning, .decisions)) : nil
  }

  private static let matters = WordMeanings<ProactiveRow>(
    names.flatMap { name, row in
      ["", "案件", "决定", "处理决定", "措施"].map { ((name + $0).scalars, row) }
    })
  private static let shown: WordList = ["公开", "公示", "发布", "公布", "上传", "录入", "归集", "推送", "公告", "受理"]
  private static let headings: WordList = ["方面", "情况"]
  private static let acts: WordList = [
    "办理", "作出", "做出", "实施", "办结", "核发", "办理了", "采取", "依法作出", "依法办理", "依法实施",
  ]
  private static let plainLeads: WordList = [
    "全年", "本年", "本年度", "年度", "年", "2", "0", "1", "3", "4", "5", "6", "7", "8", "9", "共", "共计", "累计", "依法",
    "我局", "我委", "我镇",
    "我办", "我街道", "我单位", "我厅", "我区", "我市", "我县", "本机关", "本单位", "全市", "全区", "全县", "其中", "和", "及", "截至", "截止",
    "年底", "年末", "目前", "底", "末", "共有", "月", "日", "尚有", "有", "我局共",
  ]
  private static let sentenceEnds: ScalarSet = ["。", ";", "；"]

  private static func topic(
    _ row: ProactiveRow, _ column: ProactiveColumn?, _ rest: [Unicode.Scalar], _ words: ClauseWords
  ) -> Topic {
    // 印发8件,联合印发3件: which of them is the whole is not said.
    let isPart =
      WordChain.has(rest + words.after, parts) || words.isFollowed(by: joint)
    return Topic(row: row, column: column, isWhole: !isPart)
  }

  /// What was done with documents.
  private enum Verb: Sendable { case issue, disclose, repeal, keep }

  private static func column(_ verb: Verb, _ edition: FormEdition) -> ProactiveColumn? {
    switch (verb, edition) {
    case (.issue, .form2021): .issued
    case (.repeal, .form2021): .repealed
    case (.keep, .form2021): .inForce
    case (.issue, .form2019): .newlyProduced
    case (.disclose, .form2019): .newlyDisclosed
    default: nil
    }
  }

  private static func prefixes(_ row: ProactiveRow) -> WordList {
    row == .rules ? rulePrefixes : plainPrefixes
  }

  private static let plainPrefixes: WordList = ["了", "行政", "的", "共", "本年", "本年度"]
  private static let rulePrefixes = plainPrefixes + ["地方政府", "政府", "市政府", "省政府", "部门"]

  private static let nouns = WordMeanings<ProactiveRow>([
    ("规章".scalars, .rules), ("行政规范性文件".scalars, .normativeDocuments), ("规范性文件".scalars, .normativeDocuments),
  ])
  private static let verbs = WordMeanings<Verb>(
    [
      "制发", "制定", "印发", "出台", "新制定", "新制发", "新出台", "制定公布", "公布实施", "制定并公开", "制定并发布", "制发并公开", "印发并公开", "新增制发",
      "新增", "制定出台", "制定印发", "制定发布",
      "制定并印发", "新印发",
    ].map {
      ($0.scalars, Verb.issue)
    } + ["制作", "新制作"].map { ($0.scalars, Verb.issue) }
      + ["公开", "新公开", "主动公开", "新增公开"].map { ($0.scalars, Verb.disclose) }
      + ["废止", "宣布废止", "清理废止", "废止了", "宣布废止了", "予以废止"].map { ($0.scalars, Verb.repeal) }
      + [
        "现行有效", "现行有效的", "继续有效", "继续有效的", "目前继续有效", "目前有效", "目前有效的", "现存有效", "现存有效的", "仍然有效", "仍有效", "仍有效的",
        "保留", "保留有效", "现有", "现存",
      ].map { ($0.scalars, Verb.keep) })
  private static let names: [(String, ProactiveRow)] = [
    ("行政许可", .licences), ("行政处罚", .penalties), ("行政强制", .compulsoryMeasures),
  ]
  private static let kinds = WordMeanings<ProactiveRow>(names.map { ($0.scalars, $1) })
  private static let decisions = WordMeanings<ProactiveRow>(
    names.flatMap { name, row in ["决定", "处理决定"].map { ((name + $0).scalars, row) } })
  private static let fillers: WordList = [
    "共", "共计", "计", "数量", "数", "为", "总数", "合计", "累计", "件数", "了", "的", "有", "均", "共有", "本年", "本年度", "全年", "今年",
    "当年",
  ]
  private static let published: WordList = ["公开", "公示", "发布", "公布", "上传", "录入", "归集", "推送", "公告", "办理", "受理"]
  /// Words that make documents some of the office's own.
  private static let levels: WordList = [
    "市级", "县级", "区级", "镇级", "乡级", "省级", "本级", "涉及", "领域", "关于", "重点", "部门规范", "涉企", "上半年",
  ]
  private static let joint: WordList = ["联合", "会签", "代拟"]
  private static let parts = stages + levels
  /// Words that make documents something else than issued, repealed or in force.
  private static let stages: WordList = [
    "审查", "备案", "清理", "拟", "修订", "修改", "起草", "解读", "牵头", "审核", "以区政府", "以市政府", "以县政府", "代", "名义", "联合", "征求",
    "失效", "评估",
    "上报", "报送",
  ]
  private static let administrative: WordList = ["行政"]
  private static let decided: WordList = ["处理决定", "作出决定", "行政决定"]
  private static let listing: WordList = ["其中", "包括", "作出"]
}
