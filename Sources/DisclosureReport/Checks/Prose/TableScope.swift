/// Whether a statement of the prose speaks of what the tables count.
///
/// A report's tables count the office's own requests or those of its whole region; the form does not say which. The prose
/// does, where its statements of one scope equal the tables' figures.
struct TableScope: Sendable {
  /// Whether statements about the whole region fit the tables.
  let isRegion: Bool
  /// Whether statements that name the office itself fit the tables.
  let isOwn: Bool
  private let office: String?

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
    office = report.office
  }

  /// Whether a statement that differs from the tables contradicts them: whether both speak of the same offices.
  func covers(_ figure: NarrativeFigure) -> Bool {
    if figure.scope == .region { return isRegion }
    guard !isOwn else { return true }
    if let word = figure.scopeWord, namesAnother(word) { return false }
    guard isRegion else { return true }
    // The tables are the region's: what the office says of itself alone, or of its own documents, is another matter.
    return figure.scopeWord == nil && figure.subject?.isOfRequestsOrReview == true
  }

  /// Whether a word names another body than the report's: 区政府办 or 本级 in the report of a 区人民政府, whose tables may add
  /// up every department.
  private func namesAnother(_ word: String) -> Bool {
    if ["本机关", "本单位", "我单位"].contains(word) { return false }
    if word.hasSuffix("本级") { return true }
    guard let office else { return true }
    let kinds = ["办公厅", "办公室", "办", "局", "委", "厅", "镇", "乡", "街道", "街", "院", "校", "处", "中心"]
    guard let kind = kinds.first(where: word.hasSuffix) else {
      // 市政府 as the report's own body; its office reports for it, its region's report for all departments.
      return word.hasSuffix("政府") && office.hasSuffix("政府")
    }
    return kind.hasPrefix("办") ? !office.contains("办") : !office.contains(kind)
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
