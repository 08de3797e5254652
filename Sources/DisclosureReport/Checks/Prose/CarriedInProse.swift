extension Check {
  /// G2: what the prose says was carried in is row 二; what it says was carried over is row 四.
  public static let carriedInProse = Check(id: .g2, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .quantity && ($0.isOfRow(.carriedIn) || $0.isOfRow(.carriedOut)) }
      .map { check.count(.g2, $0) }
  }
}
