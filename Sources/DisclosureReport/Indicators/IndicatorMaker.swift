/// Makes the indicators of one report.
struct IndicatorMaker {
  let report: AnnualReport
  private let failing: [(rule: String, cells: Set<CellID>)]

  init(_ report: AnnualReport) {
    self.report = report
    let sums: [Check] = [.outcomesAddUp, .requestsBalance, .applicantsAddUp, .reviewResultsAddUp]
    failing = sums.flatMap { $0.run(report) }.filter { $0.status == .fail }
      .map { ($0.rule, Set($0.cells)) }
  }

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

  /// The rules, each once, that fail for a sum in which one of the cells stands.
  private func doubts(_ cells: [CellID]) -> [String] {
    failing.filter { !$0.cells.isDisjoint(with: cells) }.map(\.rule).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }
}
