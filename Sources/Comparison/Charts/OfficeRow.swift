import Charts
import DisclosureReport
import PageProse

/// A row of a chart over offices; its bar is made only where it is drawn.
struct OfficeRow {
  /// Whether an office is ranked, or stands aside and why.
  enum Standing: Equatable {
    /// It is ranked and counts towards the median.
    case ranked
    /// Its base is under the least sample: k of n is shown.
    case small
    /// A sum of the form behind its figure fails.
    case doubtful
    /// It has no figure to show; the word says why.
    case without(String)
  }

  let office: String
  let scope: ReportScope.Kind
  let standing: Standing
  let bar: () -> Bar

  /// A row that has only a word to show.
  static func gap(_ label: String, _ word: String) -> Bar {
    Bar(label: label, segments: [], total: ValueLabel(word, isQuiet: true))
  }
}

extension ComparisonContext {
  /// Whether the disclosure rate of a report is ranked.
  func standing(_ report: ComparedReport) -> OfficeRow.Standing {
    let indicator = report.disclosure
    guard indicator.rate != nil else { return .without(absence(indicator, in: report)) }
    if indicator.isDoubtful { return .doubtful }
    return isRanked(indicator) ? .ranked : .small
  }

  /// Whether a base is too small for a rate.
  func isSmall(_ rate: Rate) -> Bool { rate.denominator < ExactNumber(wishes.leastSample) }

  /// Why a rate has no value.
  private func absence(_ indicator: Indicator, in report: ComparedReport) -> String {
    switch indicator.state {
    case .missing(let cells): (Absence(cells, in: report.report) ?? .notStated).word(terms)
    case .zeroBase: terms["compareOffices.noneHandled"]
    case .computed, .inconsistent, .notComputable: terms["compareOffices.inconsistent"]
    }
  }
}
