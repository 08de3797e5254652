import DisclosureReport

/// Writes the summary from numbers alone: no causes, no praise, nothing that rests on doubt.
package struct SummaryText {
  package let facts: SummaryFacts
  let terms: Terms
  package let numbers: TextNumber
  /// How many blanks the rules took for 0, by the user's wish.
  let zeros: Int

  /// The summary of a report in one language.
  package init(_ checked: CheckedReport, terms: Terms) {
    facts = SummaryFacts(checked)
    zeros = checked.subject.assumedZeros.count
    self.terms = terms
    numbers = TextNumber(terms: terms)
  }

  /// The words on a report in a comparison, beside that of the year before.
  package init(_ now: ComparedReport, before: ComparedReport?, terms: Terms) {
    facts = SummaryFacts(now, before: before)
    self.terms = terms
    numbers = TextNumber(terms: terms)
    zeros = 0
  }

  var report: AnnualReport { facts.report }

  /// Title, sentence and points; a report in which every number is 0 has no points.
  package var summary: Summary {
    let isEmpty = isNothing
    let points: [(Summary.Topic, String)] =
      isEmpty
      ? []
      : [
        (.requests, requests), (.outcomes, outcomes), (.reasons, reasons), (.review, review),
        (.proactive, proactive),
      ]
    let said = points.filter { !$0.1.isEmpty }.map { topic, text in
      Summary.Point(topic: topic, heading: terms["text.heading.\(topic.rawValue)"], text: text)
    }
    let last = isEmpty ? [] : [SummaryChecks(text: self).point]
    return Summary(title: title, sentence: isEmpty ? nothing : sentence, points: said + last)
  }

  // MARK: Title and sentence

  /// Office and year; a region's government by the name of its region.
  private var title: String {
    let office = report.office.map(shortName) ?? ""
    guard let year = report.year else { return terms("text.titleUndated", ["office": office]) }
    return terms(
      office.isEmpty ? "text.titleUnnamed" : "text.title", ["office": office, "year": String(year)])
  }

  package func shortName(_ office: String) -> String {
    let ending = "人民政府"
    return office.hasSuffix(ending) && office != ending ? String(office.dropLast(ending.count)) : office
  }

  /// Whether every number is 0 and nothing is said against one.
  private var isNothing: Bool {
    // Every cell of the form, for a table that was not found has none to be 0.
    report.form.cells.allSatisfy { report.value($0) == .some(.zero) } && volumes.isEmpty
      && !facts.findings.contains {
        $0.status == .fail && ($0.severity == .error || $0.severity == .warning)
      }
  }

  private var nothing: String {
    guard let year = report.year else { return terms["text.nothingUndated"] }
    return terms("text.nothing", ["year": String(year)])
  }

  package var sentence: String {
    let year = report.year.map { terms("text.inYear", ["year": String($0)]) } ?? ""
    let (received, handled) = (facts.total(.received), facts.total(.handled))
    let clauses = [receivedClause(received), handledClause(handled), openClause].compactMap { $0 }
    guard !clauses.isEmpty else {
      return terms("text.sentence", ["year": year, "text": terms["text.noRequests"]])
    }
    return terms("text.sentence", ["year": year, "text": clauses.joined(separator: join)])
  }

  /// Between the clauses of a sentence: one that says how a figure moved has a comma of its own.
  var join: String { terms[facts.before == nil ? "text.join" : "text.semicolon"] }

  private func receivedClause(_ fact: SummaryFacts.Fact) -> String? {
    guard let value = fact.value else { return unsound(fact, "received") }
    guard !value.isZero else {
      return handledIsZero && isZero(.carriedIn) ? nil : terms["text.noneReceived"]
    }
    return terms("text.received", ["n": numbers.count(value, "request")])
      + move([.requests(.received, .total)], key: "sentence")
  }

  private var handledIsZero: Bool { isZero(.handled) }
  private func isZero(_ row: RequestRow) -> Bool { facts.total(row).value?.isZero == true }

  /// Whether what arrived is what was handled, with nothing carried in or out.
  var isAllHandled: Bool {
    guard let received = facts.total(.received).value, !received.isZero else { return false }
    return facts.total(.handled).value == received && isZero(.carriedIn) && isZero(.carriedOut)
  }

  private func handledClause(_ fact: SummaryFacts.Fact) -> String? {
    guard let value = fact.value else { return unsound(fact, "handled") }
    if isAllHandled { return terms["text.allHandled"] }
    if value.isZero { return isZero(.received) && isZero(.carriedIn) ? nil : terms["text.noneHandled"] }
    return terms("text.handled", ["n": numbers.count(value, "piece")])
  }

  /// What was disclosed in full or in part, with its share where the base bears one.
  private var openClause: String? {
    let cells = facts.cells(of: .disclosed) + facts.cells(of: .partiallyDisclosed)
    guard let open = facts.value(cells), let handled = facts.total(.handled).value, !handled.isZero,
      open <= handled
    else { return nil }
    let text = terms("text.open", ["n": numbers.count(open, "piece")])
    guard let rate = facts.share(facts.indicators.disclosureRate) else {
      return open.isZero ? terms["text.openNone"] : text
    }
    let moved = points(facts.move { $0.disclosureRate })
    if open.isZero, moved.isEmpty { return terms["text.openNone"] }
    let share = terms(isAllHandled ? "text.openShareAll" : "text.openShare", ["rate": numbers.share(rate)])
    return text + share + moved
  }

  // MARK: What all points use

  /// A figure that may not be used: in doubt, or without a number, with what the prose states in its place.
  package func unsound(_ fact: SummaryFacts.Fact, _ name: String) -> String {
    let what = terms["text.name.\(name)"]
    guard case .unread(let absence, let stated) = fact else {
      return terms("text.doubtful", ["what": what])
    }
    let text = terms("text.unread", ["what": what, "word": absence.word(terms)])
    guard let stated else { return text }
    return text + terms("text.stated", ["n": numbers.count(stated, "piece")])
  }

  /// How a figure moved since last year, behind its number; empty where that cannot be said.
  ///
  /// `key` is where it stands: `sentence`, `point`, `item` among items with commas of their own, `list` in brackets.
  package func move(_ cells: [CellID], minus less: [CellID] = [], key: String = "point") -> String {
    let year = report.year.map { String($0 - 1) } ?? ""
    switch facts.move(cells, minus: less) {
    case nil: return ""
    case .doubtful(let printed, let parts):
      guard let printed, let parts else { return terms("text.moveDoubtful", ["year": year]) }
      return terms(
        "text.moveDoubtfulTotal",
        ["year": year, "printed": numbers.text(printed), "sum": numbers.text(parts)])
    case .change(let change):
      let difference = change.difference
      guard !difference.isZero else { return terms("text.\(key)Same", ["year": year]) }
      let size = difference.isNegative ? .zero - difference : difference
      let percent =
        key == "item" || key == "list"
        ? nil
        : change.tenths.map { tenths in
          let rate =
            tenths == 0
            ? terms["text.rateUnder"] : terms("text.rate", ["rate": Percent.text(abs(tenths))])
          return terms("text.movePercent", ["rate": rate])
        }
      return terms(
        "text.\(key)\(difference.isNegative ? "Less" : "More")",
        ["year": year, "n": numbers.count(size, "piece"), "percent": percent ?? ""])
    }
  }

  /// How a share moved, in percentage points.
  func points(_ change: RateChange?) -> String {
    guard let change else { return "" }
    guard change.tenths != 0 else { return terms["text.pointsSame"] }
    return terms(
      change.tenths < 0 ? "text.pointsDown" : "text.pointsUp", ["points": Percent.text(abs(change.tenths))])
  }

  /// Parts of a sentence with a stop; empty for none.
  package func sentence(_ clauses: [String]) -> String {
    let clauses = clauses.filter { !$0.isEmpty }
    return clauses.isEmpty ? "" : clauses.joined(separator: terms["text.semicolon"]) + terms["text.stop"]
  }

  /// Two sentences one behind the other; empty ones are left out.
  func follow(_ one: String, _ two: String) -> String {
    guard !one.isEmpty, !two.isEmpty else { return one + two }
    return terms("text.follow", ["one": one, "two": two])
  }
}
