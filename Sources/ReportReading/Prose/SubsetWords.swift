/// Words that make a number a part of the whole, or another year's, or another office's.
enum SubsetWords {
  /// Whether a text names a channel, a subject matter, a stage or a level.
  static func isPart(_ text: [Unicode.Scalar]) -> Bool {
    guard WordChain.has(text, parts) else { return false }
    return WordChain.has(dueTimes.removed(from: text), parts)
  }

  /// 在法定期限内 is said of all.
  private static let dueTimes: WordList = ["法定期限", "规定期限", "规定的期限", "法定时限", "规定时限", "法律规定期限", "期限内"]

  /// Whether a text names a part of the year, or a year other than the report's; `isLast` is true for 去年 and the like.
  static func isOtherTime(_ text: some Collection<Unicode.Scalar>, year: Int?) -> Bool {
    let text = sinceStart(Array(text), year: year)
    if WordChain.has(text, times) || hasMonth(text) || namesLastYear(text) { return true }
    if let year, spansYears(text, year) { return true }
    guard let named = lastYear(text), let year else { return false }
    return named != year
  }

  /// Whether a text names the year before or an earlier one than the report's, other than in a comparison.
  static func isOfEarlierYear(_ text: some Collection<Unicode.Scalar>, year: Int?) -> Bool {
    let text = Array(text)
    if namesLastYear(text) || WordChain.has(text, earlier) { return true }
    guard let year, let named = lastYear(text) else { return false }
    return named < year
  }

  /// A text without 今年以来 and the like, which name the whole year.
  private static func sinceStart(_ text: [Unicode.Scalar], year: Int?) -> [Unicode.Scalar] {
    guard text.contains(word: "以来") else { return text }
    let named = year.map { WordList(["\($0)年以来", "\($0)年度以来"]) } ?? []
    return (sinceYear + named).removed(from: text)
  }

  private static let sinceYear: WordList = ["今年以来", "本年以来", "本年度以来", "一年以来", "年初以来"]

  /// Whether what was done was done for another organ: 代市政府答复, or by it.
  static func isForOthers(_ text: [Unicode.Scalar], office: [Unicode.Scalar]) -> Bool {
    if WordChain.has(text, Self.agents) { return true }
    guard !office.isEmpty, let named = governmentNames.word(in: text), !text.contains(word: "代表") else {
      return false
    }
    // A department is no government, nor is one of another level.
    guard WordChain.has(office, Self.governments) else { return true }
    let level = office.last { levels.contains($0) }
    return level.map { !named.contains($0) } ?? false
  }

  /// Whether units without their whole are named: 各镇收到, 区直部门共办理.
  static func isOfUnits(_ text: [Unicode.Scalar]) -> Bool {
    WordChain.has(
      text, Self.units)
      && !WordChain.has(text, Self.all)
  }

  /// Whether a text names an organ that is not the report's office.
  static func isOtherOrgan(_ text: [Unicode.Scalar], office: [Unicode.Scalar]) -> Bool {
    let rest = ownWords.removed(from: text, leaving: [","])
    guard rest.contains(where: organEnds.contains) || rest.contains(word: "街道") else { return false }
    // The office itself: every piece that ends as an organ's name must be part of its name.
    return rest.split(separator: ",").contains { piece in
      guard let end = piece.lastIndex(where: organEnds.contains) else {
        return piece.contains(word: "街道") && !office.contains(word: "街道")
      }
      let name = Array(piece[...end])
      return !office.contains(word: name) && !(office.count >= 4 && name.ends(with: office))
    }
  }

  /// The last year that a text names; 较2022年 is none.
  private static func lastYear(_ text: [Unicode.Scalar]) -> Int? {
    var found: Int?
    for position in text.indices.dropLast(4) where text[position] == "2" && text[position + 4] == "年" {
      let digits = text[position..<(position + 4)]
      guard digits.allSatisfy(EvenText.isDigit), position == 0 || !compared.contains(text[position - 1]),
        let year = Int(String(digits)), year >= 2000
      else { continue }
      // 2022年结转, 转入2024年: the year that requests come from or go to.
      let rest = text[(position + 5)...].drop { $0 == "度" }
      if carriedYear.begins(rest) { continue }
      let head = text[..<position].suffix(2)
      if let last = head.last,
        "转入".unicodeScalars.contains(last) || ["转至", "转到", "延至", "延到"].contains(String(Array(head)))
      {
        continue
      }
      found = year
    }
    return found
  }

  /// Whether 上年 or 去年 is named, other than in a comparison or as the year that requests were carried over from.
  private static func namesLastYear(_ text: [Unicode.Scalar]) -> Bool {
    lastYears.words.contains { word in
      var next = 0
      while let position = text.position(of: word, from: next) {
        next = position + word.count
        let isCompared = position > 0 && compared.contains(text[position - 1])
        let rest = text[next...].drop { $0 == "度" || $0 == "末" }
        let isCarried = carried.begins(rest)
        let isCarriedBack = position >= 2 && text[..<position].ends(with: "结转")
        if !isCompared, !isCarried, !isCarriedBack { return true }
      }
      return false
    }
  }

  /// Whether a text speaks of several years: 2021年至2023年, 2021-2023年.
  private static func spansYears(_ text: [Unicode.Scalar], _ year: Int) -> Bool {
    text.indices.dropLast(5).contains { position in
      guard text[position] == "2", let named = Int(String(text[position..<(position + 4)])), named != year,
        (2000...2099).contains(named)
      else { return false }
      if text[position + 4] == "年" { return spans.begins(text[(position + 5)...].drop { $0 == "度" }) }
      let isAlone = position == 0 || !EvenText.isDigit(text[position - 1])
      return isAlone && joints.begins(text[(position + 4)...]) && EvenText.isDigit(text[position + 5])
    }
  }

