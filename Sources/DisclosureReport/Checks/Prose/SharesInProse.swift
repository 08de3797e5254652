extension Check {
  /// G5: a percentage of the prose is recomputed on every base that is usual for it; the finding says which one fits.
  ///
  /// The tolerance is what rounding or cutting off at the printed decimals allows.
  public static let sharesInProse = Check(id: .g5, family: .prose, severity: .warning) { subject in
    let check = StatementCheck(subject.report)
    return check.figures { $0.kind == .share }.map { ShareCheck(check, $0).finding }
  }
}
