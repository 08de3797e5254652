import DisclosureReport

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
    let texts: [(ComparisonParagraph.Topic, [String])] =
      (isOneOffice ? changes.ofOneOffice : changes.ofOffices).map { (.changes, $0) }
      + SpreadClauses(context: context).all.map { (.spread, $0) }
      + [(.limits, LimitClauses(context: context, pivot: pivot).all)]
    return texts.filter { !$0.1.isEmpty }.map { topic, clauses in
      ComparisonParagraph(topic: topic, text: sentence(clauses))
    }
  }

  private var isOneOffice: Bool { context.collection.offices.count == 1 }

  private func sentence(_ clauses: [String]) -> String {
    var text = clauses.joined(separator: context.terms["semicolon"]) + context.terms["text.stop"]
    while text.last == " " { text.removeLast() }
    return text
  }
}
