import DisclosureReport

/// Reads what the prose states about numbers: quantities, shares, changes on the year, and that there was none.
enum NarrativeReader {
  /// The statements in the page's order.
  static func figures(
    _ page: PageText, proseEnd: Int, proseStart: Int?, basis: ProseBasis = ProseBasis()
  ) -> [NarrativeFigure] {
    var context = ProseContext()
    return ProseText(page, proseEnd: proseEnd, proseStart: proseStart).sentences.flatMap { sentence in
      context.begin(sentence, basis)
      let statements = SentenceReader(sentence, basis).statements(&context)
      return Contradictions.dropped(statements, in: sentence).map { figure($0, sentence, page) }
    }
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
