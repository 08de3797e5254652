import Charts
import DisclosureReport
import PageProse

/// A kind of document over a year as a chain: in force before, issued, repealed, in force now; with what they do not
/// explain.
package struct DocumentStock {
  let row: ProactiveRow
  let before: ExactNumber
  let issued: ExactNumber
  let repealed: ExactNumber
  let now: ExactNumber

  /// The chain of two reports on the edition of 2021; nil where a number is missing or no count, or more is repealed than
  /// there was.
  package init?(_ row: ProactiveRow, from before: AnnualReport, to now: AnnualReport) {
    guard before.form == .form2021, now.form == .form2021,
      let first = before.value(.proactive(row, .inForce)), let issued = now.value(.proactive(row, .issued)),
      let repealed = now.value(.proactive(row, .repealed)), let last = now.value(.proactive(row, .inForce)),
      TitleRules.areCounts([first, issued, repealed, last]), repealed <= first + issued
    else { return nil }
    self.row = row
    self.before = first
    self.issued = issued
    self.repealed = repealed
    self.now = last
  }

  /// What last year's stock and the changes come to.
  var expected: ExactNumber { before + issued - repealed }
  /// Whether this year's stock is just that (check E1).
  var holds: Bool { expected == now }
  /// How far they are apart.
  var gap: ExactNumber { expected < now ? now - expected : expected - now }
  /// Whether there is nothing in it.
  package var isEmpty: Bool { [before, issued, repealed, now].allSatisfy(\.isZero) }

  /// The bars of the chain, each from a segment of its cell: of last year's stock, and of this year's columns.
  package func bars(
    year: Int, _ terms: Terms, last: Segment, now segment: (ProactiveColumn) -> Segment
  ) -> [Bar] {
    let start = before.double
    let top = (before + issued).double
    let end = expected.double
    var bars = [
      bar("before", year - 1, last, from: 0, level: start, terms),
      bar("issued", year, signed(segment(.issued), "+", issued), from: start, level: top, terms),
      bar("repealed", year, signed(segment(.repealed), "−", repealed), from: end, level: end, terms),
    ]
    let stock = segment(.inForce)
    if !holds { bars.append(difference(like: stock, from: min(end, now.double), terms)) }
    bars.append(bar("now", year, stock, from: 0, level: now.double, terms))
    return bars
  }

  private func bar(
    _ key: String, _ year: Int, _ segment: Segment, from: Double, level: Double, _ terms: Terms
  ) -> Bar {
    var segment = segment
    // The subtitle says the unit.
    segment.label.unit = nil
    var bar = Bar(label: terms("documentStock.\(key)", ["year": String(year)]), segments: [segment])
    bar.step = Bar.Step(from: from, level: level)
    return bar
  }

  private func signed(_ segment: Segment, _ sign: String, _ value: ExactNumber) -> Segment {
    var segment = segment
    if !value.isZero { segment.label.number = sign + value.grouped }
    return segment
  }

  /// What the figures do not explain, as a hatched bar between what they come to and what is printed.
  private func difference(like stock: Segment, from: Double, _ terms: Terms) -> Bar {
    let label = terms["documentStock.difference"]
    let number = (now < expected ? "−" : "+") + gap.grouped
    let datum = Datum(
      figure: stock.datum.figure + ".difference", value: gap.description,
      tooltip: terms("tip.value", ["label": label, "value": number, "unit": terms["unit.piece"]]) + "\n"
        + equation(terms),
      source: equation(terms))
    let segment = Segment(
      name: label, color: "quantity", length: gap.double, isFaint: true, label: ValueLabel(number),
      datum: datum)
    var bar = Bar(label: label, segments: [segment])
    bar.step = Bar.Step(from: from, level: now.double)
    return bar
  }

  /// The sum as an equation, and whether it is what is printed.
  package func equation(_ terms: Terms) -> String {
    terms(
      holds ? "documentStock.holds" : "documentStock.differs",
      [
        "before": before.grouped, "issued": issued.grouped, "repealed": repealed.grouped,
        "sum": expected.grouped,
        "inForce": now.grouped, "difference": gap.grouped,
      ])
  }
}
