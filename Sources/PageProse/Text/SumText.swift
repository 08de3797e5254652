import DisclosureReport

/// Says a failing sum in words that need no formula: what adds up to what, and what stands in the place of the total.
struct SumText {
  let terms: Terms
  let numbers: TextNumber

  /// `表四行政复议各项结果合计11件，总计填0件`; empty for a finding that is no failing sum.
  func clause(_ finding: Finding) -> String {
    guard finding.status == .fail, let left = finding.left, let right = finding.right else { return "" }
    let key: String
    switch finding.check {
    case .a1: key = "a1"
    case .a2: key = "a2"
    case .b: key = "b"
    case .c1: key = "c1"
    case .d: key = "d"
    default: return ""
    }
    let values: KeyValuePairs = [
      "place": place(finding), "left": numbers.count(left, "piece"), "right": numbers.count(right, "piece"),
    ]
    guard let parts = finding.knownParts else { return terms("text.sum.\(key)", values) }
    return terms(parts.side == .left ? "text.sumKnown.left" : "text.sumKnown.right", values)
  }

  /// The table with the row or column that the sum is about.
  private func place(_ finding: Finding) -> String {
    let table = finding.cells.first.map { terms.table($0.section) } ?? terms.table(.requests)
    switch finding.place {
    case .column(let column): return terms("text.placeColumn", ["table": table, "name": terms.name(column)])
    case .group(let group, let column):
      return terms(
        "text.placeGroup", ["table": table, "group": terms.name(group), "name": terms.name(column)])
    case let place?:
      return terms("text.placeRow", ["table": table, "name": place.row.map(terms.rowName) ?? ""])
    case nil: return table
    }
  }
}
