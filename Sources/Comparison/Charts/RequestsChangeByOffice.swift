import Charts
import DisclosureReport
import PageProse
import SafeFiles

/// requests-change-by-office: how the requests received by each office differ from the year before, in pieces.
struct RequestsChangeByOffice {
  let context: ComparisonContext
  let id: ComparisonChartID

  private static let received = CellID.requests(.received, .total)

  func specs() throws(BriefingError) -> [ChartSpec] { try changes.specs(judge) }

  private var changes: OfficeChanges {
    OfficeChanges(context: context, id: id, matter: "requests", isApart: true)
  }

  private func judge(_ pair: OfficeSeries.Pair) -> Result<OfficeChanges.Change, OfficeChanges.Failure> {
    guard let before = pair.before.total(.received), let now = pair.now.total(.received),
      !before.isNegative, !now.isNegative, pair.before.doubts([Self.received]).isEmpty,
      pair.now.doubts([Self.received]).isEmpty
    else { return .failure(OfficeChanges.Failure(.figures)) }
    let change = CountChange(from: before, to: now)
    let label = Signed.number(change.difference)
    let unit = context.terms["unit.piece"]
    return .success(
      OfficeChanges.Change(
        office: pair.now.office, scope: pair.now.scope.kind, size: change.difference,
        direction: before < now ? 1 : now < before ? -1 : 0,
        segment: { segment(pair, change, label: label) }, words: unit.isEmpty ? label : "\(label) \(unit)"))
  }

  private func segment(_ pair: OfficeSeries.Pair, _ change: CountChange, label: String) -> Segment {
    let terms = context.terms
    let percent = change.tenths.map { terms("compareOffices.percent", ["percent": Signed.tenths($0)]) } ?? ""
    let share =
      terms("compareOffices.fromTo", ["before": change.before.grouped, "now": change.now.grouped]) + percent
    let size = change.difference.isNegative ? .zero - change.difference : change.difference
    let words = terms(
      "compareOffices.requests.tip",
      [
        "change": label, "year": String(pair.before.year), "before": change.before.grouped,
        "nowYear": String(pair.now.year), "now": change.now.grouped, "percent": percent,
      ])
    return Segment(
      name: terms["compareOffices.requests.name"], color: "received", length: size.double,
      isDecrease: change.difference.isNegative,
      label: ValueLabel(label, share: share),
      datum: changes.datum(
        pair, figure: Self.received.description, value: change.difference.description, words: words,
        cells: [Self.received]))
  }
}
