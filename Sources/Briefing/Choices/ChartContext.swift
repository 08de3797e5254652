import Charts
import DisclosureReport
import PageProse

/// What every chart of a report needs: its figures, its words, and the texts around the picture.
package struct ChartContext {
  let indicators: Indicators
  /// The report with what its rules found and last year's figures; nil where only single figures of it are shown.
  let checked: CheckedReport?
  let terms: Terms
  /// Stands in the place of every chart's own title; nil for that.
  let title: String?

  /// How the report is named in the source line.
  let credit: Credit
  /// Which words stand around the pictures.
  let words: PictureWords

  package init(
    _ indicators: Indicators, _ terms: Terms, title: String? = nil, credit: Credit = .own,
    words: PictureWords = .whole
  ) {
    self.credit = credit
    self.words = words
    self.indicators = indicators
    checked = nil
    self.terms = terms
    self.title = title
  }

  init(
    _ checked: CheckedReport, _ terms: Terms, title: String?, credit: Credit, words: PictureWords
  ) {
    self.credit = credit
    self.words = words
    indicators = checked.indicators
    self.checked = checked
    self.terms = terms
    self.title = title
  }

  var report: AnnualReport { indicators.report }

  var handled: ExactNumber? { report.value(.requests(.handled, .total)) }

  /// A chart with the texts that stand around every picture of this report.
  func spec(_ row: ChartRegistry.Row) -> ChartSpec {
    let draft = row.draft(self)
    let title = self.title ?? draft.title
    let texts = ChartTexts(
      id: row.id, title: title, subtitle: subtitle(row.id, base: draft.base), source: source(draft),
      alternative: alternative(row.id, title: title, draft))
    var spec = ChartSpec(draft, texts, terms)
    spec.frame = words
    // Where no text stands in the picture, its description says where the numbers are from.
    if words == .bare {
      spec.alternative = terms("text.follow", ["one": spec.alternative, "two": spec.source])
    }
    return spec
  }

  /// The title of a chart that has no number to show: its measure and why.
  ///
  /// `ofTotals` says that only the column 总计 was looked at.
  func missingTitle(_ measure: String, _ state: ValueState, ofTotals: Bool = false) -> String {
    terms(
      ofTotals ? "title.missingTotal" : "title.missing",
      ["measure": terms[measure], "word": state.word(terms)])
  }

  /// Measure, office, year and base.
  private func subtitle(_ id: String, base: String) -> String {
    let office = report.office ?? terms["picture.officeUnknown"]
    let measure = terms["measure.\(id)"]
    guard let year = report.year else {
      return terms("picture.subtitleUndated", ["measure": measure, "office": office, "base": base])
    }
    return terms(
      "picture.subtitle", ["measure": measure, "office": office, "year": String(year), "base": base])
  }

  /// The report, its table, and what a careful reader must know.
  private func source(_ draft: ChartDraft) -> String {
    draft.source(
      credit.words(report, table: draft.table, terms),
      last: CorrectionText(report: report, terms: terms).remark(draft.panels, table: draft.table), terms)
  }

  /// The remark on shares of so few that each request moves them by points; nil from n = 30 on.
  func few(_ base: ExactNumber?) -> String? {
    guard let base, !base.isZero, base < Rate.smallSample else { return nil }
    return terms("picture.few", ["n": base.grouped])
  }

  /// Whether one of these cells stands in a sum of the form that fails.
  func isDoubtful(_ cells: [CellID]) -> Bool { !indicators.doubts(cells).isEmpty }

  /// Stands behind or before a name whose figures a failing sum is behind.
  package static let doubt = "※"

  /// Whether one of these cells stands in a sum that fails, or is a number that cannot be.
  func isSuspect(_ cells: [CellID]) -> Bool {
    checked.map { SummaryFacts($0).isDoubtful(cells) } ?? isDoubtful(cells)
  }

  /// A label, marked where one of the cells stands in a sum that fails, or is a number that cannot be.
  func marked(_ label: String, _ cells: [CellID]) -> String {
    isSuspect(cells) ? label + " " + Self.doubt : label
  }

  /// The remark that goes with marked labels; nil where no bar is marked.
  ///
  /// `ofSums` says that a sum of the form stands behind every figure of the picture.
  func doubtRemark(_ panels: [Panel], ofSums: Bool = true) -> String? {
    let isMarked = panels.contains { panel in
      panel.bars.contains { $0.label.hasSuffix(Self.doubt) || $0.label.hasPrefix(Self.doubt) }
    }
    return isMarked ? terms(ofSums ? "compare.doubt" : "compare.implausible", ["mark": Self.doubt]) : nil
  }

  /// A quantity of the prose: its digits grouped, with 约 where the report rounds it.
  func number(_ figure: NarrativeFigure) -> String {
    figure.isApproximate
      ? terms("picture.approximately", ["n": figure.value.grouped]) : figure.value.grouped
  }

  /// The cells of an outcome group in one column; those of its first row where the report has none.
  package func cells(of group: OutcomeGroup, _ column: ApplicantColumn = .total) -> [CellID] {
    NarrativeSubject.groups([group], column).cells(in: report)
  }

  /// The sum of cells in a picture: its digits grouped, or the word that says why it has no number.
  package func valueLabel(_ cells: [CellID], unit: String?, share: String? = nil) -> ValueLabel {
    guard let value = report.sum(cells) else {
      return ValueLabel((Absence(cells, in: report) ?? .notStated).word(terms), isQuiet: true)
    }
    return ValueLabel(
      value.grouped, unit: unit.flatMap { $0.isEmpty ? nil : $0 }, share: share.map { $0 + "%" })
  }

  /// The text of equal worth to a picture: what is counted of what, and every bar with its values.
  private func alternative(
    _ id: String, title: String, _ draft: ChartDraft
  ) -> String {
    let intro = terms(
      "alt.intro",
      [
        "measure": terms["measure.\(id)"],
        "office": (report.office ?? terms["picture.officeUnknown"])
          + (report.year.map { terms["comma"] + terms("page.year", ["year": String($0)]) } ?? ""),
        "base": draft.base, "title": title,
      ])
    return AlternativeText(terms: terms).text(
      intro: intro, panels: draft.panels, notice: draft.notice)
  }
}