  /// Whether a month is named that is not the first or last of a whole year.
  private static func hasMonth(_ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { position in
      guard text[position] == "月", position > 0, EvenText.isDigit(text[position - 1]) else { return false }
      var start = position
      while start > 0, EvenText.isDigit(text[start - 1]) { start -= 1 }
      let month = String(text[start..<position])
      let rest = text[(position + 1)...]
      if month == "12" || month == "1" || month == "01" {
        return
          !(wholeYear.begins(rest) || rest.isEmpty && month == "12")
      }
      return true
    }
  }

  private static let carriedYear: WordList = ["结转", "遗留", "转结"]
  private static let carried = carriedYear + ["转入", "转到"]
  private static let spans: WordList = ["至", "到", "-", "\u{2014}", "~", "以来", "、", "和"]
  /// What stands between two years of which only the last is followed by 年.
  private static let joints: WordList = ["至", "到", "-", "\u{2014}", "~"]
  private static let wholeYear: WordList = ["31日", "底", "末", "1日", "01日", "至12月", "到12月", "-12月"]
  private static let compared: ScalarSet = ["较", "比", "与", "同", "和"]
  private static let parts: WordList = [
    "等部门", "等单位", "等局", "等领域", "排名", "前三", "前五", "前十", "居前", "位居", "位列", "一审", "二审", "再审", "终审", "集中",
    "网络", "网上", "在线", "平台", "信函", "信件", "邮寄", "邮件", "邮政", "传真", "当面", "现场", "窗口", "电子", "来信", "来访", "电话",
    "热线", "快递",
    "网站", "书信", "涉及", "关于", "领域", "市级", "县级", "区级", "镇级", "乡级", "省级", "本级", "培训", "会商", "研判", "协调", "协助",
    "转办", "转送", "交办",
    "督办", "指导", "延期", "撤回", "撤销", "收费", "收取", "期限", "逾期", "超期", "当场", "疑难", "复杂", "重点", "典型", "代理", "抽查",
    "检查", "建议", "提案",
    "咨询", "留言", "投诉", "信访", "举报", "征求", "各类行政", "同一", "最多", "最高", "平均", "分别", "集中在", "例如", "下属", "所属", "直属",
    "目标", "日均", "月均", "人均", "转发", "部分单位", "部分部门", "部分乡镇", "个别", "兄弟单位", "上级部门", "上级机关", "上级单位", "其他单位",
    "其他部门",
    "其他机关", "属企业", "属国企",
    "计划", "拟", "预计", "力争", "其余", "简易", "听证", "专班", "不动产", "征地", "拆迁", "征收",
  ]
  private static let earlier: WordList = ["前年", "往年", "以前年度"]
  private static let times: WordList = [
    "连续",
    "上半年", "下半年", "季度", "截至目前", "截止目前", "前年", "往年", "历年", "近年", "近三年", "五年", "三年", "以来", "期间", "当月",
    "每月", "上年的", "去年的", "上年度的", "月份", "年初", "年中",
  ]
  private static let organEnds: ScalarSet = [
    "局", "委", "厅", "县", "镇", "乡", "院", "区", "市", "办", "站", "队", "校", "州", "旗", "盟", "处", "所",
  ]
  private static let ownWords: WordList = {
    let bodies = [
      "人民政府办公厅", "人民政府办公室", "人民政府", "政府办公厅", "政府办公室", "政府办", "政府", "委办公室", "管委会办公室", "管委会",
    ]
    var words = bodies.flatMap { body in ["省", "市", "州", "区", "县", "旗", "镇", "乡", "街道"].map { $0 + body } }
    words += [
      "全市", "全区", "全县", "全省", "全州", "全旗", "全盟", "全镇", "全乡", "全局", "全厅", "全委", "全系统", "全街道", "全域", "镇街", "街镇",
      "乡镇", "镇(街道", "市直", "区直", "县直", "行政处罚", "处罚", "州市", "市区", "我市", "我区",
      "我县", "我省",
      "我州", "我局", "我办", "我委", "我厅", "我镇", "我乡", "我街道", "我处", "我所", "我院", "我校", "我站", "我队", "我旗", "本市", "本区",
      "本县", "本省", "本局", "本办",
      "本委", "本厅", "本镇", "本乡", "本街道", "本处", "本院", "本所", "局机关", "各区", "各县", "各镇街", "各镇", "各街道", "各乡镇", "各市",
      "办公厅", "办公室", "所属", "处理", "门户网站", "政府网站", "官方网站", "网站", "行政复议", "本区域", "区域", "承办", "经办",
      "各地区", "行政区域", "地区", "办理", "办结", "办复", "主办", "所有", "区分处理", "县区", "市县", "县(市", "全办",
    ]
    return WordList(words.sorted { $0.unicodeScalars.count > $1.unicodeScalars.count })
  }()
  private static let agents: WordList = ["代市", "代区", "代县", "代省", "委托", "代办", "代拟"]
  private static let levels: ScalarSet = ["省", "市", "区", "县", "旗", "镇", "乡", "街"]
  private static let governments: WordList = ["政府", "办公", "管委会", "管理委员会"]
  private static let governmentNames: WordList = [
    "市政府", "区政府", "县政府", "省政府", "市人民政府", "区人民政府", "县人民政府", "旗政府", "州政府", "上级政府",
  ]
  private static let units: WordList = ["各镇", "各街", "各乡", "各分局", "各科室", "各部门", "各单位", "直部门", "直单位", "直属单位"]
  private static let all: WordList = ["全市", "全区", "全县", "全省", "全州", "全系统", "各级"]
  private static let lastYears: WordList = ["上年", "去年", "上一年", "上个年度"]
}
