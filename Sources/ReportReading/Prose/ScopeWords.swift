import DisclosureReport

/// Finds the words that say whose a number is.
enum ScopeWords {
  /// A scope with the word that states it.
  struct Scope: Sendable, Equatable {
    let scope: NarrativeFigure.Scope
    let word: String?
    /// Nobody is named.
    static let unnamed = Scope(scope: .own, word: nil)
  }

  /// Whether a text holds a word of a scope, which may state none there.
  static func mayStand(in text: [Unicode.Scalar]) -> Bool {
    regions.stands(in: text) || owns.stands(in: text)
  }

  /// The last scope that a text states; nil where it states none.
  static func last(in text: [Unicode.Scalar]) -> Scope? {
    var found: (position: Int, scope: Scope)?
    var end = 0
    for position in text.indices {
      // A word inside the one before is no scope of its own: 全市各级行政机关.
      guard position >= end, let word = regions.word(text, at: position), isWhole(text, position, word)
      else { continue }
      let rest = text[(position + word.count)...]
      let tail = tails.word(rest) ?? []
      end = position + word.count + tail.count
      found = (position, Scope(scope: .region, word: String(word + tail)))
    }
    let holds = owns.stands(in: text)
    for word in owns.words where holds {
      for position in text.positions(of: word)
      where position > (found?.position ?? -1) && isNamed(text, position, word) {
        found = (position, Scope(scope: .own, word: String(word)))
      }
    }
    return found?.scope
  }

  /// 各级政府信息公开人员 names no offices.
  private static func isWhole(_ text: [Unicode.Scalar], _ position: Int, _ word: [Unicode.Scalar]) -> Bool {
    let rest = text[(position + word.count)...]
    return !word.ends(with: "政府") || !(rest.first.map(parts.contains) ?? false)
  }

  /// 本机关不掌握 names no scope, nor does 市政府网站, and 某县人民政府办公室 is another office.
  private static func isNamed(_ text: [Unicode.Scalar], _ position: Int, _ word: [Unicode.Scalar]) -> Bool {
    let rest = text[(position + word.count)...]
    if rest.begins(with: "不") || rest.begins(with: "未掌握") { return false }
    if word.ends(with: "政府"), let next = rest.first, parts.contains(next) { return false }
    if position > 0, text[position - 1] == "非" { return false }
    guard position > 0, let first = word.first, levels.contains(first) else { return true }
    return !EvenText.isHan(text[position - 1]) || joins.contains(text[position - 1])
  }

  private static let levels: ScalarSet = ["市", "区", "县", "省"]
  private static let parts: ScalarSet = [
    "网", "门", "公", "信", "部", "工", "各", "及", "和", "、", "规", "文", "常", "新", "办", "系", "令", "序", "政", "所", "组",
    "派",
  ]
  private static let joins: ScalarSet = ["由", "年", "度", "是", "为", "中", "以", "向", "对"]

  /// Offices of the region that are not certain to be all of it.
  static let units: WordList = ["各镇街", "各部门", "各县区", "各区县", "各乡镇", "各街镇", "各县市区", "各镇街道"]
  private static let regions: WordList = [
    "各级政府及其部门", "各级政府及部门", "各级政府部门", "各级人民政府", "各级政府", "各区县", "各乡镇", "各街镇", "各县市区", "各镇街道", "各公开单位",
    "各政府信息公开单位", "各级公开单位", "区政府信息公开单位", "市政府信息公开单位", "县政府信息公开单位", "各级各单位", "我市各级", "我区各级", "我县各级", "我省各级",
    "全市", "全区", "全县", "全省", "全州", "全盟", "全旗", "全自治区", "全域", "各镇街", "各部门", "全系统", "全局系统", "各级各部门", "各级行政机关",
    "各县区",
  ]
  private static let tails: WordList = [
    "各级各部门", "各级行政机关", "各单位", "各部门", "各职能部门", "各级", "各地", "各镇街", "各镇", "各街道", "政府系统", "政务公开系统", "各行政机关",
    "各机关", "行政机关",
  ]
  /// Longest first.
  private static let owns: WordList = [
    "市人民政府办公厅", "市人民政府办公室", "区人民政府办公室", "县人民政府办公室", "省人民政府办公厅", "市政府办公厅", "市政府办公室", "区政府办公室", "县政府办公室",
    "省政府办公厅",
    "市政府办", "区政府办", "县政府办", "市本级", "区本级", "县本级", "省本级", "市政府", "区政府", "县政府", "省政府", "本机关", "本单位", "局机关",
    "我单位", "我街道", "我局", "我办", "我委", "我厅", "我镇", "我乡", "我院", "我校",
    "我处", "我中心", "本局",
    "本办", "本委", "本厅", "本镇", "本乡", "本街道", "本院", "我街",
  ]
}
