import Charts
import PageProse

/// What a chart shows, before the texts that stand around every picture of its report or its comparison.
package struct ChartDraft {
  /// How bars carry their values.
  package var kind: ChartSpec.Kind
  /// The finding.
  package var title: String
  /// What is counted, or shares of what; ends the subtitle.
  package var base: String
  /// The key of the form's table that the figures come from.
  package var table: String
  /// What a careful reader must know, in the source line.
  package var remarks: [String?] = []
  /// Why figures have no number, each explained in the source line.
  package var absences: [Absence] = []
  /// The bars.
  package var panels: [Panel]
  /// Into how many columns panels are laid at most.
  package var columns = 1
  /// The axis of dots.
  var axis: Axis?
  /// Names of colours.
  package var legend: [LegendEntry] = []
  /// What is said where there is nothing to draw.
  package var notice: String?
  /// A line beneath the bars.
  var note: String?
  /// What is said about segments too narrow for a label.
  package var unlabelled: UnlabelledNote?

  package init(
    kind: ChartSpec.Kind, title: String, base: String, table: String, remarks: [String?] = [],
    absences: [Absence] = [], panels: [Panel], columns: Int = 1, axis: Axis? = nil,
    legend: [LegendEntry] = [], notice: String? = nil, note: String? = nil, unlabelled: UnlabelledNote? = nil
  ) {
    self.kind = kind
    self.title = title
    self.base = base
    self.table = table
    self.remarks = remarks
    self.absences = absences
    self.panels = panels
    self.columns = columns
    self.axis = axis
    self.legend = legend
    self.notice = notice
    self.note = note
    self.unlabelled = unlabelled
  }

  /// The source line: where the figures come from, then what a careful reader must know.
  package func source(_ first: String, last: String? = nil, _ terms: Terms) -> String {
    let notes = [first] + remarks + absences.map { $0.footnote(terms) } + [last]
    return notes.compactMap(\.self).joined(separator: terms["separator"])
  }
}

/// The texts around a picture.
package struct ChartTexts {
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

  package init(id: String, title: String, subtitle: String, source: String, alternative: String) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.alternative = alternative
  }
}

extension ChartSpec {
  /// A chart of a draft and the texts around it.
  package init(_ draft: ChartDraft, _ texts: ChartTexts, _ terms: Terms) {
    self.init(
      id: texts.id, kind: draft.kind, language: terms.language.tag, title: texts.title,
      subtitle: texts.subtitle, source: texts.source, alternative: texts.alternative, panels: draft.panels,
      columns: draft.columns, axis: draft.axis, legend: draft.legend,
      notice: draft.notice, note: draft.note, unlabelled: draft.unlabelled)
  }
}
