/// The sums of a report that do not hold, by their cells: a figure that stands in one of them is in doubt.
public struct FailingSums: Sendable {
  private let sums: [(rule: Check.ID, cells: Set<CellID>)]

  /// Picks the failing sums out of what the rules found.
  public init(_ findings: [Finding]) {
    sums = findings.filter { $0.status == .fail && $0.family == .reconciliation }.compactMap { finding in
      finding.check.map { ($0, Set(finding.cells)) }
    }
  }

  /// The rules that fail for a sum in which one of the cells stands, each once.
  public func rules(of cells: [CellID]) -> [Check.ID] {
    sums.filter { !$0.cells.isDisjoint(with: cells) }.map(\.rule).reduce(into: []) { rules, rule in
      if !rules.contains(rule) { rules.append(rule) }
    }
  }
}
