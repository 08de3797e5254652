import DisclosureReport

/// Tells the coarse role of a quantity that no word of the tables belongs to.
enum StatementRole {
  /// Whether a quantity is information that was disclosed on the office's own initiative.
  static func isVolume(
    label: String, clause: [Unicode.Scalar], before: [Unicode.Scalar], unit: String, sentence: ProseSentence
  ) -> Bool {
    guard sentence.part == .overview || sentence.part == .tables else { return false }
    guard ["条", "篇", "份", "件", "期", "个", "则", "幅", "项", "部", "条次", "篇次"].contains(unit) else { return false }
    guard !sentence.heading.contains(word: "依申请"), !WordChain.has(clause, cases) else { return false }
    let isNamed = sentence.heading.contains(word: "主动公开") && WordChain.has(clause, kinds)
    return (WordChain.has(before, actions) || isNamed) && !WordChain.has(label.scalars, excluded)
      && WordChain.has(label.scalars, nouns)
  }

  /// Whether the parts of a whole follow after a position: 其中, 包括, a colon or a bracket right behind it.
  static func opensParts(_ words: some Collection<Unicode.Scalar>) -> Bool {
    WordChain.has(words, openings)
  }

  /// The role of a quantity by the words of its clause alone; a subject says more.
  static func coarse(
    clause: [Unicode.Scalar], before: [Unicode.Scalar], unit: String, sentence: ProseSentence
  ) -> NarrativeFigure.Role {
    guard sentence.part == .overview || sentence.part == .tables, !WordChain.has(clause, splits),
      ["件", "起", "宗", "例"].contains(unit)
    else { return .other }
    let lawsuit = Self.lawsuits.lastPosition(in: before) ?? -1
    let review = Self.reviews.lastPosition(in: before) ?? -1
    if lawsuit > review { return .litigation }
    return review >= 0 ? .reconsideration : .other
  }

  private static let cases: WordList = ["申请", "复议", "诉讼"]
  private static let kinds: WordList = ["信息", "文件", "公报", "解读"]
  private static let openings: WordList = ["其中", "包括", "含", ":", "("]
  private static let reviews: WordList = ["复议"]
  private static let splits: WordList = ["结转", "顺延", "延期", "下年度", "维持", "纠正", "纠错", "其他结果", "审结", "败诉"]
  private static let actions: WordList = [
    "公开", "公布", "发布", "更新", "推送", "制作", "转载", "刊登", "刊发", "刊载", "编发", "上传", "编印", "录入", "撰写",
  ]
  /// What can be disclosed: a label without such a word names something else.
  private static let nouns: WordList = [
    "信息", "文件", "公报", "解读", "规章", "内容", "公告", "公示", "问答", "报告", "稿", "目录", "清单", "指南", "政策", "动态", "数据", "预算",
    "决算", "法规", "图文", "视频", "新闻", "资讯",
  ]
  private static let excluded: WordList = [
    "专栏", "栏目", "新媒体", "账号", "培训", "会议", "检查", "抽查", "整改", "考核", "发布会", "意见", "建议", "留言", "来信", "投诉", "查阅",
    "专区", "单位",
    "通报", "问题", "会",
  ]
  private static let lawsuits: WordList = ["诉讼", "起诉", "应诉"]
}
