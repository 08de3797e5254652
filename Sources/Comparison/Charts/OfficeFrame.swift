import Briefing
import Charts
import DisclosureReport
import SafeFiles

/// The pictures of a chart over offices: its groups on pages, with the texts around them.
struct OfficeFrame {
  let context: ComparisonContext
  let id: ComparisonChartID
  let kind: ChartSpec.Kind
  let groups: [OfficeGroup]
  let title: String
  /// The years that are told of.
  let period: String
  /// What is measured of what, and how offices are ordered.
  let base: String
  /// What is measured of what, where offices that count differently may stand in one panel in no order; nil where they may not.
  var unordered: String?
  /// How many reports the figures come from.
  let reports: Int
  /// What a careful reader must know, but for what the groups tell themselves.
  var remarks: [String?] = []
  /// Whether each group stands on pages of its own, since counts of a region and of an office bear no common scale.
  var isApart = false
  var axis: Axis?
  var unlabelled: UnlabelledNote?
  /// What the dots of a group are held against.
  var references: (OfficeGroup) -> [Reference] = { _ in [] }
  /// The legend of a page.
  var legend: ([Panel]) -> [LegendEntry] = { _ in [] }

  /// The pictures, one a page; with fewer offices on each where a picture does not hold them.
  func specs() throws(BriefingError) -> [ChartSpec] {
    if let unordered, isUnlike { return [unlike(unordered)] }
    for lines in OfficePages.mostLines {
      let specs = specs(mostLines: lines)
      if try context.fits(all: specs) { return specs }
    }
    return specs(mostLines: OfficePages.mostLines[0])
  }

  /// Whether no office has one beside it that counts the same: then no order of theirs says anything.
  private var isUnlike: Bool {
    groups.count > 1 && !isApart && groups.allSatisfy { $0.ranked.count + $0.aside.count == 1 }
  }

  /// One panel in which each office names what its tables count, under a title that says that they cannot be compared.
  private func unlike(_ base: String) -> ChartSpec {
    let terms = context.terms
    let bars = groups.flatMap { group in
      (group.ranked + group.aside).map { row in
        var bar = bar(row)
        let scope = terms["compareOffices.heading.\(group.scope.rawValue)"]
        bar.label = terms("compareOffices.unlikeLabel", ["office": bar.label, "scope": scope])
        return bar
      }
    }
    let panels = [Panel(title: nil, bars: bars, references: [])]
    let plain = OfficeTitles(context: context, id: id).plain(period)
    return ComparisonSpec(
      context: context, id: id, page: 1, who: terms.counted("compare.offices", groups.count), period: period,
      reports: reports
    ).spec(
      ChartDraft(
        kind: kind, title: terms("compareOffices.unlike", ["plain": plain]), base: base, table: "requests",
        remarks: remarks, panels: panels, axis: axis, legend: legend(panels), unlabelled: unlabelled))
  }

  private func specs(mostLines: Int) -> [ChartSpec] {
    let terms = context.terms
    let pages = OfficePages(
      groups, order: context.wishes.order, isApart: isApart, mostLines: mostLines, focus: context.focus)
    return pages.pages.enumerated().map { index, page in
      let panels = page.parts.map { panel($0, hasScopes: pages.hasScopes) }
      let place =
        pages.pages.count > 1
        ? terms("compareOffices.page", ["n": String(index + 1), "all": String(pages.pages.count)]) : ""
      let all = groups.reduce(0) { $0 + $1.ranked.count + $1.aside.count }
      let draft = ChartDraft(
        kind: kind, title: title,
        base: [base, place].filter { !$0.isEmpty }.joined(separator: terms["separator"]), table: "requests",
        remarks: OfficeRemarks(context: context).remarks(groups, onlyCounted: page.onlyCounted) + remarks,
        panels: panels, axis: axis, legend: legend(panels), unlabelled: unlabelled)
      return ComparisonSpec(
        context: context, id: id, page: index + 1, who: terms.counted("compare.offices", all),
        period: period, reports: reports
      ).spec(draft)
    }
  }

  /// The bar of an office, as the focus of the comparison has it.
  private func bar(_ row: OfficeRow) -> Bar {
    var bar = row.bar()
    if let focus = context.focus { bar.emphasis = row.office == focus ? .focused : .dimmed }
    return bar
  }

  private func panel(_ part: OfficePages.Part, hasScopes: Bool) -> Panel {
    let bars = part.lines.map { line in
      switch line {
      case .office(let row): bar(row)
      case .rest(let count):
        OfficeRow.gap(
          context.terms("compareOffices.rest", ["n": String(count)]),
          context.terms["compareOffices.restWhere"])
      }
    }
    return Panel(
      title: OfficeRemarks(context: context).heading(part, hasScopes: hasScopes), bars: bars,
      references: part.isAside ? [] : references(part.group))
  }
}
