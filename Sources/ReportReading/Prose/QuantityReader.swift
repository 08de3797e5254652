import DisclosureReport

/// Makes a statement of a quantity: label, role and, where the words tell for certain, subject.
struct QuantityReader: Sendable {
  private let quantity: QuantityLexer.Quantity
  private let sentence: ProseSentence
  private let basis: ProseBasis
  private let words: ClauseWords

  /// A quantity of a sentence.
  init(_ quantity: QuantityLexer.Quantity, _ sentence: ProseSentence, _ basis: ProseBasis) {
    self.quantity = quantity
    self.sentence = sentence
    self.basis = basis
    words = ClauseWords(sentence, quantity.range, unit: quantity.unit)
  }

  /// The statements, several where 各 gives two figures the same number; none where no word says what is counted.
  func statements(_ context: inout ProseContext) -> [Statement] {
    if YearChange.isBase(words.before, basis) { return [] }
    let isRead = sentence.isRead
    let isNote = Self.notes.begins(sentence.scalars)
    let answer =
      isRead && !isNote
      ? RequestSubjects(words, sentence, context, basis, value: quantity.value).answer : nil
    let topic =
      isRead && !isNote && answer == nil ? DocumentSubjects.topic(words, context, basis.edition) : nil
    if let topic { context.documents = topic }
    var subjects = answer?.subjects ?? []
    if let topic, let subject = DocumentSubjects.subject(topic, basis.edition), isTimely {
      subjects = [subject]
    }
    if isRead, !isNote, subjects.isEmpty, answer == nil, isTimely,
      let decision = DocumentSubjects.decision(words, sentence)
    {
      subjects = [decision]
    }
    let item = PartReach.Item(
      words: words, value: quantity.value, subjects: subjects, matter: answer?.matter, last: context.last)
    if isRead, context.speaksOfRequests || RequestTalk.isNamed(words.lead + words.after),
      context.reach.covers(item, basis)
    {
      subjects = []
    }
    guard let label = label(answer, context) else {
      remember(answer, subjects, label: "", role: .other, &context)
      return []
    }
    let role = role(answer, topic, subjects, label, &context)
    remember(answer, subjects, label: label, role: role, &context)
    let statement = Statement(
      label: label, value: quantity.value, unit: quantity.unit, role: role,
      isApproximate: quantity.isApproximate, range: quantity.range)
    guard !subjects.isEmpty else { return [statement] }
    return subjects.map { subject in
      var copy = statement
      copy.subject = subject
      if subjects.count > 1 {
        copy.role = subject == .cell(.review(.reconsideration, .total)) ? .reconsideration : .litigation
      }
      return copy
    }
  }

  /// Whether the sentence does not speak of another time or office.
  private var isTimely: Bool {
    !SubsetWords.isOtherTime(words.timeLead, year: basis.year)
      && !SubsetWords.isOtherOrgan(words.before, office: basis.office)
  }

  private func label(_ answer: RequestSubjects.Answer?, _ context: ProseContext) -> String? {
    if let answer, answer.isAfter { return answer.word }
    let clause = sentence.clause(around: quantity.range)
    let before = sentence.scalars[clause.lowerBound..<quantity.range.lowerBound]
    let label = QuantityLabel.make(
      before: before.isEmpty || isSum ? said : Array(before),
      after: Array(sentence.scalars[quantity.range.upperBound..<clause.upperBound]))
    let isFee = FeeWords.isFee(sentence, words, office: basis.office)
    return label ?? answer?.word ?? (isFee ? "信息处理费" : FeeWords.isPart(words, context) ? "其中收取" : nil)
  }

  private func role(
    _ answer: RequestSubjects.Answer?, _ topic: DocumentSubjects.Topic?, _ subjects: [NarrativeSubject],
    _ label: String, _ context: inout ProseContext
  ) -> NarrativeFigure.Role {
    if FeeWords.isFee(sentence, words, office: basis.office) { return .handlingFee }
    if let answer { return subjects.isEmpty && !isOfOffice(answer) ? .other : answer.role }
    if topic != nil, !subjects.isEmpty { return .documents }
    if !subjects.isEmpty { return .other }
    if StatementRole.isVolume(
      label: label, clause: said + words.after, before: said, unit: quantity.unit,
      sentence: sentence)
    {
      if StatementRole.isCumulative(words.before, words.rest, years: basis.yearWords) { return .other }
      if isOfEarlierYear { return .other }
      return isPart(context) ? .other : .proactiveVolume
    }
    return StatementRole.coarse(
      clause: words.before + words.after, before: words.before, unit: quantity.unit, sentence: sentence)
  }

