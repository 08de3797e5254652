import Charts
import DisclosureReport

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
    for lines in OfficePages.mostLines {
      let specs = specs(mostLines: lines)
      if try context.fits(all: specs) { return specs }
    }
    return specs(mostLines: OfficePages.mostLines[0])
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
