import Charts
import DisclosureReport
import PageProse

/// Titles of charts over years: what changed from one year to the next, from numbers alone.
///
/// A change is said of neighbouring years only, never over a change of scope, never of a figure that stands in a failing
/// sum. Counts change in pieces, and in per cent on a base of at least 10; rates in percentage points of the exact
/// fractions, with both bases at least as large as the wishes say. Where there is no such change the title says the
/// latest figure, and where that is in doubt or missing the measure alone.
struct YearWords {
  let context: ComparisonContext

  private var terms: Terms { context.terms }

  /// The pair of reports that ends with an office's latest one; nil where the year before has none or counts something else.
  static func latest(_ office: OfficeSeries) -> OfficeSeries.Pair? {
    guard let year = office.reports.last?.year, let pair = office.pair(year) else { return nil }
    return isLike(pair) ? pair : nil
  }

  /// Whether both reports count the same offices, as far as they tell.
  static func isLike(_ pair: OfficeSeries.Pair) -> Bool {
    SeriesBreak.between(pair.before, pair.now).allSatisfy { found in
      if case .scope = found { false } else { true }
    }
  }

  /// A count that may be compared: nil where it has no number or stands in a failing sum.
  static func count(_ report: ComparedReport, _ id: CellID) -> ExactNumber? {
    report.doubts([id]).isEmpty ? report.report.value(id) : nil
  }

  /// One office's latest count and its change; `what` names the figure, `fallback` is the measure.
  func count(_ office: OfficeSeries, _ id: CellID, what: String, fallback: String) -> String {
    guard let last = office.reports.last, let now = Self.count(last, id) else { return fallback }
    guard let change = countChange(office, id) else {
      return terms("compareYears.latest", ["year": String(last.year), "what": what, "n": now.grouped])
    }
    if change.difference.isZero { return terms("compareYears.same", ["what": what, "n": now.grouped]) }
    let isLess = change.difference.isNegative
    let size = isLess ? change.before - now : change.difference
    return terms(
      isLess ? "compareYears.less" : "compareYears.more",
      ["what": what, "n": now.grouped, "d": size.grouped, "percent": percent(change)])
  }

  /// The change of one office's latest count; nil where it must not be said.
  func countChange(_ office: OfficeSeries, _ id: CellID) -> CountChange? {
    guard let pair = Self.latest(office), let before = Self.count(pair.before, id),
      let now = Self.count(pair.now, id)
    else { return nil }
    return CountChange(from: before, to: now)
  }

  /// The change of one office's latest rate; nil where it must not be said.
  func rateChange(_ office: OfficeSeries, _ rate: (ComparedReport) -> Rate?) -> RateChange? {
    guard let pair = Self.latest(office), let before = usable(pair.before, rate),
      let now = usable(pair.now, rate)
    else { return nil }
    return RateChange(from: before, to: now)
  }

  /// The mark of a change between the bars that a title speaks of, over so many first segments; nil where there is none.
  func mark(_ change: CountChange?, what: String, segments: Int) -> BarChange? {
    guard let change, !change.difference.isZero else { return nil }
    return BarChange(
      segments: segments, name: what, number: Signed.number(change.difference), unit: terms["unit.piece"])
  }

  /// The same of a rate.
  func mark(_ change: RateChange?, what: String, segments: Int) -> BarChange? {
    guard let change, change.tenths != 0 else { return nil }
    return BarChange(
      segments: segments, name: what, number: Signed.tenths(change.tenths), unit: terms["compareYears.points"]
    )
  }

  /// The change in per cent in brackets; empty on a base under 10.
  private func percent(_ change: CountChange) -> String {
    guard let tenths = change.tenths else { return "" }
    if tenths == 0 { return terms["compareYears.percentTiny"] }
    return terms("compareYears.percent", ["rate": Percent.text(abs(tenths))])
  }

  /// One office's latest rate and its change in percentage points.
  ///
  /// `rate` answers nil for a report whose rate must not be said.
  func rate(
    _ office: OfficeSeries, what: String, fallback: String, _ rate: (ComparedReport) -> Rate?
  ) -> String {
    guard let last = office.reports.last, let now = usable(last, rate) else { return fallback }
    guard let change = rateChange(office, rate) else {
      return terms(
        "compareYears.rateLatest", ["year": String(last.year), "what": what, "rate": now.percent])
    }
    let isSame = !change.before.isBelow(now) && !now.isBelow(change.before)
    if isSame { return terms("compareYears.rateSame", ["what": what, "rate": now.percent]) }
    if change.tenths == 0 { return terms("compareYears.rateClose", ["what": what, "rate": now.percent]) }
    return terms(
      change.tenths < 0 ? "compareYears.rateDown" : "compareYears.rateUp",
      ["what": what, "rate": now.percent, "points": Percent.text(abs(change.tenths))])
  }

  /// A rate on a base that is large enough for a title.
  private func usable(_ report: ComparedReport, _ rate: (ComparedReport) -> Rate?) -> Rate? {
    rate(report).flatMap { $0.denominator < ExactNumber(context.wishes.leastSample) ? nil : $0 }
  }

  /// How many of several offices have more, less or as much as the year before; nil where fewer than two can be compared.
  func countTrend(_ offices: [OfficeSeries], _ id: CellID) -> YearTrend? {
    YearTrend(offices) { pair in
      guard let before = Self.count(pair.before, id), let now = Self.count(pair.now, id) else { return nil }
      return before == now ? .same : before < now ? .more : .less
    }
  }

  /// The same of rates.
  func rateTrend(_ offices: [OfficeSeries], _ rate: (ComparedReport) -> Rate?) -> YearTrend? {
    YearTrend(offices) { pair in
      guard let before = usable(pair.before, rate), let now = usable(pair.now, rate) else { return nil }
      if before.isBelow(now) { return .more }
      return now.isBelow(before) ? .less : .same
    }
  }
}
