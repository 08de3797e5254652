import Briefing
import Charts
import DisclosureReport
import PageProse

/// The offices of a chart over years: one in full, or several of one scope in panels of one scale.
struct YearPanels {
  let context: ComparisonContext
  let id: ComparisonChartID
  let group: YearGroup
  /// The page of the chart, from 1.
  var page = 1

  var terms: Terms { context.terms }
  /// The offices that are drawn, by name.
  var offices: [OfficeSeries] { group.offices }
  /// The offices of all pages of the chart: whom its titles are about.
  var everyone: [OfficeSeries] { group.whole }
  /// The one office of a chart; nil where there are several.
  var only: OfficeSeries? { everyone.count == 1 ? offices.first : nil }
  /// The reports that are drawn, by office and year.
  var reports: [ComparedReport] { offices.flatMap(\.reports) }
  /// Whether panels are so many that labels must be as short as they can.
  var isDense: Bool { offices.count > 9 }
  /// Makes the segments and labels of the chart.
  var mark: ComparisonMark { ComparisonMark(context: context) }

  /// Into how many columns so many panels are laid.
  static func columns(_ panels: Int) -> Int {
    switch panels {
    case ...1: 1
    case 2...4: 2
    case 5...9: 3
    case 10...16: 4
    default: 6
    }
  }

  /// A panel for each office, over years that all share or over its own; one without a title for one office.
  ///
  /// `change` is drawn above the latest report of one office.
  func panels(change: BarChange? = nil, _ bar: (ComparedReport, String) -> Bar) -> [Panel] {
    let rows = YearRows(context: context, isDense: isDense)
    let slots = YearRows.shared(offices)
    return offices.map { office in
      var panel = Panel(title: only == nil ? office.name : nil, bars: rows.bars(office, slots: slots, bar))
      let years = slots ?? YearRows.slots([office])
      if only != nil, let latest = years.firstIndex(where: { $0.lowerBound == office.reports.last?.year }) {
        panel.bars[latest].change = change
      }
      panel.isFocused = only == nil && office.name == context.focus
      return panel
    }
  }

  /// Whether there are pictures of several scopes, so that each says its own.
  private var isOneOfSeveral: Bool { context.yearGroups.count > 1 }

  /// The office or how many there are, with their scope where other pages have another.
  private var who: String {
    let (part, all) = group.part
    let place =
      all > 1
      ? terms["separator"] + terms("compareOffices.page", ["n": String(part), "all": String(all)]) : ""
    return whose + place
  }

  private var whose: String {
    let who = only?.name ?? terms.counted("compare.offices", everyone.count)
    return isOneOfSeveral ? terms("compareYears.group.\(group.scope.rawValue)", ["who": who]) : who
  }

  /// The years that have a report.
  private var years: [Int] { Set(reports.map(\.year)).sorted() }

  /// A chart with the texts around it; nil for one of which no figure has a number, which says nothing.
  ///
  /// What the draft says is followed by what is said of all charts over years.
  func spec(
    _ draft: ChartDraft, state: YearState, columns: Int? = nil, page: Int? = nil, measure: String? = nil
  ) -> ChartSpec? {
    guard !state.isMissing else { return nil }
    var draft = draft
    draft.remarks += [scopeRemark, hiddenRemark, fewRemark]
    draft.absences = state.absences
    draft.columns = columns ?? Self.columns(draft.panels.count)
    draft.notice = state.notice(terms)
    if draft.notice != nil { draft.legend = [] }
    draft.unlabelled = draft.kind.hasSeries ? StackWords.unlabelled(terms) : nil
    return ComparisonSpec(
      context: context, id: id, page: page ?? self.page, measure: measure, who: who,
      period: context.span(years), reports: reports.count
    ).spec(draft)
  }

  /// What the tables count where it is one thing and the subtitle does not say it, or that some reports count something else or do not tell.
  private var scopeRemark: String? {
    let kinds = context.scopes(reports)
    if isOneOfSeveral { return kinds.count > 1 ? terms["compareYears.scopeLatest"] : nil }
    guard kinds.count == 1 else { return kinds.contains(.unclear) ? terms["compareYears.scopePartly"] : nil }
    let scope = terms["scope.\(group.scope.rawValue)"]
    return group.scope == .unclear ? scope : terms("compareYears.scope", ["scope": scope])
  }

  /// How many offices there is no room for, and how those shown were chosen.
  private var hiddenRemark: String? {
    guard group.hidden > 0 else { return nil }
    return terms(
      "compareYears.hidden", ["n": String(group.hidden), "shown": String(offices.count)])
  }

  /// How many offices have no two years to compare.
  private var fewRemark: String? {
    let few = context.collection.offices.count { $0.reports.count < 2 }
    return few > 0 ? terms("compareYears.fewReports", ["n": String(few)]) : nil
  }
}
