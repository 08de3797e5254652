/// Several entries on one office and year: their order, and which of them contradict each other.
///
/// Both in time that grows with the count of entries, not with that of their pairs.
enum RepeatedEntries {
  /// The report with more numbers first, then by the file's name, then by all that it holds, so that no order of input counts.
  static func sorted(_ entries: [ReportEntry]) -> [ReportEntry] {
    var places: [Key: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      places[Key(numbers: entry.report.cells.values.count { $0.value != nil }, file: entry.file), default: []]
        .append(index)
    }
    let ordered = places.sorted { left, right in
      if left.key.numbers != right.key.numbers { return left.key.numbers > right.key.numbers }
      return left.key.file.utf8.lexicographicallyPrecedes(right.key.file.utf8)
    }
    return ordered.flatMap { _, indexes in
      indexes.count == 1 ? indexes.map { entries[$0] } : byContent(indexes.map { entries[$0] })
    }
  }

  /// The first two entries that contradict each other: the earliest that has a later one against it, and the earliest of
  /// those; nil where none does.
  static func firstConflict(_ entries: [ReportEntry]) -> (Int, Int)? {
    var later = Later()
    for entry in entries { later.add(entry.report) }
    for (index, entry) in entries.enumerated() {
      later.remove(entry.report)
      guard later.contradicts(entry.report) else { continue }
      let other = entries.indices.dropFirst(index + 1).first { differ(entry.report, entries[$0].report) }
      return other.map { (index, $0) }
    }
    return nil
  }

  private struct Key: Hashable {
    let numbers: Int
    let file: String
  }

  private static func differ(_ first: AnnualReport, _ second: AnnualReport) -> Bool {
    first.form != second.form || !FigureDifference.between(first, second).isEmpty
  }

  /// Of entries that are alike only one content is kept.
  private static func byContent(_ entries: [ReportEntry]) -> [ReportEntry] {
    var alike: [String: [ReportEntry]] = [:]
    for entry in entries { alike[content(entry), default: []].append(entry) }
    return alike.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  private static func content(_ entry: ReportEntry) -> String {
    let report = entry.report
    let cells = report.cells.sorted { $0.key.position < $1.key.position }.map { "\($0) \(content($1))" }
    let subtotals = report.subtotals.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { group, columns in
      columns.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\(group) \($0) \(content($1))" }
    }
    let lines = report.source.tableLines.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0) \($1)" }
    let head = [report.office ?? "", report.title ?? "", report.source.kind.rawValue]
    let findings = entry.failing.map { finding in
      "\(finding.rule) \(finding.line ?? 0) \(finding.cells) \(content(finding.matter)) \(finding.quote ?? "")"
    }
    // A statement has no part without an order of its own.
    let prose = report.narrative.map { "\($0)" }
    return (head + lines + cells + subtotals + prose + findings).joined(separator: "\n")
  }

  private static func content(_ matter: Finding.Matter) -> String {
    guard case .remark(let words) = matter else { return "\(matter)" }
    return words.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
  }

  private static func content(_ cell: Cell) -> String {
    let origin = cell.origin.map { "\($0.line) \($0.column) \($0.raw) \($0.reading.rawValue)" } ?? ""
    return [cell.value?.description ?? "", cell.mark.rawValue, origin, cell.note ?? ""].joined(separator: " ")
  }

  /// How often each known figure stands in the entries behind one.
  private struct Later {
    private var forms: [FormEdition: Int] = [:]
    private var known: [CellID: Int] = [:]
    private var figures: [CellID: [ExactNumber?: Int]] = [:]

    mutating func add(_ report: AnnualReport) { count(report, 1) }
    mutating func remove(_ report: AnnualReport) { count(report, -1) }

    /// Whether one of them has another edition, or another number in a cell that both know.
    func contradicts(_ report: AnnualReport) -> Bool {
      if forms.contains(where: { $0.key != report.form && $0.value > 0 }) { return true }
      return report.cells.contains { id, cell in
        FigureDifference.isKnown(cell) && (known[id] ?? 0) > (figures[id]?[cell.value] ?? 0)
      }
    }

    private mutating func count(_ report: AnnualReport, _ change: Int) {
      forms[report.form, default: 0] += change
      for (id, cell) in report.cells where FigureDifference.isKnown(cell) {
        known[id, default: 0] += change
        figures[id, default: [:]][cell.value, default: 0] += change
      }
    }
  }
}
