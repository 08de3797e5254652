import Charts
import DisclosureReport

/// The offices of a chart over years: one in full, or several in panels over the same years.
struct YearPanels {
  let context: ComparisonContext

  var terms: Terms { context.terms }
  /// The offices that are drawn, by name.
  var offices: [OfficeSeries] { context.shown }
  /// The one office of a chart; nil where there are several.
  var only: OfficeSeries? { offices.count == 1 ? offices.first : nil }
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

  /// A panel for each office with a row for each year that any of them has; one without a title for one office.
  func panels(_ bar: (ComparedReport, String) -> Bar) -> [Panel] {
    let rows = YearRows(context: context, isDense: isDense)
    let slots = YearRows.slots(offices)
    let all = offices.map { rows.bars($0, slots: slots, bar) }
    return zip(offices, all).map { office, bars in
      let isRegion = marksRegions && countsRegion(office)
      let title = isRegion ? terms("compareYears.regionPanel", ["office": office.name]) : office.name
      return Panel(title: only == nil ? title : nil, bars: aligned(bars, office, slots: slots, with: all))
    }
  }

  /// The rows of an office with the break of 2021 that other panels have, so that the years of all stand in line.
  ///
  /// The form did change in that year, whether the office has a report before it or not; one that kept to the old form
  /// has its own break instead.
  private func aligned(
    _ bars: [Bar], _ office: OfficeSeries, slots: [ClosedRange<Int>], with all: [[Bar]]
  ) -> [Bar] {
    guard let row = slots.firstIndex(where: { $0.contains(2021) }), bars[row].breakAbove == nil,
      office.reports.allSatisfy({ ($0.year < 2021) == ($0.form == .form2019) })
    else { return bars }
    let words = terms("compare.breakForm", ["year": "2021"])
    guard all.contains(where: { $0[row].breakAbove == words }) else { return bars }
    var bars = bars
    bars[row].breakAbove = words
    return bars
  }

  /// Whether every report of an office counts its region.
  private func countsRegion(_ office: OfficeSeries) -> Bool {
    office.reports.allSatisfy { $0.scope.kind == .region }
  }

  /// Whether some offices count their region and others not, or do not tell.
  private var marksRegions: Bool {
    offices.contains(where: countsRegion) && !offices.allSatisfy(countsRegion)
  }

  /// The years that have a report.
  private var years: [Int] { Set(reports.map(\.year)).sorted() }

  /// A chart with the texts around it.
  ///
  /// `base` ends the subtitle; `remarks` are what a careful reader must know of this chart, before what is said of all
  /// charts over years.
  func spec(
    _ id: ComparisonChartID, _ kind: ChartSpec.Kind, title: String, base: String, table: String,
    remarks: [String?] = [], state: YearState, panels: [Panel], columns: Int? = nil,
    magnification: String? = nil, legend: [LegendEntry] = [], note: String? = nil
  ) -> ChartSpec {
    let notice = state.notice(terms)
    return ComparisonSpec(context: context, id: id).spec(
      kind, title: title, who: only?.name ?? terms("compare.offices", ["n": String(offices.count)]),
      period: context.span(years), base: base, reports: reports.count, table: table,
      remarks: remarks + [scopeRemark, hiddenRemark, fewRemark] + state.absences.map { $0.footnote(terms) },
      panels: panels, columns: columns ?? Self.columns(panels.count), magnification: magnification,
      legend: notice == nil ? legend : [], notice: notice, note: note,
      unlabelled: kind == .bars ? nil : StackWords.unlabelled(terms))
  }

  /// What the tables count where all reports agree, or how panels that count something else are told.
  private var scopeRemark: String? {
    let kinds = context.scopes(reports)
    if kinds.count == 1, let kind = kinds.first {
      let scope = terms["scope.\(kind.rawValue)"]
      return kind == .unclear ? scope : terms("compareYears.scope", ["scope": scope])
    }
    if marksRegions { return terms["compareYears.scopesDiffer"] }
    return kinds.contains(.unclear) ? terms["compareYears.scopePartly"] : nil
  }

  /// How many offices there is no room for, and how those shown were chosen.
  private var hiddenRemark: String? {
    guard context.hidden > 0 else { return nil }
    return terms(
      "compareYears.hidden", ["n": String(context.hidden), "shown": String(offices.count)])
  }

  /// How many offices have no two years to compare.
  private var fewRemark: String? {
    let few = context.collection.offices.count - offices.count - context.hidden
    return few > 0 ? terms("compareYears.fewReports", ["n": String(few)]) : nil
  }
}
