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
    guard rest.isEmpty, words.after.isEmpty, let topic = context.documents, let row = topic.row,
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
    ["制发", "制定", "印发", "出台", "新制定", "新制发", "新出台", "制定出台", "制定印发", "制定发布", "制定并印发", "新印发"].map {
      ($0.scalars, Verb.issue)
    } + ["制作", "新制作"].map { ($0.scalars, Verb.issue) }
      + ["公开", "新公开", "主动公开", "新增公开"].map { ($0.scalars, Verb.disclose) }
      + ["废止", "宣布废止", "清理废止"].map { ($0.scalars, Verb.repeal) }
      + ["现行有效", "现行有效的", "继续有效", "继续有效的", "目前继续有效"].map { ($0.scalars, Verb.keep) })
  private static let names: [(String, ProactiveRow)] = [
    ("行政许可", .licences), ("行政处罚", .penalties), ("行政强制", .compulsoryMeasures),
  ]
  private static let kinds = WordMeanings<ProactiveRow>(names.map { ($0.scalars, $1) })
  private static let decisions = WordMeanings<ProactiveRow>(
    names.flatMap { name, row in ["决定", "处理决定"].map { ((name + $0).scalars, row) } })
  private static let fillers: WordList = [
    "共", "共计", "计", "数量", "数", "为", "总数", "合计", "累计", "件数", "了", "的", "有", "均", "共有",
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
