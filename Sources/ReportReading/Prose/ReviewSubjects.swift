import DisclosureReport

/// Tells which blocks of table four are spoken of.
enum ReviewSubjects {
  /// The blocks of a total whose key stands after `prefix`: one, or two that are named together.
  ///
  /// With 各 each has the number, otherwise both together.
  static func total(
    _ review: ReviewMatter, prefix: [Unicode.Scalar], keys: [WordChain.Entry<Matter>], isEach: Bool
  ) -> [ReviewMatter]? {
    guard let join = MatterWords.joins.first(where: { prefix.ends(with: $0) }) else {
      return isEach ? nil : [review]
    }
    let head = Array(prefix.dropLast(join.count))
    guard let other = WordChain.last(of: keys, in: head, fillers: joined),
      case .review(let first) = other.meaning, let both = first.joined(with: review)
    else { return nil }
    return isEach ? [first, review] : [both]
  }

  /// The block that a text names last; nil where it names none or several.
  static func block(in text: [Unicode.Scalar], keys: [WordChain.Entry<Matter>]) -> ReviewMatter? {
    var found: [ReviewMatter] = []
    var position = 0
    while position < text.count {
      let rest = text[position...]
      let key = keys.filter { entry in
        if case .review = entry.meaning { return rest.starts(with: entry.word) }
        return false
      }.max { $0.word.count < $1.word.count }
      if let key, case .review(let review) = key.meaning {
        found.append(review)
        position += key.word.count
      } else {
        position += 1
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A text without 涉及政府信息公开 and the like, which name what all cases of the form are about.
  static func withoutOccasion(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var rest = text
    for word in ["涉及政府信息公开", "涉及信息公开", "涉及依申请公开", "关于政府信息公开"].map(\.scalars) {
      while let position = rest.position(of: word) { rest.removeSubrange(position..<(position + word.count)) }
    }
    return rest
  }

  private static let joined = ["案件", "案", "申请", "被提起", "类"].map(\.scalars)
  /// Words that make a number of cases something else than those of the form.
  static let stages = [
    "审结", "办结", "结案", "办理", "审理", "应诉率", "开庭", "出庭", "代理", "其他类", "各类", "答辩", "调解", "和解", "撤诉", "驳回", "非信息公开",
    "备案", "应诉", "受理", "承办", "复议机关", "协助",
    "其他行政",
  ].map(\.scalars)
}
