/// Whether a statement of the prose speaks of what the tables count.
///
/// A report's tables count the office's own requests or those of its whole region; the form does not say which. The prose
/// does, where its statements of one scope equal the tables' figures.
struct TableScope: Sendable {
  /// Whether statements about the whole region fit the tables.
  let isRegion: Bool
  /// Whether statements that name the office itself fit the tables.
  let isOwn: Bool

  /// Weighs the statements of a report.
  ///
  /// One that equals the tables' figure of ten or more proves the scope, as do two of less than ten; zeros prove nothing.
  init(_ report: AnnualReport) {
    var region = 0
    var own = 0
    for figure in report.narrative where Self.proves(figure, report) {
      let weight = figure.value >= ExactNumber(10) ? 2 : 1
      if figure.scope == .region {
        region += weight
      } else if figure.scopeWord != nil {
        own += weight
      }
    }
    isRegion = region >= 2
    isOwn = own >= 2
  }

  /// Whether a statement that differs from the tables contradicts them: whether both speak of the same offices.
  func covers(_ figure: NarrativeFigure) -> Bool {
    if figure.scope == .region { return isRegion }
    guard isRegion, !isOwn else { return true }
    // The tables are the region's: what the office says of itself alone, or of its own documents, is another matter.
    return figure.scopeWord == nil && figure.subject?.isOfRequestsOrReview == true
  }

  private static func proves(_ figure: NarrativeFigure, _ report: AnnualReport) -> Bool {
    guard figure.kind == .quantity, !figure.isApproximate, !figure.value.isZero,
      figure.subject?.isOfRequestsOrReview == true
    else { return false }
    return StatementReadings.of(figure, in: report).contains { $0.value(in: report) == figure.value }
  }
}

extension NarrativeSubject {
  /// Whether it is a figure of table three or four.
  var isOfRequestsOrReview: Bool {
    if case .cell(let id) = self { return id.section != .proactive }
    return true
  }
}
