import DisclosureReport
import PageProse

/// What a conflict of two reports says: where they differ, and that neither is used.
struct AccountConflict {
  /// The most differing cells that are shown.
  static let mostCells = 8

  let conflict: ReportConflict
  let terms: Terms

  /// A sentence, then the differing cells with both numbers, and the count of the rest.
  var lines: [String] {
    let (first, second) = (conflict.files.first ?? "", conflict.files.dropFirst().first ?? "")
    guard !conflict.editionsDiffer else {
      return [terms("compareCommand.editionsDiffer", ["first": first, "second": second])]
    }
    let count = conflict.differences.count
    var lines = [
      terms("compareCommand.conflict", ["first": first, "second": second, "n": String(count)])
    ]
    let ordered = conflict.differences.sorted {
      Self.place($0.id).lexicographicallyPrecedes(Self.place($1.id))
    }
    lines += ordered.prefix(Self.mostCells).map { difference in
      terms(
        "compareCommand.cell",
        [
          "cell": terms.name(difference.id), "first": number(difference.first),
          "second": number(difference.second),
        ])
    }
    if count > Self.mostCells {
      lines.append(terms("compareCommand.more", ["n": String(count - Self.mostCells)]))
    }
    return lines
  }

  /// Where a cell stands in the form: table, row, column.
  private static func place(_ id: CellID) -> [Int] {
    let (rows, columns) =
      switch id.section {
      case .proactive: (ProactiveRow.allCases.map(\.rawValue), ProactiveColumn.allCases.map(\.rawValue))
      case .requests: (RequestRow.allCases.map(\.rawValue), ApplicantColumn.allCases.map(\.rawValue))
      case .review: (ReviewBlock.allCases.map(\.rawValue), ReviewColumn.allCases.map(\.rawValue))
      }
    return [
      Section.allCases.firstIndex(of: id.section) ?? 0, rows.firstIndex(of: id.row) ?? 0,
      columns.firstIndex(of: id.column) ?? 0,
    ]
  }

  private func number(_ value: ExactNumber?) -> String { value?.grouped ?? terms["mark.blank"] }
}
