import DisclosureReport

/// Tells which blocks of table four are spoken of.
enum ReviewSubjects {
  /// The blocks of a total whose key stands after `prefix`: one, or two that are named together.
  ///
  /// With 各 each has the number, otherwise both together.
  static func total(
    _ review: ReviewMatter, prefix: [Unicode.Scalar], keys: WordMeanings<Matter>, isEach: Bool
  ) -> [ReviewMatter]? {
    guard let join = MatterWords.joins.wordAtEnd(prefix) else {
      return isEach ? nil : [review]
    }
    let head = Array(prefix.dropLast(join.count))
    guard let other = WordChain.last(of: keys, in: head, fillers: joined),
      case .review(let first) = other.meaning, let both = first.joined(with: review)
    else { return nil }
    return isEach ? [first, review] : [both]
  }

  /// The block that a text names last; nil where it names none or several.
  static func block(in text: [Unicode.Scalar]) -> ReviewMatter? {
    text.withUnsafeBufferPointer { text in
      var found: ReviewMatter?
      var position = 0
      while position < text.count {
        guard let key = keys.list.index(in: text, at: position, longest: true) else {
          position += 1
          continue
        }
        if found != nil { return nil }
        found = keys.meanings[key]
        position += keys.list.words[key].count
      }
      return found
    }
  }

  /// A text without 涉及政府信息公开 and the like, which name what all cases of the form are about.
  static func withoutOccasion(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    occasion.removed(from: text)
  }

  /// Whether a text says that cases are about disclosure.
  static func namesDisclosure(_ text: some Collection<Unicode.Scalar>) -> Bool {
    WordChain.has(text, Self.disclosure)
  }

  private static let keys = MatterWords.reviews
  /// Words behind cases that are of another kind.
  static let kinds: WordList = ["均为", "均系", "均属", "全部为", "工伤", "劳动", "社会保障", "主要涉及", "类型"]
  /// Words that stand around the naming of disclosure.
  static let occasions: WordList = [
    "其中", "与", "政府信息公开", "信息公开", "政务公开", "依申请公开", "有关", "相关", "的", "涉及", "涉", "关于", "因", "引发", "类", "案件",
    "领域", "属于",
    "为", "共", "方面", "行政复议", "行政诉讼", "案", "申请", "答复",
  ]
  private static let joined: WordList = ["案件", "案", "申请", "被提起", "类"]
  /// Words that make a number of cases something else than those of the form.
  static let stages: WordList = [
    "审结", "办结", "结案", "办理", "审理", "应诉率", "开庭", "出庭", "代理", "其他类", "各类", "答辩", "调解", "和解", "撤诉", "驳回", "非信息公开",
    "备案", "新收", "应诉", "受理", "承办", "复议机关", "协助",
    "其他行政",
  ]
  private static let occasion: WordList = [
    "涉及政府信息公开", "涉及信息公开", "涉及依申请公开", "关于政府信息公开", "涉及的", "涉及到政府信息公开", "涉及政务公开",
  ]
  /// Whether cases were brought because of disclosure: 因政府信息公开引发的.
  static func isBrought(_ text: [Unicode.Scalar]) -> Bool {
    namesDisclosure(text) && WordChain.has(text, brought)
  }
  private static let brought: WordList = ["引发", "引起", "导致", "产生", "因政府信息公开", "因信息公开", "因依申请公开"]
  /// What the office does with cases that were brought against it.
  static let answering: WordList = ["办理", "应诉", "承办", "新收"]
  private static let disclosure: WordList = ["信息公开", "政务公开", "公开申请", "依申请"]
}
