import DisclosureReport
import PageProse

/// The key figures of a comparison of one office: the latest year, with its base and what changed on the year before.
struct ComparisonKeys {
  private static let measures: [PivotMeasure] = [.received, .handled, .disclosureRate, .reconsideration]

  let context: ComparisonContext

  private var terms: Terms { context.terms }

  /// Four key figures of the only office, or of the one that stands out; else none.
  var all: [KeyFigure] {
    let offices = context.collection.offices
    let office = offices.count == 1 ? offices.first : offices.first { $0.name == context.focus }
    let last = offices.count == 1 ? office?.reports.last : context.year.flatMap { office?[$0] }
    guard let office, let report = last else { return [] }
    return Self.measures.map { figure($0, report, office.pair(report.year)) }
  }

  private func figure(_ measure: PivotMeasure, _ report: ComparedReport, _ pair: OfficeSeries.Pair?)
    -> KeyFigure
  {
    let cell = PivotCell(measure, report, leastSample: context.wishes.leastSample)
    let own = terms("comparePage.key", ["measure": measure.name(terms), "year": String(report.year)])
    let isOnly = context.collection.offices.count == 1
    let label = isOnly ? own : terms("compareFocus.key", ["office": report.office, "label": own])
    // What stands in a failing sum is no big number.
    guard !cell.isDoubtful else {
      let printed =
        cell.count?.grouped ?? cell.rate.map { "\($0.numerator.grouped)/\($0.denominator.grouped)" }
      return KeyFigure(
        label: label, number: terms["none"], unit: "",
        notes: [terms("comparePage.keyDoubtful", ["n": printed ?? terms["none"]])])
    }
    let change = pair.flatMap { words(measure, $0) }
    if let count = cell.count {
      return KeyFigure(
        label: label, number: count.grouped, unit: terms["unit.piece"],
        notes: [change].compactMap { $0 })
    }
    guard let rate = cell.rate else {
      return KeyFigure(label: label, number: terms["none"], unit: "", notes: [cell.word(terms)])
    }
    let fraction = "\(rate.numerator.grouped)/\(rate.denominator.grouped)"
    guard !cell.isSmall else {
      return KeyFigure(label: label, number: fraction, unit: "", notes: [])
    }
    return KeyFigure(
      label: label, number: rate.percent, unit: "%", notes: [fraction, change].compactMap { $0 })
  }

  /// What changed on the year before; nil where the years cannot be set side by side.
  private func words(_ measure: PivotMeasure, _ pair: OfficeSeries.Pair) -> String? {
    let change = MeasureChange(measure, pair, leastSample: context.wishes.leastSample)
    guard pair.isOneScope, change.isComparable else { return nil }
    if let rate = change.rate {
      return terms("comparePage.keyPoints", ["points": ChangeWords.signed(rate.tenths)])
    }
    return change.count.map { count in
      let percent =
        count.tenths.map { terms("comparePage.percent", ["rate": ChangeWords.signed($0)]) } ?? ""
      return terms(
        "comparePage.keyCount",
        ["difference": ChangeWords.signed(count.difference), "percent": percent])
    }
  }
}
