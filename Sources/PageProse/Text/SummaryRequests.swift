import DisclosureReport

extension SummaryText {
  // MARK: 申请

  /// Received, carried in, both together, the share of natural persons; then what was carried out.
  var requests: String {
    follow(sentence([arrived, applicants]), carriedOut)
  }

  private var arrived: String {
    let (received, carriedIn) = (facts.total(.received), facts.total(.carriedIn))
    guard received.value?.isZero != true || carriedIn.value?.isZero != true else { return "" }
    var parts: [String] = []
    if let value = received.value {
      parts.append(
        terms("text.receivedPoint", ["n": numbers.count(value, "piece")])
          + move([.requests(.received, .total)]))
    } else if carriedIn.value?.isZero == false {
      // Else the sentence alone says that they have no number.
      parts.append(unsound(received, "received"))
    }
    if let value = carriedIn.value, !value.isZero {
      parts.append(terms("text.carriedIn", ["n": numbers.count(value, "piece")]))
      if let sum = facts.value([.requests(.received, .total), .requests(.carriedIn, .total)]) {
        parts.append(terms("text.accepted", ["n": numbers.count(sum, "piece")]))
      }
    } else if carriedIn.value == nil, !report.requestRows.isEmpty {
      parts.append(unsound(carriedIn, "carriedIn"))
    }
    return parts.joined(separator: terms["text.join"])
  }

  /// Requests of natural persons, or of the one kind from which all came.
  private var applicants: String {
    guard let received = facts.total(.received).value, !received.isZero else { return "" }
    let natural = facts.indicators.share(of: .naturalPersons, in: .received)
    if let rate = natural.soundRate, !rate.numerator.isZero {
      if rate.numerator == rate.denominator {
        return terms("text.allFrom", ["kind": terms.name(.naturalPersons)])
      }
      let count = terms("text.natural", ["n": numbers.count(rate.numerator, "request")])
      guard let share = facts.share(natural) else { return count }
      return count + terms("text.naturalShare", ["rate": numbers.share(share)])
    }
    let only = ApplicantColumn.kinds.first { facts.value([.requests(.received, $0)]) == received }
    return only.map { terms("text.allFrom", ["kind": terms.name($0)]) } ?? ""
  }

  private var carriedOut: String {
    let fact = facts.total(.carriedOut)
    guard let value = fact.value else {
      return facts.report.requestRows.isEmpty ? "" : sentence([unsound(fact, "carriedOut")])
    }
    guard !value.isZero else {
      let hadAny = [RequestRow.received, .carriedIn].contains { facts.total($0).value?.isZero == false }
      return hadAny && !isAllHandled ? sentence([terms["text.noneCarriedOut"]]) : ""
    }
    return sentence([
      terms("text.carriedOut", ["n": numbers.count(value, "piece")]) + move([.requests(.carriedOut, .total)])
    ])
  }

  // MARK: 办理结果

  /// The outcome groups that occur, each with its share where the base bears one.
  var outcomes: String {
    guard let handled = facts.total(.handled).value, !handled.isZero else { return "" }
    let isSmall = handled < SummaryFacts.leastBase
    let sums = OutcomeGroup.allCases.map { ($0, facts.fact(facts.cells(of: $0))) }
    if let only = sums.first(where: { $0.1.value == handled }), !handled.isZero {
      return sentence([
        terms(
          "text.allOfGroup",
          ["n": numbers.count(handled, "piece"), "group": terms["text.group.\(only.0.rawValue)"]])
      ])
    }
    if let why = absence(sums.map(\.1)) {
      return sentence([terms("text.outcomesUnread", ["word": why.word(terms)])])
    }
    let before = doubtfulBefore(sums)
    let items = sums.compactMap { group, fact in item(group, fact, moves: !before.contains(group)) }
    guard !items.isEmpty else { return "" }
    let text = items.joined(separator: join)
    let all = sentence([isSmall ? text + terms("text.small", ["n": numbers.count(handled, "piece")]) : text])
    guard let year = report.year, !before.isEmpty else { return all }
    let names = before.map { terms["text.group.\($0.rawValue)"] }.joined(separator: terms["text.and"])
    return follow(all, sentence([terms("text.movesDoubtful", ["year": String(year - 1), "groups": names])]))
  }

  /// Why none of the groups has a number, where it is the same for all; else nil.
  private func absence(_ facts: [SummaryFacts.Fact]) -> Absence? {
    let all = facts.map { fact -> Absence? in
      guard case .unread(let absence, nil) = fact else { return nil }
      return absence
    }
    return Set(all).count == 1 ? all.first ?? nil : nil
  }

  /// The groups whose number of last year is in doubt, where there are several: one sentence then says it of all.
  private func doubtfulBefore(_ sums: [(OutcomeGroup, SummaryFacts.Fact)]) -> [OutcomeGroup] {
    let groups = sums.compactMap { group, fact -> OutcomeGroup? in
      guard fact.value?.isZero == false, case .doubtful? = facts.move(facts.cells(of: group)) else {
        return nil
      }
      return group
    }
    return groups.count > 1 ? groups : []
  }

  /// A group with its share and, where it is asked for, how it moved; nil where it is 0.
  private func item(_ group: OutcomeGroup, _ fact: SummaryFacts.Fact, moves: Bool) -> String? {
    let name = terms["text.group.\(group.rawValue)"]
    switch fact {
    case .doubtful: return terms("text.doubtful", ["what": name])
    case .unread(let absence, _):
      return terms("text.unread", ["what": name, "word": absence.word(terms)])
    case .sound(let value):
      guard !value.isZero else { return nil }
      let text = terms("text.groupItem", ["group": name, "n": numbers.count(value, "piece")])
      let share = facts.share(facts.indicators.share(of: group)).map {
        terms("text.groupShare", ["rate": numbers.share($0)])
      }
      return text + (share ?? "") + (moves ? move(facts.cells(of: group), key: "item") : "")
    }
  }

  // MARK: 主要情形

  /// The largest reason of each group that has several, the largest group first.
  var reasons: String {
    let groups: [(OutcomeGroup, ExactNumber)] = [.withheld, .unable, .notProcessed].compactMap { group in
      facts.value(facts.cells(of: group)).map { (group, $0) }
    }.filter { !$0.1.isZero }
    let sorted = groups.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    return sentence(sorted.map { reason($0.element.0, $0.element.1) })
  }

  private func reason(_ group: OutcomeGroup, _ sum: ExactNumber) -> String {
    let rows = report.rows(of: group)
    let counts = rows.compactMap { facts.total($0).value }
    guard counts.count == rows.count, let most = counts.max() else { return "" }
    let largest = rows.indices.filter { counts[$0] == most }.map { terms["text.reason.\(rows[$0].rawValue)"] }
    guard largest.count <= 2 else { return "" }
    let values: KeyValuePairs = [
      "group": terms["text.group.\(group.rawValue)"], "n": numbers.count(most, "piece"),
      "reason": largest.joined(separator: terms["text.and"]),
    ]
    if sum == ExactNumber(1) { return terms("text.reasonOne", values) }
    return terms(
      most == sum ? "text.reasonAll" : largest.count == 1 ? "text.reasonMost" : "text.reasonBoth", values)
  }
}
