import DisclosureReport

/// Tells what a quantity counts and whose it is, from the words of its clause.
enum QuantityRole {
  /// The role of a quantity; `clause` is its whole clause, `before` the part before the number.
  static func role(
    label: String, clause: [Unicode.Scalar], before: [Unicode.Scalar], unit: String,
    sentence: ProseText.Sentence
  ) -> NarrativeFigure.Role {
    guard sentence.isOverview, !has(clause, splits) else { return .other }
    if has(clause, ["诉讼", "起诉", "应诉"]), has(clause, ["复议"]) {
      return last(["复议"], in: before) > last(["诉讼", "起诉", "应诉"], in: before) ? .reconsideration : .litigation
    }
    if unit == "件" || unit == "起" || unit == "宗" || unit == "例" {
      if has(clause, ["复议"]) { return .reconsideration }
      if has(clause, ["诉讼", "起诉", "应诉"]) { return .litigation }
      if has(clause, ["申请"]) || has(sentence.heading, ["依申请"]) || has(sentence.scalars, ["公开申请"]) {
        if has(before, ["收到", "受理", "新收", "接收", "收办"]) { return .received }
        if has(before, ["答复", "办结", "办理", "回复"]) { return .handled }
      }
    }
    let isVolume =
      isVolume(clause, before, unit, sentence) && !has(label.scalars, excluded) && has(label.scalars, nouns)
    return isVolume ? .proactiveVolume : .other
  }

  /// The word that says a quantity is a whole region's, and whether the clause has one.
  static func scopeWord(in clause: [Unicode.Scalar]) -> String? {
    for word in ["全市", "全区", "全县", "全省", "全州", "全盟", "全旗", "全自治区", "全域"] {
      let scalars = word.scalars
      guard let position = clause.position(of: scalars) else { continue }
      let rest = clause[(position + scalars.count)...]
      let tail = tails.first { rest.starts(with: $0) } ?? []
      return word + String(tail)
    }
    return nil
  }

  private static func isVolume(
    _ clause: [Unicode.Scalar], _ before: [Unicode.Scalar], _ unit: String, _ sentence: ProseText.Sentence
  ) -> Bool {
    guard ["条", "篇", "份", "件", "期", "个", "则", "幅", "项", "部", "条次", "篇次"].contains(unit) else { return false }
    guard !has(sentence.heading, ["依申请"]), !has(clause, ["申请"]) else { return false }
    let isNamed = has(sentence.heading, ["主动公开"]) && has(clause, ["信息", "文件", "公报", "解读"])
    return has(before, actions) || isNamed
  }

  private static func has(_ text: [Unicode.Scalar], _ words: [String]) -> Bool {
    words.contains { text.contains(word: $0.scalars) }
  }

  private static func last(_ words: [String], in text: [Unicode.Scalar]) -> Int {
    words.map { word -> Int in
      let scalars = word.scalars
      var found = -1
      var next = 0
      while let position = text.position(of: scalars, from: next) {
        found = position
        next = position + 1
      }
      return found
    }.max() ?? -1
  }

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
  private static let splits = ["结转", "顺延", "延期", "下年度", "结果维持", "结果纠正", "其他结果", "尚未审结"]
  private static let tails = [
    "各级各部门", "各级行政机关", "各单位", "各部门", "各级", "各地", "各镇街", "各镇", "各街道", "政府系统", "政务公开系统", "各行政机关",
  ].map { $0.scalars }
}
