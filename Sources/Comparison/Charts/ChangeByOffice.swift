import Charts
import DisclosureReport
import PageProse
import SafeFiles

/// change-by-office: how the disclosure rate of each office differs from the year before, in percentage points.
struct ChangeByOffice {
  let context: ComparisonContext
  let id: ComparisonChartID

  func specs() throws(BriefingError) -> [ChartSpec] { try changes.specs(judge) }

  private var changes: OfficeChanges {
    OfficeChanges(context: context, id: id, matter: "rate")
  }

  private func judge(_ pair: OfficeSeries.Pair) -> Result<OfficeChanges.Change, OfficeChanges.Failure> {
    guard let before = pair.before.disclosure.rate, let now = pair.now.disclosure.rate,
      !pair.before.disclosure.isDoubtful, !pair.now.disclosure.isDoubtful,
      let change = RateChange(from: before, to: now)
    else { return .failure(OfficeChanges.Failure(.figures)) }
    guard context.isRanked(pair.before.disclosure), context.isRanked(pair.now.disclosure) else {
      return .failure(OfficeChanges.Failure(.small))
    }
    let size = ExactNumber(units: Int128(change.tenths), decimals: 1)
    let label = Signed.tenths(change.tenths)
    let unit = context.terms["compareOffices.points"]
    return .success(
      OfficeChanges.Change(
        office: pair.now.office, scope: pair.now.scope.kind, size: size,
        direction: before.isBelow(now) ? 1 : now.isBelow(before) ? -1 : 0,
        segment: { segment(pair, change, label: label, size: size) }, words: "\(label) \(unit)",
        remark: change.tenths == now.tenths - before.tenths ? nil : "compareOffices.rate.rounding"))
  }

  private func segment(
    _ pair: OfficeSeries.Pair, _ change: RateChange, label: String, size: ExactNumber
  ) -> Segment {
    let terms = context.terms
    let words = terms(
      "compareOffices.rate.tip",
      [
        "change": label, "before": rate(change.before, pair.before.year),
        "now": rate(change.now, pair.now.year),
      ])
    let handled: [CellID] = [.requests(.handled, .total)]
    return Segment(
      name: terms["compareOffices.rate.name"], color: OutcomeGroup.disclosed.rawValue,
      length: abs(Double(change.tenths)) / 10, isDecrease: change.tenths < 0,
      label: ValueLabel(
        label,
        share: terms(
          "compareOffices.fromTo", ["before": change.before.percent + "%", "now": change.now.percent + "%"])),
      datum: changes.datum(
        pair, figure: pair.now.disclosure.id, value: size.description, words: words,
        cells: (pair.now.disclosure.numerator?.cells ?? []) + handled))
  }

  private func rate(_ rate: Rate, _ year: Int) -> String {
    context.terms(
      "compareOffices.rate.of",
      [
        "year": String(year), "rate": rate.percent, "k": rate.numerator.grouped,
        "n": rate.denominator.grouped,
      ])
  }
}
