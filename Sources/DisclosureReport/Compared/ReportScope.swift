/// What a report's tables count: the office's own requests, or those of its whole region added up.
///
/// The form does not say which. The prose does where a statement on the requests received that names a scope gives the
/// table's figure; otherwise only the user can settle it.
public struct ReportScope: Sendable, Equatable {
  /// What the tables count.
  public enum Kind: String, Sendable, CaseIterable {
    /// 本机关: the office's own work.
    case own
    /// 汇总: the work of every unit of a region.
    case region
    /// Nothing tells.
    case unclear
  }

  /// How it is known.
  public enum Source: Sendable, Equatable {
    /// A statement of the prose gives the table's figure and names the scope.
    case prose(NarrativeFigure)
    /// The user settled it.
    case settled
    /// Not at all.
    case none
  }

  /// What the tables count.
  public let kind: Kind
  /// How it is known.
  public let source: Source

  /// What the prose of a report tells.
  public init(_ report: AnnualReport) {
    guard let told = report.scopeStatement else {
      kind = .unclear
      source = .none
      return
    }
    kind = told.scope == .region ? .region : .own
    source = .prose(told)
  }

  /// What the user settled.
  public init(settled kind: Kind) {
    self.kind = kind
    source = kind == .unclear ? .none : .settled
  }
}

extension AnnualReport {
  /// The statement that gives the table's requests received, so that its scope is the table's; nil where none does or they disagree.
  var scopeStatement: NarrativeFigure? {
    let told = narrative.filter { figure in
      figure.kind == .quantity && figure.scopeWord != nil
        && figure.subject == .cell(.requests(.received, .total)) && !figure.value.isZero
        && StatementReadings.of(figure, in: self).contains { $0.value(in: self) == figure.value }
    }
    return Set(told.map(\.scope)).count == 1 ? told.first : nil
  }
}
