/// The sums of a report that do not hold, and what a change of some cells would do to them.
struct BrokenSums {
  /// A change that a hint proposes.
  struct Change {
    /// The cells that it points at.
    let cells: [CellID]
    /// The new values of all cells that change.
    let values: [CellID: ExactNumber]
    /// The places of the sums that it mends, in ``equations``.
    let mended: [Int]
    /// What kind of guess it is.
    let kind: Finding.SumHint.Kind
  }

  let subject: CheckSubject
  let equations: [SumEquation]
  /// Left minus right of each equation; nil where a cell has no value.
  let residuals: [ExactNumber?]
  /// The equations that do not hold.
  let failing: [Int]
  /// The equations that a cell stands in, with its sign.
  private let places: [CellID: [(equation: Int, isLeft: Bool)]]

  init(_ subject: CheckSubject) {
    self.subject = subject
    let report = subject.report
    let equations = SumEquation.all(subject)
    let residuals = equations.map { equation -> ExactNumber? in
      guard let left = report.sum(equation.left) else { return nil }
      guard !equation.right.isEmpty else { return left - equation.constant }
      return report.sum(equation.right).map { left - $0 - equation.constant }
    }
    let failing = equations.indices.filter { residuals[$0].map { !$0.isZero } ?? false }
    var places: [CellID: [(equation: Int, isLeft: Bool)]] = [:]
    if !failing.isEmpty {
      for (index, equation) in equations.enumerated() {
        for id in equation.left { places[id, default: []].append((index, true)) }
        for id in equation.right { places[id, default: []].append((index, false)) }
      }
    }
    self.equations = equations
    self.residuals = residuals
    self.failing = failing
    self.places = places
  }

  /// Left minus right of an equation; 0 where it holds or cannot be assessed.
  func residual(_ index: Int) -> ExactNumber { residuals[index] ?? .zero }

  /// The failing equations of a rule.
  func failing(_ rule: Check.ID) -> [Int] { failing.filter { equations[$0].rule == rule } }

  /// The equations that new values would mend; nil where none is, one stays broken or one that holds would break.
  func mended(by values: [CellID: ExactNumber]) -> [Int]? {
    var shifts: [Int: ExactNumber] = [:]
    for (id, value) in values {
      guard let old = subject.report.value(id) else { return nil }
      for place in places[id] ?? [] {
        shifts[place.equation, default: .zero] += place.isLeft ? value - old : old - value
      }
    }
    var mended: [Int] = []
    for (index, shift) in shifts {
      guard let residual = residuals[index] else { continue }
      guard (residual + shift).isZero else { return nil }
      if !residual.isZero { mended.append(index) }
    }
    return mended.isEmpty ? nil : mended.sorted()
  }

  /// A change of one cell, where it mends something.
  func change(_ id: CellID, to value: ExactNumber, kind: Finding.SumHint.Kind) -> Change? {
    guard value.isWhole, !value.isNegative else { return nil }
    return mended(by: [id: value]).map { Change(cells: [id], values: [id: value], mended: $0, kind: kind) }
  }

  /// The changes that no other change of the list contends with for a sum; those that come to the same count as one.
  static func unrivalled(_ changes: [Change]) -> [Change] {
    var distinct: [Change] = []
    for change in changes where !distinct.contains(where: { $0.values == change.values }) {
      distinct.append(change)
    }
    return distinct.filter { change in
      distinct.allSatisfy { $0.values == change.values || Set($0.mended).isDisjoint(with: change.mended) }
    }
  }

  /// The hint for some cells; `left` is what the first of them prints, `right` what it should.
  func hint(
    _ rule: Check.ID, cells: [CellID], right: ExactNumber?, explains: [Int], kind: Finding.SumHint.Kind,
    pair: Finding.SumHint.Pair? = nil, amount: ExactNumber? = nil
  ) -> Finding {
    let hint = Finding.SumHint(
      kind: kind, sums: explains.map { equations[$0].named }, pair: pair, amount: amount)
    return Finding(
      rule: rule, severity: .hint, status: .fail, cells: cells,
      left: cells.first.flatMap(subject.report.value), right: right, matter: .hint(hint),
      assumed: subject.assumed(cells))
  }

  /// The hint for a change.
  func hint(
    _ rule: Check.ID, _ change: Change, pair: Finding.SumHint.Pair? = nil, amount: ExactNumber? = nil
  ) -> Finding {
    hint(
      rule, cells: change.cells, right: change.cells.first.flatMap { change.values[$0] },
      explains: change.mended, kind: change.kind, pair: pair, amount: amount)
  }
}