  /// Whether nothing but 共计 or the like stands before the number in its clause.
  private var isSum: Bool { !words.before.isEmpty && WordChain.isOnly(Self.sums, words.before) }

  /// The words before the number; with the clause before where 共计 alone stands between: 主动公开各类信息,共计273项.
  private var said: [Unicode.Scalar] { isSum ? words.opening + words.before : words.before }

  /// Whether a part of requests or cases is the office's of this year, so that its kind is known though its figure is not.
  private func isOfOffice(_ answer: RequestSubjects.Answer) -> Bool {
    if case .nothing = answer.matter { return false }
    return isTimely && !SubsetWords.isForOthers(words.before, office: basis.office)
  }

  /// Whether its clause names an earlier year, or the short clause before it does and its own names none: 2022年度,主动公开900条.
  private var isOfEarlierYear: Bool {
    if SubsetWords.isOfEarlierYear(words.before, year: basis.year) { return true }
    guard !WordChain.has(words.before, basis.yearWords + Self.thisYear) else { return false }
    let opening = words.opening
    return opening.count <= Self.longestTime && !opening.contains(word: "基础")
      && SubsetWords.isOfEarlierYear(opening, year: basis.year)
  }

  /// The longest clause that names a time and nothing else: 而在2022年度期间.
  private static let longestTime = 10

  /// Whether the quantity is one of the parts that are listed behind their whole.
  private func isPart(_ context: ProseContext) -> Bool {
    let text = sentence.scalars
    // 累计1770条,其中2019年度202条; 其中主动公开148条 of documents by their class.
    if !context.hasVolume || sentence.countsDocuments, WordChain.has(words.before, Self.ownWhole) {
      return false
    }
    if !context.hasVolume, WordChain.has(words.before, basis.yearWords + Self.thisYear) { return false }
    if Self.parts.begins(text) { return true }
    guard context.hasVolume else { return false }
    let since = text[min(context.last?.end ?? 0, quantity.range.lowerBound)..<quantity.range.lowerBound]
    // Behind a closed bracket the whole's list goes on.
    let tail = since.lastIndex(of: ")").map { since[($0 + 1)...] } ?? since
    if StatementRole.opensParts(tail) { return true }
    return context.hasParts && tail.count == since.count
  }

  private func remember(
    _ answer: RequestSubjects.Answer?, _ subjects: [NarrativeSubject], label: String,
    role: NarrativeFigure.Role, _ context: inout ProseContext
  ) {
    if role == .proactiveVolume {
      context.hasVolume = true
      context.hasParts = false
    } else if context.hasVolume, isPart(context) {
      context.hasParts = true
    }
    if role == .handlingFee { context.hasFee = true }
    let entry = ProseContext.Entry(
      label: label, value: quantity.value, matter: answer?.matter, subject: subjects.first, role: role,
      isApproximate: quantity.isApproximate, end: quantity.range.upperBound)
    if answer == nil, WordChain.has(words.before + words.after, Self.cases) {
      // Cases of which it is not certain what they are: no result that follows belongs to the block before.
      context.block = nil
      context.openTotals.append(entry.about(nil))
    }
    for subject in subjects.isEmpty ? [nil] : subjects.map(Optional.some) {
      context.add(entry.about(subject))
    }
  }

  private static let cases: WordList = ["复议", "诉讼", "起诉"]
  private static let notes: WordList = ["注:", "备注", "说明:", "附注"]
  private static let sums: WordList = ["共计", "合计", "总计", "共", "累计", "总数", "达", "为", "约"]
  private static let ownWhole: WordList = ["主动公开"]
  private static let thisYear: WordList = ["本年", "当年", "今年", "全年"]
  private static let parts: WordList = ["其中", "在主动公开", "在公开的", "主要包括", "按类别", "从类别"]
}
