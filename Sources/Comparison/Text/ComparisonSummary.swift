import DisclosureReport
import PageProse

/// Writes the summary of a comparison from numbers alone: no causes, no praise.
struct ComparisonSummary {
  let context: ComparisonContext
  let pivot: Pivot

  init(_ context: ComparisonContext, pivot: Pivot) {
    self.context = context
    self.pivot = pivot
  }

  /// The paragraphs in the order of the page; one without anything to say is left out.
  func paragraphs() -> [ComparisonParagraph] {
    let changes = ChangeClauses(context: context)
    let spread = SpreadClauses(context: context).all.map { (ComparisonParagraph.Topic.spread, $0) }
    let others = (isOneOffice ? changes.ofOneOffice : changes.ofOffices).map {
      (ComparisonParagraph.Topic.changes, $0)
    }
    let told = oneOffice.map { ComparisonParagraph(topic: .changes, text: $0) }
    return focus + told
      + (spread + others).filter { !$0.1.isEmpty }.map { topic, clauses in
        ComparisonParagraph(topic: topic, text: sentence(clauses))
      }
  }

  /// Where the office stands for which the comparison is made.
  private var focus: [ComparisonParagraph] {
    guard let year = context.year, let name = context.focus else { return [] }
    let isAlone = context.reportsOfYear.contains { $0.office == name && context.isRanked($0.disclosure) }
    let clause =
      FocusPlace(context)?.clause(context.terms, year: year)
      ?? context.terms(
        isAlone ? "compareFocus.alone" : "compareFocus.unranked", ["office": name, "year": String(year)])
    return [ComparisonParagraph(topic: .spread, text: sentence([clause]))]
  }

  /// What could not be compared, an item each.
  var limits: [String] { LimitClauses(context: context, pivot: pivot).all }

  /// What moved at the only office; nothing where there are several, or where its last two years cannot be compared.
  private var oneOffice: [String] {
    guard isOneOffice, let pair = context.collection.offices.first?.pairs.last, YearWords.isLike(pair) else {
      return []
    }
    return OneOfficeText(pair, terms: context.terms).paragraphs
  }

  private var isOneOffice: Bool { context.collection.offices.count == 1 }

  private func sentence(_ clauses: [String]) -> String {
    var text = clauses.joined(separator: context.terms["semicolon"]) + context.terms["text.stop"]
    while text.last == " " { text.removeLast() }
    return text
  }
}
