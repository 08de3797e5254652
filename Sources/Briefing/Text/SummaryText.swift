import DisclosureReport

/// Writes the summary from numbers alone: no causes, no praise.
public struct SummaryText {
  let context: ChartContext

  /// The summary of a report in one language.
  public init(_ checked: CheckedReport, terms: Terms) {
    context = ChartContext(checked.indicators, terms)
  }

  var report: AnnualReport { context.report }
  var terms: Terms { context.terms }

  /// The paragraphs in the order of a briefing; one without anything to say is left out.
  public func paragraphs() -> [Paragraph] {
    let texts: [(Paragraph.Topic, String)] = [
      (.source, source), (.proactive, sentence(proactive)), (.requests, sentence(requests)),
      (.results, sentence(results)), (.disputes, sentence(disputes)),
    ]
    return texts.filter { !$0.1.isEmpty }.map { Paragraph(topic: $0.0, text: $0.1) }
  }

  /// Clauses joined to one sentence with its stop; empty for none.
  private func sentence(_ clauses: [String]) -> String {
    let clauses = clauses.filter { !$0.isEmpty }
    guard !clauses.isEmpty else { return "" }
    return trimmed(clauses.joined(separator: terms["semicolon"]) + terms["text.stop"])
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  private var source: String {
    let facts = [
      report.office ?? terms["picture.officeUnknown"],
      report.year.map { terms("page.year", ["year": String($0)]) }, terms.name(report.form),
      terms["page.madeFrom"],
    ]
    return facts.compactMap { $0 }.joined(separator: terms["separator"])
  }

  // MARK: Requests

  private func value(_ row: RequestRow, _ column: ApplicantColumn = .total) -> ExactNumber? {
    report.value(.requests(row, column))
  }

  private var requests: [String] {
    var clauses: [String] = []
    if let received = value(.received) {
      let year = report.year.map { terms("text.inYear", ["year": String($0)]) } ?? ""
      clauses.append(terms("text.received", ["year": year, "n": received.grouped]))
    }
    if let carriedIn = value(.carriedIn) {
      clauses.append(
        carriedIn.isZero ? terms["text.carriedInNone"] : terms("text.carriedIn", ["n": carriedIn.grouped]))
    }
    if let handled = value(.handled) { clauses.append(terms("text.handled", ["n": handled.grouped])) }
    if let carriedOut = value(.carriedOut) {
      clauses.append(
        carriedOut.isZero
          ? terms["text.carriedOutNone"] : terms("text.carriedOut", ["n": carriedOut.grouped]))
    }
    guard !clauses.isEmpty else {
      let state = ValueState(
        [RequestRow.received, .carriedIn, .handled, .carriedOut].map { [.requests($0, .total)] }, in: report)
      return [terms("text.requestsMissing", ["word": state.word(terms)])]
    }
    var sentences = [clauses.joined(separator: terms["text.join"])]
    if let rate = context.indicators.share(of: .naturalPersons, in: .received).rate,
      let natural = value(.received, .naturalPersons)
    {
      sentences.append(
        terms("text.natural", ["k": natural.grouped, "n": rate.denominator.grouped, "rate": rate.percent]))
    }
    return sentences
  }

  private var results: [String] {
    guard let handled = value(.handled), !handled.isZero else { return [] }
    let state = ValueState(OutcomeGroup.allCases.map { context.cells(of: $0) }, in: report)
    guard state.kind != .missing else { return [terms("text.groupsMissing", ["word": state.word(terms)])] }
    let items = OutcomeGroup.allCases.map { group -> String in
      guard let sum = report.sum(of: group) else {
        let word = Absence(context.cells(of: group), in: report) ?? .notStated
        return terms("text.groupMissing", ["group": terms.name(group), "word": word.word(terms)])
      }
      guard let rate = context.indicators.share(of: group).rate, !sum.isZero else {
        return terms("text.groupPlain", ["group": terms.name(group), "n": sum.grouped])
      }
      return terms("text.group", ["group": terms.name(group), "n": sum.grouped, "rate": rate.percent])
    }
    let differs = context.isDoubtful([.requests(.handled, .total)]) ? terms["text.differs"] : ""
    var clauses = [terms("text.groups", ["items": items.joined(separator: terms["comma"])]) + differs]
    if let rate = context.indicators.disclosureRate.rate {
      clauses.append(
        terms(
          "text.rate",
          ["rate": rate.percent, "k": rate.numerator.grouped, "n": rate.denominator.grouped]))
    }
    clauses += [top(of: .withheld, "text.topWithheld"), top(of: .unable, "text.topUnable")].compactMap { $0 }
    return clauses
  }

  /// The largest reason of a group; nil where a reason is not stated or two share the first place.
  private func top(of group: OutcomeGroup, _ key: String) -> String? {
    guard let sum = report.sum(of: group), !sum.isZero else { return nil }
    let rows = report.rows(of: group).compactMap { row in value(row).map { (row, $0) } }
    guard rows.count > 1, let best = rows.max(by: { $0.1 < $1.1 }), rows.count(where: { $0.1 == best.1 }) == 1
    else { return nil }
    return terms(key, ["n": sum.grouped, "k": best.1.grouped, "reason": terms.name(best.0)])
  }
}
