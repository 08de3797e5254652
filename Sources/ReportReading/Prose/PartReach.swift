import DisclosureReport

/// Remembers that a number was of a part, another office or another time: what is counted behind it is of the part too.
///
/// 通过信函收到申请30件,答复29件: neither is the whole, although 答复29件 alone would be.
struct PartReach: Sendable {
  /// How far a part reaches.
  private enum Kind: Sendable {
    /// To the end of the sentence: a channel, a subject matter, a kind of applicant.
    case part
    /// Behind a semicolon: to the outcomes only.
    case outcomes
    /// To the next naming of the whole: another office, a part of the year.
    case lasting
  }

  /// A number with what is said of it.
  struct Item {
    let words: ClauseWords
    let value: ExactNumber
    let subjects: [NarrativeSubject]
    let matter: Matter?
    /// The number before it in the sentence.
    let last: ProseContext.Entry?
  }

  private var kind: Kind?
  /// The sum of the parts named so far.
  private var listed = ExactNumber.zero
  /// The whole before them.
  private var whole: ExactNumber?
  /// Whether the part was said to be one of requests.
  private var isOfRequests = false

  /// Whether a part is being spoken of.
  var isOpen: Bool { kind != nil }

  /// Takes in the beginning of a sentence.
  mutating func begin(_ sentence: ProseSentence, goesOn: Bool, _ basis: ProseBasis) {
    if sentence.continues {
      if kind == .part { kind = .outcomes }
      return
    }
    let isNamed =
      WordChain.has(sentence.scalars, basis.wholes)
      || ScopeWords.last(in: sentence.scalars) != nil
    if sentence.opensParagraph || kind != .lasting || isNamed { self = PartReach() }
  }

  /// Whether a number is of a part; takes it in.
  mutating func covers(_ item: Item, _ basis: ProseBasis) -> Bool {
    let isCase = ["件", "份", "宗", "例", "起", "次"].contains(item.words.unit)
    if isCase, item.subjects.isEmpty, let found = Self.part(item, basis) {
      // The parts of a list go on where the list stands.
      listed = kind == nil ? item.value : listed + item.value
      if kind == nil {
        kind = found
        isOfRequests = WordChain.has(item.words.before + item.words.after, Self.requests)
      }
      if listed == whole { kind = nil }
      return true
    }
    guard let kind else { return opensCarried(item) }
    guard item.subjects.isEmpty || item.subjects.contains(where: Self.isOfTableThree) else { return false }
    if opensWhole(item, kind, basis) {
      self.kind = nil
      _ = opensCarried(item)
      return false
    }
    if item.subjects.isEmpty, isCase {
      listed = listed + item.value
      if listed == whole { self.kind = nil }
    }
    return true
  }

  /// Whether a number is of the requests carried over that stand right before it; a total is remembered.
  private mutating func opensCarried(_ item: Item) -> Bool {
    switch item.matter {
    case .received?, .handled?: if !item.subjects.isEmpty { whole = item.value }
    case .groups?, .reason?:
      guard let last = item.last, last.matter == .carriedIn || last.matter == .carriedOut,
        item.value <= last.value, item.words.lead.dropFirst(last.end).contains("中")
      else { return false }
      kind = .part
      listed = last.value
      return true
    default: break
    }
    return false
  }

  /// Whether a number is of a new whole.
  private func opensWhole(_ item: Item, _ kind: Kind, _ basis: ProseBasis) -> Bool {
    let before = item.words.before
    if WordChain.has(before, basis.wholes) { return true }
    if item.words.scope != nil { return true }
    let isTotal: Bool
    switch item.matter {
    case .received?, .handled?: isTotal = true
    default: isTotal = false
    }
    if kind == .outcomes, isTotal { return true }
    if !isOfRequests, isTotal, RequestTalk.isNamed(before) { return true }
    // More than the parts together is none of them.
    return kind != .lasting && whole != nil && !item.subjects.isEmpty && item.value > listed
  }

  /// The part that a number without a figure of its own is of; nil where it names none.
  private static func part(_ item: Item, _ basis: ProseBasis) -> Kind? {
    let words = item.words
    let near = words.opening + [","] + words.before
    if SubsetWords.isOtherTime(words.before + [","] + words.opening, year: basis.year)
      || SubsetWords.isOtherOrgan(words.before, office: basis.office)
      || SubsetWords.isForOthers(words.before, office: basis.office)
      || WordChain.has(words.before, organs)
    {
      return .lasting
    }
    let said = words.before + [","] + words.after
    let isChannel = WordChain.has(said, parts) || WordChain.has(words.opening, ways)
    return isChannel || near.contains(word: "其中") ? .part : nil
  }

  private static func isOfTableThree(_ subject: NarrativeSubject) -> Bool {
    switch subject {
    case .groups, .accepted: true
    case .cell(let id): id.section == .requests
    default: false
    }
  }

  /// Words of the whole.
  static let wholes: WordList = [
    "全年", "本年", "累计", "总计", "共收到", "共受理", "共接", "共新收", "总共", "合计收到",
  ]
  private static let requests: WordList = ["申请", "收到", "受理", "答复", "接收"]
  private static let ways: WordList = ["通过", "网络", "网上", "信函", "邮寄", "当面", "涉及", "其中"]
  private static let organs: WordList = [
    "各分局", "各镇", "各街道", "各乡", "直部门", "各部门", "各科室", "分局", "下属", "所属", "直属", "各单位", "某镇", "某县", "某局",
  ]
  private static let parts: WordList = [
    "网络", "网上", "在线", "平台", "信函", "信件", "邮寄", "邮件", "邮政", "传真", "当面", "现场", "窗口", "电子", "快递", "网站", "书信",
    "涉及",
    "关于", "领域", "市级", "县级", "区级", "镇级", "乡级", "省级", "转办", "转送", "转来", "移送", "交办", "某", "法人", "企业", "律师", "媒体",
    "不动产", "征地", "拆迁", "征收", "通过", "集中",
  ]
}
