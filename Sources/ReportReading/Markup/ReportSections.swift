import DisclosureReport

/// Which rows of a page's tables belong to which table of the form.
///
/// A page may hold another report, or a table that compares years: rows of two reports are never put into one table.
enum ReportSections {
  /// A series of rows of one table.
  private struct Run {
    let section: Section
    var rows: [MarkupPage.Row]
  }

  /// The rows of each table of one report: the first that is not far smaller than another on the page.
  static func sections(_ rows: [MarkupPage.Row], _ page: PageText) -> [Section: [MarkupPage.Row]] {
    var reports: [[Run]] = []
    for run in runs(rows, page) {
      // A table that comes before the one that was just read begins another report.
      if let last = reports.last?.last, order(last.section) < order(run.section) {
        reports[reports.count - 1].append(run)
      } else {
        reports.append([run])
      }
    }
    let most = reports.map(size).max() ?? 0
    let first = reports.first { size($0) * 2 >= most } ?? []
    return Dictionary(first.map { ($0.section, $0.rows) }) { first, _ in first }
  }

  private static func size(_ report: [Run]) -> Int { report.reduce(0) { $0 + $1.rows.count } }

  private static func order(_ section: Section) -> Int { Section.allCases.firstIndex(of: section) ?? 0 }

  /// The rows in series of one table each, told from headers and labels row by row.
  private static func runs(_ rows: [MarkupPage.Row], _ page: PageText) -> [Run] {
    var runs: [Run] = []
    // Rows of a table that nothing was told of yet: the headers of what follows there, if anything does.
    var open: [MarkupPage.Row] = []
    for row in rows {
      let words = row.cells.filter(\.isOwn).flatMap { cell -> [Unicode.Scalar] in
        page.plain[page.line(at: cell.line)].filter { !EvenText.isSpace($0) } + ["|"]
      }
      let known = section(words)
      let isApart = runs.last?.rows.last.map { $0.table != row.table } ?? true
      if known == nil, isApart, open.first.map({ $0.table == row.table }) ?? true {
        open.append(row)
        continue
      }
      if open.first?.table != row.table, !runs.isEmpty {
        runs[runs.count - 1].rows += open
        open = []
      }
      guard let section = known ?? runs.last?.section else {
        open = known == nil && isApart ? [row] : []
        continue
      }
      let heads = open.filter { $0.table == row.table }
      open = []
      if runs.last?.section == section {
        runs[runs.count - 1].rows += heads + [row]
      } else {
        runs.append(Run(section: section, rows: heads + [row]))
      }
    }
    if !runs.isEmpty { runs[runs.count - 1].rows += open }
    return runs
  }

  private static func section(_ words: [Unicode.Scalar]) -> Section? {
    guard words.count < 400 else { return nil }
    let has: (String) -> Bool = { words.contains(word: $0.scalars) }
    if has("信息内容") || has("第二十条第") { return .proactive }
    if has("勾稽关系") || has("申请人情况") || has("新收") || (has("自然人") && has("法人")) { return .requests }
    if has("结果维持") || (has("行政复议") && has("行政诉讼")) || has("复议后起诉") { return .review }
    if !RequestLabels.matches(in: LabelText.core(of: words)).isEmpty, !has("信息内容"), has(")") || has(".") {
      return .requests
    }
    return nil
  }
}
