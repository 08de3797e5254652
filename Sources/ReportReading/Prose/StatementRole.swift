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
    guard !WordChain.has(before, undisclosed), !isCatalogue(label, before) else { return false }
    // 政府信息主动公开128条: the noun stands before the verb.
    if WordChain.has(before, disclosing), WordChain.isOnly(bare, label.scalars),
      unit == "条" || WordChain.has(before, kinds)
    {
      return true
    }
    let isNamed = sentence.heading.contains(word: "主动公开") && WordChain.has(clause, kinds)
    return (WordChain.has(before, actions) || isNamed) && !WordChain.has(label.scalars, excluded)
      && WordChain.has(label.scalars, nouns)
  }

  /// Whether a number is of all years until now: 累计1770条,其中2019年度202条.
  static func isCumulative(
    _ before: [Unicode.Scalar], _ rest: ArraySlice<Unicode.Scalar>, years: WordList
  ) -> Bool {
    if WordChain.has(before, sinceLong) { return true }
    guard WordChain.has(before, cumulative) else { return false }
    let near = rest.prefix { $0 != "。" && $0 != ";" }.prefix(60)
    guard let among = amongThem.lastPosition(in: near) else { return false }
    let words = near.dropFirst(among + 2).prefix(10)
    return years.begins(words) || yearWords.begins(words)
  }

  /// 更新完善3份目录清单: what is made for disclosure, not what is disclosed.
  private static func isCatalogue(_ label: String, _ before: [Unicode.Scalar]) -> Bool {
    catalogues.ends(label.scalars) && !WordChain.has(before, ["公开", "发布", "公布"])
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
  private static let openings: WordList = ["其中", "包括", "含", ":", "(", "涉及", "类别"]
  private static let reviews: WordList = ["复议"]
  private static let splits: WordList = ["结转", "顺延", "延期", "下年度", "维持", "纠正", "纠错", "其他结果", "审结", "败诉"]
  private static let undisclosed: WordList = [
    "不予公开", "不公开", "非公开", "未公开", "免予公开", "拟公开", "应公开而", "产生政府信息", "获取政府信息", "形成政府信息", "生成政府信息", "获取信息",
    "产生信息",
    "属性",
  ]
  private static let disclosing: WordList = ["主动公开", "对外公开", "公开发布"]
  private static let bare: WordList = [
    "主动公开", "公开", "政府信息", "共", "全年", "信息", "累计", "对外", "发布", "各类", "总数", "数量",
  ]
  private static let catalogues: WordList = ["目录", "清单", "指南"]
  private static let sinceLong: WordList = [
    "历年", "建站以来", "开通以来", "开设以来", "运行以来", "上线以来", "创办以来", "施行以来", "实施以来",
  ]
  private static let cumulative: WordList = ["累计", "总计", "截至", "截止"]
  private static let amongThem: WordList = ["其中"]
  private static let yearWords: WordList = ["本年", "当年", "今年", "全年", "年内"]
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
