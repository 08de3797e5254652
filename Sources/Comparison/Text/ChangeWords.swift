import DisclosureReport
import PageProse

/// Says a change in words: both values, the difference, and of a rate both bases.
struct ChangeWords {
  /// The most offices with the largest change of which one is named.
  private static let mostNamed = 3

  let context: ComparisonContext

  private var terms: Terms { context.terms }

  /// `2023 年至 2024 年`.
  func years(_ now: Int) -> String {
    terms("comparePage.twoYears", ["before": String(now - 1), "now": String(now)])
  }

  /// The change of one office's measure, or why there is none.
  func clause(_ change: MeasureChange) -> String {
    terms(
      "comparePage.clause", ["measure": change.measure.name(terms), "text": text(change)])
  }

  /// How many of several offices rose and fell, and the largest change; nil for no office.
  func clause(among changes: [MeasureChange]) -> String? {
    guard let first = changes.first else { return nil }
    let most = changes.max { $0.isSmaller(than: $1) } ?? first
    let largest = changes.filter { !$0.isSmaller(than: most) }
    let name = first.measure.name(terms)
    guard changes.count > 1, let top = largest.first else {
      return terms(
        "comparePage.onlyOffice", ["measure": name, "office": first.office, "text": text(first)])
    }
    let tally = terms(
      "comparePage.tally",
      [
        "measure": name, "n": String(changes.count), "up": count(changes, 1), "down": count(changes, -1),
        "same": count(changes, 0),
      ])
    guard top.direction != 0 else { return tally }
    guard largest.count <= Self.mostNamed else {
      return tally + terms("comparePage.manyTies", ["n": String(largest.count), "size": self.size(top)])
    }
    let ties =
      largest.count > 1 ? terms.counted("comparePage.ties", largest.count - 1) : ""
    return tally + terms("comparePage.largest", ["office": top.office, "text": text(top), "ties": ties])
  }

  /// What the mark behind a figure means; nothing where no clause has it.
  func doubt(_ clauses: [String]) -> [String] {
    let isMarked = clauses.contains { $0.contains(ComparisonMark.doubt) }
    return isMarked ? [terms("compare.doubt", ["mark": ComparisonMark.doubt])] : []
  }

  private func size(_ change: MeasureChange) -> String {
    guard let rate = change.rate else { return terms("comparePage.pieces", ["n": change.size.grouped]) }
    return terms("comparePage.points", ["n": Percent.text(abs(rate.tenths))])
  }

  private func count(_ changes: [MeasureChange], _ direction: Int) -> String {
    String(changes.count { $0.direction == direction })
  }

  private func text(_ change: MeasureChange) -> String {
    if let count = change.count { return text(count, change) }
    if let rate = change.rate {
      return terms(
        "comparePage.rateChange",
        [
          "before": words(rate.before, change.before), "now": words(rate.now, change.now),
          "points": Self.signed(rate.tenths),
        ])
    }
    if let before = change.before.rate, let now = change.now.rate {
      return terms(
        "comparePage.smallChange",
        [
          "beforeYear": String(change.year - 1), "before": fraction(before), "nowYear": String(change.year),
          "now": fraction(now), "least": String(context.wishes.leastSample),
        ])
    }
    return terms("comparePage.notCompared", ["reasons": reasons(change)])
  }

  private func text(_ count: CountChange, _ change: MeasureChange) -> String {
    let before = count.before.grouped + mark(change.before)
    let now = count.now.grouped + mark(change.now)
    guard !count.difference.isZero else { return terms("comparePage.sameCount", ["now": now]) }
    let percent = count.tenths.map { terms("comparePage.percent", ["rate": Self.signed($0)]) } ?? ""
    return terms(
      "comparePage.countChange",
      ["before": before, "now": now, "difference": Self.signed(count.difference), "percent": percent])
  }

  /// Which years have no number, and why.
  private func reasons(_ change: MeasureChange) -> String {
    [(change.year - 1, change.before), (change.year, change.now)].filter { $0.1.state != .value }.map {
      terms("comparePage.reason", ["year": String($0.0), "word": $0.1.word(terms)])
    }.joined(separator: terms["comma"])
  }

  private func words(_ rate: Rate, _ cell: PivotCell) -> String {
    terms("comparePage.rate", ["rate": rate.percent, "fraction": fraction(rate), "mark": mark(cell)])
  }

  private func fraction(_ rate: Rate) -> String { "\(rate.numerator.grouped)/\(rate.denominator.grouped)" }

  private func mark(_ cell: PivotCell) -> String { cell.isDoubtful ? " " + ComparisonMark.doubt : "" }

  /// A difference with its sign; 0 has none.
  static func signed(_ value: ExactNumber) -> String {
    value > .zero ? "+" + value.grouped : value.grouped
  }

  /// Tenths with their sign: `+10.4`.
  static func signed(_ tenths: Int) -> String {
    (tenths > 0 ? "+" : tenths < 0 ? "\u{2212}" : "") + Percent.text(abs(tenths))
  }
}
