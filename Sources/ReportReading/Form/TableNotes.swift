/// Notes below a table, which repeat labels with figures of their own: 注:行政处罚含下属单位5件.
enum TableNotes {
  /// The rows before the first note; a label that stands before it is kept without values.
  static func dropped(_ rows: [TokenRow]) -> [TokenRow] {
    for (index, row) in rows.enumerated() {
      guard let token = row.labels.firstIndex(where: { isNote($0.scalars) }) else { continue }
      var last = row
      last.labels = Array(row.labels[..<token])
      last.values = []
      return rows[..<index] + (last.labels.isEmpty ? [] : [last])
    }
    return rows
  }

  private static func isNote(_ label: [Unicode.Scalar]) -> Bool {
    openings.contains { label.starts(with: $0) }
  }

  private static let openings = ["注:", "备注:", "说明:", "注1:", "注、", "附注:"].map(\.scalars)
}
