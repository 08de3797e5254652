import Charts
import DisclosureReport
import PageProse
import SafeFiles

/// What both charts of changes by office share: which offices can be compared over two years, and why others cannot.
struct OfficeChanges {
  /// A change of an office: its sign and size in the units of its label, and the label.
  struct Change {
    let office: String
    let scope: ReportScope.Kind
    let size: ExactNumber
    /// Above 0 for more, below 0 for less, before rounding.
    let direction: Int
    let segment: () -> Segment
    let words: String
    /// The key of a remark that its label calls for; nil for none.
    var remark: String?
  }

  /// Why an office has no change to show, the weightiest first.
  enum Obstacle: String, CaseIterable {
    /// One of the years has no report that can be used.
    case noReport
    /// It counted its own work in one year and that of its region in the other.
    case scope
    /// A figure is missing, or a sum behind it fails.
    case figures
    /// The base of one year is too small for a rate.
    case small
  }

  let context: ComparisonContext
  let id: ComparisonChartID
  /// The key of the words: `rate` or `requests`.
  let matter: String
  /// Whether each scope stands on pages of its own, since their sizes bear no common scale.
  var isApart = false

  /// The pictures, for what can be said of a pair of years.
  func specs(_ judge: (OfficeSeries.Pair) -> Result<Change, Failure>) throws(BriefingError) -> [ChartSpec] {
    let terms = context.terms
    guard let year = context.year, context.reportsOfYear.count > 1 else { return [] }
    let judged = context.pairsOfYear.map { pair in
      (pair, pair.isOneScope ? judge(pair) : .failure(Failure(.scope)))
    }
    let changes = judged.compactMap { try? $0.1.get() }
    guard !changes.isEmpty else { return [] }
    let sorted = OfficeOrder.sorted(
      changes, context.wishes.order, name: \.office, isAbove: { $0.size > $1.size })
    let groups = OfficeGroup.groups(
      sorted.map { change in
        OfficeRow(office: change.office, scope: change.scope, standing: .ranked) {
          Bar(label: change.office, segments: [change.segment()])
        }
      })
    let period = context.span([year - 1, year])
    let titles = OfficeTitles(context: context, id: id)
    let sizes = Dictionary(
      changes.map { ($0.office, ($0.size, $0.direction, $0.words)) }, uniquingKeysWith: { first, _ in first })
    let title = titles.changes(groups, matter: matter) { sizes[$0] }
    let compared = judged.filter { (try? $0.1.get()) != nil }.map(\.0)
    return try OfficeFrame(
      context: context, id: id, kind: .changes, groups: groups, title: title ?? titles.plain(period),
      period: period, base: terms["compareOffices.\(matter).base.\(context.wishes.order.rawValue)"],
      reports: 2 * compared.count,
      remarks: [
        obstacles(year, judged.map(\.1)), edition(compared), silent(compared),
        changes.compactMap(\.remark).first.map { terms[$0] },
      ], isApart: isApart
    ).specs()
  }

  /// An obstacle, as an error of the judgement.
  struct Failure: Error {
    let obstacle: Obstacle

    init(_ obstacle: Obstacle) { self.obstacle = obstacle }
  }

  /// How many offices of the two years have no change to show, by the reason; nil for none.
  private func obstacles(_ year: Int, _ judged: [Result<Change, Failure>]) -> String? {
    let terms = context.terms
    var counts: [Obstacle: Int] = [:]
    for case .failure(let failure) in judged { counts[failure.obstacle, default: 0] += 1 }
    counts[.noReport] = context.collection.offices.count { office in
      let years = [year - 1, year]
      return office.pair(year) == nil
        && years.contains { office[$0] != nil || office.conflicts.contains($0) }
    }
    let items = Obstacle.allCases.compactMap { obstacle -> String? in
      guard let count = counts[obstacle], count > 0 else { return nil }
      return terms(
        "compareOffices.obstacle.\(obstacle.rawValue)",
        ["least": String(context.wishes.leastSample), "n": String(count)])
    }
    return items.isEmpty
      ? nil : terms("compareOffices.obstacles", ["items": items.joined(separator: terms["comma"])])
  }

  /// How many of the compared do not tell in one of the years what they count; nil for none.
  private func silent(_ pairs: [OfficeSeries.Pair]) -> String? {
    let count = pairs.count(where: \.isHalfTold)
    return count > 0 ? context.terms("compareOffices.silent", ["n": String(count)]) : nil
  }

  /// That the form changed between the two years of some office, and what that means here.
  private func edition(_ pairs: [OfficeSeries.Pair]) -> String? {
    pairs.contains { $0.before.form != $0.now.form }
      ? context.terms["compareOffices.\(matter).editions"] : nil
  }

  /// The datum of a change: both years with their figures, and where they were read.
  func datum(
    _ pair: OfficeSeries.Pair, figure: String, value: String, words: String, cells: [CellID]
  ) -> Datum {
    let mark = ComparisonMark(context: context)
    let origins = [pair.before, pair.now].map { report in
      let origin = mark.marks(report).origin(cells, figure: figure)
      return mark.placed(Datum(figure: figure, value: nil, tooltip: "", source: origin), report).source
    }
    var datum = mark.placed(Datum(figure: figure + ".change", value: value, tooltip: ""), pair.now)
    datum.source = origins.joined(separator: context.terms["semicolon"])
    datum.tooltip += words + "\n" + datum.source
    return datum
  }
}
