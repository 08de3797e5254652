import DisclosureReport

/// Tells the coarse role of a quantity that no word of the tables belongs to.
enum StatementRole {
  /// Whether a quantity is information that was disclosed on the office's own initiative.
  static func isVolume(
    label: String, clause: [Unicode.Scalar], before: [Unicode.Scalar], unit: String, sentence: ProseSentence
  ) -> Bool {
    guard sentence.part == .overview || sentence.part == .tables else { return false }
    guard ["条", "篇", "份", "件", "期", "个", "则", "幅", "项", "部", "条次", "篇次"].contains(unit) else { return false }
    guard !has(sentence.heading, ["依申请"]), !has(clause, ["申请"] + disputes) else { return false }
    let isNamed = has(sentence.heading, ["主动公开"]) && has(clause, ["信息", "文件", "公报", "解读"])
    return (has(before, actions) || isNamed) && !has(label.scalars, excluded) && has(label.scalars, nouns)
  }

  /// Whether the parts of a whole follow after a position: 其中, 包括, a colon or a bracket right behind it.
  static func opensParts(_ words: some Collection<Unicode.Scalar>) -> Bool {
    has(Array(words), ["其中", "包括", "含", ":", "("])
  }

  /// The role of a quantity by the words of its clause alone; a subject says more.
  static func coarse(
    clause: [Unicode.Scalar], before: [Unicode.Scalar], unit: String, sentence: ProseSentence
  ) -> NarrativeFigure.Role {
    guard sentence.part == .overview || sentence.part == .tables, !has(clause, splits),
      ["件", "起", "宗", "例"].contains(unit)
    else { return .other }
    let lawsuits = WordChain.lastPosition(of: ["诉讼", "起诉", "应诉"].map(\.scalars), in: before) ?? -1
    let reviews = WordChain.lastPosition(of: ["复议".scalars], in: before) ?? -1
    if lawsuits > reviews { return .litigation }
    return reviews >= 0 ? .reconsideration : .other
  }

  private static func has(_ text: [Unicode.Scalar], _ words: [String]) -> Bool {
    WordChain.has(text, words.map(\.scalars))
  }

  private static let disputes = ["复议", "诉讼"]
  private static let splits = ["结转", "顺延", "延期", "下年度", "维持", "纠正", "纠错", "其他结果", "审结", "败诉"]
  private static let actions = [
    "公开", "公布", "发布", "更新", "推送", "制作", "转载", "刊登", "刊发", "刊载", "编发", "上传", "编印", "录入", "撰写",
  ]
  /// What can be disclosed: a label without such a word names something else.
  private static let nouns = [
    "信息", "文件", "公报", "解读", "规章", "内容", "公告", "公示", "问答", "报告", "稿", "目录", "清单", "指南", "政策", "动态", "数据", "预算",
    "决算", "法规", "图文", "视频", "新闻", "资讯",
  ]
  private static let excluded = [
    "专栏", "栏目", "新媒体", "账号", "培训", "会议", "检查", "抽查", "整改", "考核", "发布会", "意见", "建议", "留言", "来信", "投诉", "查阅",
    "专区", "单位",
    "通报", "问题", "会",
  ]
}
