import DisclosureReport

/// Reads what the words behind a number say of it: 12件予以公开, 结转3件至下年度.
extension RequestSubjects {
  /// 结转3件至下年度, 尚有3件未办结, 未办结3件,结转至下年度.
  var carried: Answer? {
    let before = words.before
    let said: [Unicode.Scalar]
    if Self.carrying.ends(before), Self.towards.begins(words.after) {
      said = before + words.after
    } else if Self.open.begins(words.after), WordChain.has(before, Self.remaining) {
      said = before + "尚未办结".scalars
    } else if Self.open.ends(before), words.after.isEmpty {
      said = words.rest.dropFirst().prefix { !ProseSentence.breaks.contains($0) } + []
    } else {
      return nil
    }
    let hit = WordChain.last(of: basis.keys, in: said, fillers: MatterWords.fillers)
    guard let hit, hit.meaning == .carriedOut else { return nil }
    return answer(hit, said, isAfter: false, isEach: false)
  }

  private static let carrying: WordList = ["结转", "顺延", "转结", "转", "延续"]
  private static let towards: WordList = ["至", "到", "入"]
  private static let open: WordList = ["未办结", "尚未办结", "未办理完毕", "未答复", "尚未答复"]
  private static let remaining: WordList = ["尚有", "仍有", "还有", "余", "剩余"]

  /// The answer of the words behind a number: 12件予以公开.
  func behind(_ isEach: Bool) -> Answer? {
    guard
      let hit = WordChain.first(of: basis.keys, in: words.after, fillers: Self.behindFillers),
      isTail(words.after[hit.range.upperBound...], hit.meaning)
    else { return behindReasons(isEach) }
    return answer(hit, words.after, isAfter: true, isEach: isEach)
  }

  /// 3件因本机关不掌握等原因无法提供: the group, of which 等 leaves no reason out.
  private func behindReasons(_ isEach: Bool) -> Answer? {
    guard let position = words.after.firstIndex(of: "等"), position <= 24 else { return nil }
    let rest = Array(words.after[(position + 1)...])
    guard let hit = WordChain.first(of: basis.keys, in: rest, fillers: Self.reasonFillers),
      case .groups = hit.meaning, isTail(rest[hit.range.upperBound...], hit.meaning)
    else { return nil }
    return answer(hit, rest, isAfter: true, isEach: isEach)
  }

  /// Whether words behind a key say no more than it does: 因未到期结转至下一年度.
  private func isTail(_ rest: ArraySlice<Unicode.Scalar>, _ meaning: Matter) -> Bool {
    if WordChain.isOnly(Self.tailFillers, rest) { return true }
    let next = WordChain.first(of: basis.keys, in: rest, fillers: Self.behindFillers)
    guard let next, next.meaning == meaning else { return false }
    return WordChain.isOnly(Self.tailFillers, Array(rest)[next.range.upperBound...])
  }

  private static let reasonFillers = behindFillers + ["原因", "情形", "情况", "理由", "事由", "而"]
  private static let behindFillers = MatterWords.fillers + bridges
  private static let tailFillers = MatterWords.fillers + tails
  private static let bridges: WordList = [
    "按照", "根据", "依照", "依据", "《条例》", "《中华人民共和国政府信息公开条例》", "规定", "条例", "因", "将", "按规定", "需要", "需", "经", "被",
    "作出", "，", "其中", "涉及", "涉", "引起", "引发", "产生", "导致", "工作", "对", "不服", "而", "属于", "类", "关于", "有关", "信息",
  ]
  private static let tails: WordList = [
    "中", "处理", "答复", "决定", "办理", "继续", "申请人", "告知", "原决定", "后", "其他", "、", "和", "或", "结果", "方式",
  ]
}
