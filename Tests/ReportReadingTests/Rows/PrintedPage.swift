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
    \((lines.contains(reviewHeading) ? lines : lines + [reviewHeading]).joined(separator: "\n"))
    五、存在的主要问题及改进情况
    人手不足。
    """
  }

  private static let reviewHeading = "四、政府信息公开行政复议、行政诉讼情况"

  /// The last columns of two rows before their first columns, these beside labels; a row that leaves its first figure behind the next rows;
  /// or the last columns of the last rows behind the heading of table four, among its figures.
  static func torn(_ table: ProvableTable, _ tear: Tear, _ random: inout SeededRandom) -> [String] {
    let head = random.below(4) + 2
    let first = tear == .behindReview ? table.order.count - 3 : random.below(12) + 3
    var lines: [String] = []
    var torn: [(label: String, figures: [String])] = []
    for (index, row) in table.order.enumerated() {
      let figures = (table.rows[row] ?? []).map(String.init)
      let label = table.labels[row] ?? ""
      switch tear {
      case .tailsFirst where index == first: torn.append((label, figures))
      case .tailsFirst where index == first + 1:
        torn.append((label, figures))
        lines += torn.flatMap { $0.figures.dropFirst(head) }
        lines += torn.flatMap { [$0.figures.prefix(head).joined(separator: " "), $0.label] }
      case .leftBehind where index == first:
        torn.append((label, figures))
        lines += figures.dropFirst()
      case .leftBehind where index == first + 2:
        lines += [label] + figures + torn.flatMap { [$0.label + " " + $0.figures[0], "(续)"] }
      case .behindReview where index >= first:
        torn.append((label, figures))
        lines += [label] + figures.prefix(head)
      default: lines += [label] + figures
      }
    }
    guard tear == .behindReview else { return lines }
    lines += [reviewHeading, "行政复议 行政诉讼", "结果维持 结果纠正 其他结果 尚未审结 总计"]
    return lines + ["2", "1", "0", "0", "3", "0", "0"] + ["复议后起诉"]
      + torn.flatMap { $0.figures.dropFirst(head) }
      + ["0", "4", "4", "1", "0", "0", "1", "2"]
  }

  /// A way in which an extractor tears rows.
  enum Tear { case tailsFirst, leftBehind, behindReview }

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
