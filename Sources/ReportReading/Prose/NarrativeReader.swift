import DisclosureReport

/// Reads what the prose states about numbers: quantities, shares, changes on the year, and that there was none.
enum NarrativeReader {
  /// The statements in the page's order, and what of the prose was left out.
  ///
  /// Throws where there is no time or memory left for it.
  static func read(
    _ page: PageText, proseEnd: Int, proseStart: Int?, basis: ProseBasis = ProseBasis(),
    limits: ReadingLimits = ReadingLimits(), budget: ReadingBudget = ReadingBudget()
  ) throws(ReadingError) -> (figures: [NarrativeFigure], remarks: [Finding]) {
    let text = ProseText(page, proseEnd: proseEnd, proseStart: proseStart, most: limits.proseBytes)
    var remarks: [Finding] = []
    if let end = text.cut {
      remarks.append(Remark.limit("prose", "\(limits.proseBytes / 1024 / 1024) MB", line: page.line(of: end)))
    }
    var context = ProseContext()
    var figures: [NarrativeFigure] = []
    for (index, sentence) in text.sentences.enumerated() {
      if index & 0xFF == 0 { try budget.check() }
      context.begin(sentence, basis)
      var reader = SentenceReader(sentence, basis)
      let statements = Contradictions.dropped(reader.statements(&context), in: sentence)
      guard figures.count + statements.count <= limits.statements else {
        let line = sentence.offsets.first.map(page.line(of:))
        remarks.append(Remark.limit("statements", "\(limits.statements)", line: line))
        break
      }
      figures += statements.map { figure($0, sentence, page) }
    }
    return (figures, remarks)
  }

  private static func figure(
    _ statement: Statement, _ sentence: ProseSentence, _ page: PageText
  ) -> NarrativeFigure {
    NarrativeFigure(
      label: statement.label, value: statement.value, unit: statement.unit, kind: statement.kind,
      scope: statement.scope.scope, scopeWord: statement.scope.word, role: statement.role,
      subject: statement.subject, isApproximate: statement.isApproximate,
      quote: quote(sentence, page, sentence.clause(around: statement.range)), sentence: sentence.number,
      line: page.line(of: sentence.offsets[statement.range.lowerBound]))
  }

  /// The sentence as printed, or the clause where the sentence is long.
  private static func quote(_ sentence: ProseSentence, _ page: PageText, _ clause: Range<Int>) -> String {
    let range = sentence.scalars.count <= 120 ? 0..<sentence.scalars.count : clause
    return String(sentence.offsets[range].map { page.raw[$0] })
  }
}
