import DisclosureReport

/// A report of which only table three is printed, as lines.
enum PrintedPage {
  /// The text with the lines of table three.
  static func text(_ lines: [String]) -> String {
    """
    云州市青石区文化局2023年政府信息公开工作年度报告
    一、总体情况
    本局工作有序。
    三、收到和处理政府信息公开申请情况
    (本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) 申请人情况
    自然人 法人或其他组织 总计
    商业企业 科研机构 社会公益组织 法律服务机构 其他
    \(lines.joined(separator: "\n"))
    四、政府信息公开行政复议、行政诉讼情况
    五、存在的主要问题及改进情况
    人手不足。
    """
  }

  /// Table three as an extractor prints a page: the first columns of some rows, then their other columns, and so on.
  ///
  /// With labels beside, some labels stand between the figures of their row: the first in the label's line, the others above it.
  static func stretches(_ table: ProvableTable, labelsBeside: Bool, _ random: inout SeededRandom) -> [String]
  {
    let head = random.below(4) + 2
    var lines: [String] = []
    var rest = table.order[...]
    while !rest.isEmpty {
      let rows = rest.prefix(random.below(10) + 8)
      rest = rest.dropFirst(rows.count)
      for row in rows {
        let figures = (table.rows[row] ?? []).prefix(head).map(String.init)
        let label = table.labels[row] ?? ""
        let isBeside = labelsBeside && random.below(3) == 0
        lines +=
          isBeside ? figures.dropFirst() + [label + " " + (figures.first ?? "")] : [label] + figures
      }
      lines += rows.flatMap { (table.rows[$0] ?? []).dropFirst(head).map(String.init) }
    }
    return lines
  }
}

/// A table three whose every sum holds, from a seed.
struct ProvableTable {
  /// Seven figures for each row of the form, in its order.
  let rows: [RequestRow: [Int]]
  /// The form's rows.
  let order: [RequestRow]
  /// Their labels as printed.
  let labels: [RequestRow: String]

  /// A table with small figures, most of them 0.
  init(_ random: inout SeededRandom) {
    order = RequestRow.rows(in: .form2021)
    labels = Dictionary(uniqueKeysWithValues: zip(order, SampleReport.labels2021))
    var rows: [RequestRow: [Int]] = [:]
    func figures(_ random: inout SeededRandom, _ most: Int) -> [Int] {
      let kinds = (0..<6).map { _ in random.below(3) == 0 ? random.below(most) : 0 }
      return kinds + [kinds.reduce(0, +)]
    }
    for row in order where row.group != nil { rows[row] = figures(&random, random.below(2) == 0 ? 9 : 240) }
    let handled = rows.values.reduce([Int](repeating: 0, count: 7)) { sum, row in zip(sum, row).map(+) }
    rows[.handled] = handled
    let carriedOut = figures(&random, 20)
    rows[.carriedOut] = carriedOut
    let carriedIn = zip(handled, carriedOut).map { min($0 + $1, 3) }
    rows[.carriedIn] = carriedIn.dropLast() + [carriedIn.dropLast().reduce(0, +)]
    let received = (0..<6).map { handled[$0] + carriedOut[$0] - carriedIn[$0] }
    rows[.received] = received + [received.reduce(0, +)]
    self.rows = rows
  }
}
