import DisclosureReport

/// Reads the quantities of the prose, each with its unit, scope, role and sentence.
enum NarrativeReader {
  /// The quantities in the page's order.
  static func figures(_ page: PageText, proseEnd: Int, proseStart: Int?) -> [NarrativeFigure] {
    ProseText(page, proseEnd: proseEnd, proseStart: proseStart).sentences.flatMap { figures(in: $0, page) }
  }

  private static func figures(in sentence: ProseText.Sentence, _ page: PageText) -> [NarrativeFigure] {
    let text = sentence.scalars
    let quantities = QuantityLexer.quantities(in: text)
    var inherited: String?
    var scoped = 0
    return quantities.compactMap { quantity in
      let start = clauseStart(text, before: quantity.range.lowerBound)
      let end = clauseEnd(text, after: quantity.range.upperBound)
      let before = Array(text[start..<quantity.range.lowerBound])
      let after = Array(text[quantity.range.upperBound..<end])
      inherited = QuantityRole.scopeWord(in: Array(text[scoped..<quantity.range.lowerBound])) ?? inherited
      scoped = start
      guard let label = QuantityLabel.make(before: before, after: after) else { return nil }
      let clause = Array(text[start..<end])
      let offset = sentence.offsets[quantity.range.lowerBound]
      return NarrativeFigure(
        label: label, value: quantity.value, unit: quantity.unit,
        scope: inherited == nil ? .own : .region, scopeWord: inherited,
        role: QuantityRole.role(
          label: label, clause: clause, before: before, unit: quantity.unit, sentence: sentence),
        isApproximate: quantity.isApproximate, quote: quote(sentence, page, start..<end),
        line: page.line(of: offset))
    }
  }

  /// The sentence as printed, or the clause where the sentence is long.
  private static func quote(_ sentence: ProseText.Sentence, _ page: PageText, _ clause: Range<Int>) -> String
  {
    let range = sentence.scalars.count <= 120 ? 0..<sentence.scalars.count : clause
    return String(sentence.offsets[range].map { page.raw[$0] })
  }

  private static func clauseStart(_ text: [Unicode.Scalar], before position: Int) -> Int {
    var start = position
    while start > 0, !isMark(text, start - 1), !(text[start - 1] == "、" && hasDigit(text, start - 1)) {
      start -= 1
    }
    return start
  }

  private static func clauseEnd(_ text: [Unicode.Scalar], after position: Int) -> Int {
    var end = position
    while end < text.count, !isMark(text, end), text[end] != "、" { end += 1 }
    return end
  }

  /// A comma, colon, bracket or the like; not the point or comma inside a number.
  private static func isMark(_ text: [Unicode.Scalar], _ position: Int) -> Bool {
    marks.contains(text[position])
  }

  /// Whether the item that ends at a 、 has a number of its own.
  private static func hasDigit(_ text: [Unicode.Scalar], _ end: Int) -> Bool {
    var position = end - 1
    while position >= 0, !marks.contains(text[position]), text[position] != "、" {
      if EvenText.isDigit(text[position]) { return true }
      position -= 1
    }
    return false
  }

  private static let marks: Set<Unicode.Scalar> = [
    ",", "。", ";", "；", ":", "(", ")", "!", "?", "\u{201C}", "\u{201D}", "《", "》",
  ]
}
