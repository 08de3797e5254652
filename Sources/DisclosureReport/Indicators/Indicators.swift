/// The rates and counts derived from a report: the one place where they are made.
///
/// Each carries its numerator, its base, the sums behind it that fail, and its interval.
public struct Indicators: Sendable {
  /// The report that they are derived from.
  public let report: AnnualReport
  private let failing: FailingSums

  /// The indicators of a report whose sums were held against each other already.
  public init(_ report: AnnualReport, failing: FailingSums) {
    self.report = report
    self.failing = failing
  }

  /// Every indicator on every usual base, in a fixed order: by matter, then by indicator, its default base first.
  ///
  /// The order and the ids are the same for every report; what has no value says why.
  public var all: [Indicator] { requests + outcomes + reasons + applicants + disputes + proactive }

  /// The rules of the form's sums that fail for one of these cells, each once.
  public func doubts(_ cells: [CellID]) -> [Check.ID] { failing.rules(of: cells) }

  // MARK: Quantities

  func quantity(_ name: String, _ added: [CellID], minus subtracted: [CellID] = []) -> IndicatorQuantity {
    IndicatorQuantity(name, added, minus: subtracted, in: report)
  }

  func total(_ name: String, _ rows: RequestRow...) -> IndicatorQuantity {
    quantity(name, rows.map { .requests($0, .total) })
  }

  /// The rows of outcome groups; a group without rows is named by its first row, so that its sum is missing.
  func cells(of groups: OutcomeGroup...) -> [CellID] {
    NarrativeSubject.groups(groups, .total).cells(in: report)
  }

  var handled: IndicatorQuantity { total("handled", .handled) }
  var received: IndicatorQuantity { total("received", .received) }
  var accepted: IndicatorQuantity { total("accepted", .received, .carriedIn) }
  var open: IndicatorQuantity { quantity("disclosedOrPartly", cells(of: .disclosed, .partiallyDisclosed)) }

  // MARK: Indicators

  /// One indicator for each base; the first is the default one.
  func rates(
    _ id: String, _ matter: Indicator.Matter, _ numerator: IndicatorQuantity,
    of bases: (IndicatorQuantity, Indicator.Kind)...
  ) -> [Indicator] {
    bases.enumerated().map { position, base in
      rate(id, matter, numerator, of: base.0, base.1, isDefault: position == 0)
    }
  }

  func rate(
    _ id: String, _ matter: Indicator.Matter, _ numerator: IndicatorQuantity, of base: IndicatorQuantity,
    _ kind: Indicator.Kind = .proportion, isDefault: Bool = true
  ) -> Indicator {
    let state = state(numerator, base, kind)
    var rate: Rate?
    if state == .computed, let part = numerator.value, let whole = base.value {
      rate = Rate(part, of: whole)
    }
    return Indicator(
      id: id, matter: matter, kind: kind, numerator: numerator, base: base, isDefault: isDefault,
      state: rate == nil && state == .computed ? .inconsistent : state, rate: rate,
      doubts: doubts(numerator.cells + base.cells))
  }

  func count(_ id: String, _ matter: Indicator.Matter, _ numerator: IndicatorQuantity) -> Indicator {
    Indicator(
      id: id, matter: matter, kind: .count, numerator: numerator, base: nil, isDefault: true,
      state: numerator.value == nil ? .missing(numerator.missing) : .computed, rate: nil,
      doubts: doubts(numerator.cells))
  }

  func absent(
    _ id: String, _ matter: Indicator.Matter, _ kind: Indicator.Kind, _ obstacle: Indicator.Obstacle
  ) -> Indicator {
    Indicator(
      id: id, matter: matter, kind: kind, numerator: nil, base: nil, isDefault: true,
      state: .notComputable(obstacle), rate: nil, doubts: [])
  }

  private func state(
    _ numerator: IndicatorQuantity, _ base: IndicatorQuantity, _ kind: Indicator.Kind
  ) -> Indicator.State {
    guard let part = numerator.value, let whole = base.value else {
      let missing = numerator.missing + base.missing.filter { !numerator.missing.contains($0) }
      return .missing(missing)
    }
    let isPart = kind != .proportion || part <= whole
    if part.isNegative || whole.isNegative || !isPart { return .inconsistent }
    return whole.isZero ? .zeroBase : .computed
  }
}
