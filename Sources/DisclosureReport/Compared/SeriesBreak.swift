/// Why two reports of one office must not be joined as they stand.
public enum SeriesBreak: Sendable, Equatable {
  /// They use different editions of the form.
  case edition(from: FormEdition, to: FormEdition)
  /// One counts the office's own work and the other that of its region.
  case scope(from: ReportScope.Kind, to: ReportScope.Kind)

  /// The breaks between two reports, an earlier and a later one.
  ///
  /// Where one of them does not tell what it counts, nothing is claimed.
  public static func between(_ before: ComparedReport, _ now: ComparedReport) -> [SeriesBreak] {
    var breaks: [SeriesBreak] = []
    if before.form != now.form { breaks.append(.edition(from: before.form, to: now.form)) }
    let (from, to) = (before.scope.kind, now.scope.kind)
    if from != to, from != .unclear, to != .unclear { breaks.append(.scope(from: from, to: to)) }
    return breaks
  }
}

extension CellID {
  /// Whether both editions of the form count the same in this cell: all of tables three and four but the rows of （六）其他处理,
  /// whose sum can be compared, and of table two the decisions.
  public var isCommonToEditions: Bool {
    switch section {
    case .proactive:
      column == ProactiveColumn.decisions.rawValue && row != ProactiveRow.otherServices.rawValue
    case .requests: RequestRow(rawValue: row)?.group != .other
    case .review: true
    }
  }
}
