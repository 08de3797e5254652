import DisclosureReport

/// Tells which outcome or which reason of table three a number is.
extension RequestSubjects {
  /// The answer of one or several groups whose key stands after `prefix`.
  func outcome(
    _ groups: [OutcomeGroup], _ prefix: [Unicode.Scalar], isAfter: Bool,
    _ make: ([NarrativeSubject], NarrativeFigure.Role, Matter) -> Answer?
  ) -> Answer? {
    var groups = groups
    var prefix = prefix
    while let join = MatterWords.joins.wordAtEnd(prefix) {
      let head = Array(prefix.dropLast(join.count))
      guard let other = WordChain.last(of: basis.keys, in: head, fillers: []),
        case .groups(let more) = other.meaning
      else { return nil }
      groups = more + groups
      prefix = Array(head[..<other.range.lowerBound])
    }
    // 属信访、重复申请等不予处理: reasons of the group, of which 等 leaves none out.
    if Self.andSoOn.ends(prefix), !isAfter {
      let ordered = OutcomeGroup.allCases.filter(groups.contains)
      let subjects = isWhole([], .groups(ordered)) ? [NarrativeSubject.groups(ordered, .total)] : []
      return Answer(
        matter: .groups(ordered), subjects: subjects, role: .outcome, word: String(words.before),
        isAfter: false)
    }
    // 属于予以公开的5件: nothing but the outcome itself.
    if prefix.last == "“" { prefix.removeLast() }
    if let word = Self.belonging.longestAtEnd(prefix) { prefix.removeLast(word.count) }
    // 因不掌握无法提供 may be one reason of the group or all of it.
    let hasCause = WordChain.has(prefix, RequestReasons.causes)
    if groups.count == 1, let row = RequestReasons.row(prefix), row.group == groups[0], row.group != .unable {
      let subjects = isWhole([], .reason(row)) ? [NarrativeSubject.cell(.requests(row, .total))] : []
      return Answer(
        matter: .reason(row), subjects: subjects, role: .outcome, word: String(words.before), isAfter: isAfter
      )
    }
    let cause = hasCause && !prefix.contains(word: "等")
    guard cause || hasCause || isAfter || LeadWords.isPlain(prefix, basis) else {
      return make([], .other, .nothing)
    }
    guard !cause, !prefix.ends(with: "未"), Set(groups).count == groups.count else { return nil }
    let ordered = OutcomeGroup.allCases.filter(groups.contains)
    return make([.groups(ordered, .total)], .outcome, .groups(ordered))
  }

  /// 全部公开 and 不公开 are outcomes in a list of outcomes only.
  func isLoose(_ word: String) -> Bool {
    ["全部公开", "不公开"].contains(word)
      && !WordChain.has(sentence.scalars, Self.outcomes)
  }

  /// Whether a list of outcomes is being given, so that 公开 is one of them.
  var listsOutcomes: Bool {
    sentence.scalars.contains(word: "部分公开") || sentence.scalars.contains(word: "不予公开")
  }

  /// Repeated requests that were merged were answered.
  func isMerged(_ row: RequestRow) -> Bool {
    row == .repeated && sentence.scalars.dropFirst(words.lead.count).prefix(30).contains(word: "合并")
  }

  /// 予以公开答复: the outcome that was the answer.
  func answered(_ prefix: [Unicode.Scalar]) -> WordChain.Hit<Matter>? {
    guard let hit = WordChain.last(of: basis.keys, in: prefix, fillers: Self.decided) else { return nil }
    switch hit.meaning {
    case .groups, .reason: return hit
    default: return nil
    }
  }

  /// 予以公开、部分公开分别为36件、9件.
  var respective: Answer? {
    let number = words.lead.count
    guard isUnit, words.after.isEmpty || MatterWords.joins.begins(words.after),
      let found = Respective.matter(number..<(number + 1), sentence, basis.keys)
    else { return nil }
    let subject: NarrativeSubject
    if case .review(let review) = found.matter {
      guard isCase, speaksOfReviews else { return nil }
      return Answer(
        matter: found.matter, subjects: isWhole([], found.matter) ? [review.subject(.total)] : [],
        role: review == .reconsideration ? .reconsideration : .litigation, word: found.word, isAfter: false)
    }
    guard isRequestTalk else { return nil }
    switch found.matter {
    case .groups(let groups): subject = .groups(groups, .total)
    case .reason(let row): subject = .cell(.requests(row, .total))
    default: return nil
    }
    return Answer(
      matter: found.matter, subjects: isWhole([], found.matter) ? [subject] : [], role: .outcome,
      word: found.word, isAfter: false)
  }
  private static let andSoOn: WordList = ["等", "等原因", "等情形", "等情况", "等类", "等申请", "等理由", "等事项", "等而", "等原因而"]
  private static let belonging: WordList = ["属于", "属", "为", "作"]
  private static let outcomes: WordList = ["部分公开", "予以公开", "不予公开"]
  private static let decided: WordList = ["决定", "的"]
}
