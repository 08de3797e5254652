import Charts

/// What a chart shows, before the texts that stand around every picture of its report or its comparison.
struct ChartDraft {
  /// How bars carry their values.
  var kind: ChartSpec.Kind
  /// The finding.
  var title: String
  /// What is counted, or shares of what; ends the subtitle.
  var base: String
  /// The key of the form's table that the figures come from.
  var table: String
  /// What a careful reader must know, in the source line.
  var remarks: [String?] = []
  /// Why figures have no number, each explained in the source line.
  var absences: [Absence] = []
  /// The bars.
  var panels: [Panel]
  /// Into how many columns panels are laid at most.
  var columns = 1
  /// The axis of dots.
  var axis: Axis?
  /// Names of colours.
  var legend: [LegendEntry] = []
  /// What is said where there is nothing to draw.
  var notice: String?
  /// A line beneath the bars.
  var note: String?
  /// What is said about segments too narrow for a label.
  var unlabelled: UnlabelledNote?

  /// The source line: where the figures come from, then what a careful reader must know.
  func source(_ first: String, last: String? = nil, _ terms: Terms) -> String {
    let notes = [first] + remarks + absences.map { $0.footnote(terms) } + [last]
    return notes.compactMap(\.self).joined(separator: terms["separator"])
  }
}

/// The texts around a picture.
struct ChartTexts {
  /// The chart's id, with the number of its page.
  var id: String
  /// The finding.
  var title: String
  /// Measure, office, period and base.
  var subtitle: String
  /// Where the figures come from and what a careful reader must know.
  var source: String
  /// A text of equal worth to the picture.
  var alternative: String
}

extension ChartSpec {
  /// A chart of a draft and the texts around it.
  init(_ draft: ChartDraft, _ texts: ChartTexts, _ terms: Terms) {
    self.init(
      id: texts.id, kind: draft.kind, language: terms.language.tag, title: texts.title,
      subtitle: texts.subtitle, source: texts.source, alternative: texts.alternative, panels: draft.panels,
      columns: draft.columns, axis: draft.axis, legend: draft.legend,
      notice: draft.notice, note: draft.note, unlabelled: draft.unlabelled)
  }
}
