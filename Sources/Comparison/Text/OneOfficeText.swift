import DisclosureReport
import PageProse

/// What moved at one office between its last two neighbouring years, in the words of a briefing: most first.
struct OneOfficeText {
  private let pair: OfficeSeries.Pair
  private let text: SummaryText
  private let terms: Terms

  init(_ pair: OfficeSeries.Pair, terms: Terms) {
    self.pair = pair
    self.terms = terms
    text = SummaryText(pair.now, before: pair.before, terms: terms)
  }

  /// Sentence, outcomes and what was carried, reviews and suits, documents; each with its stop.
  var paragraphs: [String] {
    [sentence, outcomes, text.review, documents].filter { !$0.isEmpty }.map(Self.begun)
  }

  private var sentence: String {
    terms("text.ofOffice", ["office": text.shortName(pair.now.office), "text": text.sentence])
  }

  /// A paragraph with a capital at its beginning, where its letters have one.
  private static func begun(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The groups that have a number in both years, the one that moved most first; then what was carried out.
  private var outcomes: String {
    let groups = OutcomeGroup.allCases.map { group in
      item(text.facts.cells(of: group), terms["text.group.\(group.rawValue)"])
    }
    let moved = groups.enumerated().sorted { one, two in
      one.element.size != two.element.size
        ? one.element.size > two.element.size : one.offset < two.offset
    }.map(\.element.words)
    let carried = item([.requests(.carriedOut, .total)], terms["text.carriedOutName"]).words
    return text.sentence(moved + [carried])
  }

  /// A figure with how it moved; empty where it has no sound number, or is 0 in both years.
  private func item(_ cells: [CellID], _ name: String) -> (words: String, size: ExactNumber) {
    let facts = text.facts
    guard let value = facts.value(cells) else { return ("", .zero) }
    var size = ExactNumber.zero
    if case .change(let change) = facts.move(cells) {
      size = change.difference.isNegative ? .zero - change.difference : change.difference
      if value.isZero, size.isZero { return ("", .zero) }
    } else if value.isZero {
      return ("", .zero)
    }
    let words = terms("text.groupItem", ["group": name, "n": text.numbers.count(value, "piece")])
    return (words + text.move(cells, key: "item"), size)
  }

  private var documents: String {
    let cell = [CellID.proactive(.normativeDocuments, .inForce)]
    guard pair.now.form == .form2021 else { return "" }
    let fact = text.facts.fact(cell)
    guard let value = fact.value else { return text.sentence([text.unsound(fact, "stock")]) }
    return text.sentence([
      terms("text.groupItem", ["group": terms["text.name.stock"], "n": text.numbers.count(value, "piece")])
        + text.move(cell)
    ])
  }
}
