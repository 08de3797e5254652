import DisclosureReport

/// Sums of outcome groups that some offices print although the form has no row for them.
///
/// A row is one only where its words and its place beside the group's rows say so and all seven values are numbers; in
/// running text a group's head with numbers must be proven by its rows, unless every row of the form has its own seven.
struct GroupSubtotals {
  /// The group of each row that is a subtotal.
  private(set) var groups: [Int: OutcomeGroup] = [:]
  private let rows: [TokenRow]
  private let owner: [RequestRow: Int]

  /// Looks for subtotals among the rows that `owner` leaves over.
  init(_ rows: [TokenRow], labels: [[Unicode.Scalar]], owner: [RequestRow: Int]) {
    self.rows = rows
    self.owner = owner
    let taken = Set(owner.values)
    for index in rows.indices where !taken.contains(index) && !rows[index].isCut {
      if rows[index].values.count == 7, numbers(index).count == 7 {
        groups[index] = group(index, labels[index])
      }
    }
    // Two rows that claim to be the sum of one group but differ are none.
    for (index, group) in groups
    where groups.contains(where: { $0.value == group && numbers($0.key) != numbers(index) }) {
      doubtful.insert(index)
    }
    for index in doubtful { groups[index] = nil }
  }

  private var doubtful: Set<Int> = []

  /// The seven values of each group that has a subtotal.
  var cells: [OutcomeGroup: [ApplicantColumn: Cell]] {
    var result: [OutcomeGroup: [ApplicantColumn: Cell]] = [:]
    for (index, group) in groups.sorted(by: { $0.key > $1.key }) {
      result[group] = Dictionary(
        uniqueKeysWithValues: zip(ApplicantColumn.allCases, rows[index].values).compactMap { column, value in
          value.number.map { (column, Cell($0, origin: value.origin(), note: value.note)) }
        })
    }
    return result
  }

  private func group(_ index: Int, _ label: [Unicode.Scalar]) -> OutcomeGroup? {
    let words = LabelText.words(of: label)
    let isSum = words.ends(with: "小计".scalars) || words.ends(with: "合计".scalars)
    let before = owner.filter { $0.value < index }.max { $0.value < $1.value }?.key.group
    let after = owner.filter { $0.value > index }.min { $0.value < $1.value }?.key
    guard let after else { return nil }
    if words == "小计".scalars || words == "合计".scalars {
      // After the last group, 合计 may be the total of all.
      guard let before, after.group != before, before != .other || words == "小计".scalars else { return nil }
      return has(before) && (rows[index].isDelimited || isWhole || addsUp(index)) ? before : nil
    }
    guard let named = Self.named(label), has(named) else { return nil }
    let opens = after.group == named && before != named
    let closes = isSum && before == named && after.group != named
    guard opens || closes else { return nil }
    guard !rows[index].isDelimited else { return named }
    // A row that calls itself a sum and stands beside a whole table is one, also where its values are wrong.
    let isOwn = isSum && isWhole || (isSum || isWhole ? addsUp(index) : isProven(index, named))
    return isOwn ? named : nil
  }

  /// The one group of several rows that a label names, and no row.
  private static func named(_ label: [Unicode.Scalar]) -> OutcomeGroup? {
    guard RequestLabels.matches(in: label).allSatisfy({ $0.row == .other }) else { return nil }
    let found = names.filter { _, words in words.contains { label.contains(word: $0) } }
    return found.count == 1 ? found.first?.0 : nil
  }

  private static let names: [(OutcomeGroup, [[Unicode.Scalar]])] = [
    (.withheld, ["不予公开".scalars]), (.unable, ["无法提供".scalars]), (.notProcessed, ["不予处理".scalars]),
    (.other, ["其他处理".scalars, "其它处理".scalars]),
  ]

  private func numbers(_ index: Int) -> [ExactNumber] { rows[index].values.compactMap(\.number) }

  private func parts(_ group: OutcomeGroup) -> [Int] { group.rows.compactMap { owner[$0] } }

  private func has(_ group: OutcomeGroup) -> Bool { parts(group).count > 1 }

  /// Whether the six kinds of applicant add up to the seventh value.
  private func addsUp(_ index: Int) -> Bool {
    let numbers = numbers(index)
    return numbers.dropLast().reduce(.zero, +) == numbers.last
  }

  /// Whether every row of the form has seven numbers of its own, so that seven more cannot be one of theirs.
  private var isWhole: Bool {
    let editions = FormEdition.allCases.map { RequestRow.rows(in: $0) }
    return editions.contains { $0.allSatisfy { owner[$0] != nil } }
      && owner.values.allSatisfy { numbers($0).count == 7 }
  }

  /// Whether each value is the sum of the group's rows.
  private func isProven(_ index: Int, _ group: OutcomeGroup) -> Bool {
    let parts = parts(group).map(numbers)
    guard parts.allSatisfy({ $0.count == 7 }) else { return false }
    return numbers(index).enumerated().allSatisfy { column, sum in
      parts.reduce(.zero) { $0 + $1[column] } == sum
    }
  }
}
