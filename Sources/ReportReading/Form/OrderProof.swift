import DisclosureReport

/// Holds rows that their order alone names against the sums across rows.
enum OrderProof {
  /// Whether the sums across rows are there and hold.
  static func isProven(_ rows: [Int: [ValueToken]]) -> Bool {
    let has: (RequestRow) -> Bool = { row in
      RequestLabels.order.firstIndex(of: row).map { rows[$0] != nil } == true
    }
    return [.received, .carriedIn, .handled, .carriedOut].allSatisfy(has) && !isContradicted(rows)
  }

  /// Whether a sum across rows fails: received and carried in are handled and carried out, the outcomes are the handled.
  ///
  /// The rows by their places in the form; a sum with a row that is missing or has a cell without a number says nothing.
  private static func isContradicted(_ rows: [Int: [ValueToken]]) -> Bool {
    func numbers(_ row: RequestRow) -> [ExactNumber]? {
      guard let place = RequestLabels.order.firstIndex(of: row), let values = rows[place] else { return nil }
      let numbers = values.compactMap(\.number)
      return numbers.count == ApplicantColumn.allCases.count ? numbers : nil
    }
    func sum(_ rows: [RequestRow]) -> [ExactNumber]? {
      let found = rows.compactMap(numbers)
      guard found.count == rows.count, let first = found.first else { return nil }
      return found.dropFirst().reduce(first) { zip($0, $1).map { $0 + $1 } }
    }
    func differ(_ left: [RequestRow], _ right: [RequestRow]) -> Bool {
      guard let left = sum(left), let right = sum(right) else { return false }
      return left != right
    }
    if differ([.received, .carriedIn], [.handled, .carriedOut]) { return true }
    return FormEdition.allCases.contains { edition in
      differ(RequestRow.rows(in: edition).filter { $0.group != nil }, [.handled])
    }
  }
}
