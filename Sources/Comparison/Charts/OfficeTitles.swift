import Briefing
import DisclosureReport
import PageProse

/// When the title of a chart over offices says a finding: every threshold in one place.
///
/// Titles follow from numbers alone, name how many offices they are about, no office and no cause. They are about ranked
/// offices: n of at least the least sample, no failing sum behind their figure. Where offices of several scopes are
/// shown, they are about the one scope that has enough of them, and name it. Otherwise the title is measure and year.
///
/// | chart | the title says | when |
/// |---|---|---|
/// | outcomes-by-office | the group that is the largest in most offices, and in how many | five offices or more; one group leads; no sum fails for a figure of theirs |
/// | rates-by-office | the median and the middle half | five offices or more |
/// | change-by-office, requests-change-by-office | how many rise, fall, stay; the largest change | five offices or more |
///
/// Rates rise and fall by their exact fractions, as everywhere on the page, also where the label is 0.0. The largest change is
/// left out where a rise and a fall are equally large.
struct OfficeTitles {
  let context: ComparisonContext
  let id: ComparisonChartID

  private var terms: Terms { context.terms }

  /// The one group of a chart that has five ranked offices or more; nil for none or several.
  static func leading(_ groups: [OfficeGroup]) -> OfficeGroup? {
    let large = groups.filter { $0.ranked.count >= GroupSpread.leastOffices }
    return large.count == 1 ? large.first : nil
  }

  /// `12 个机关`, with their scope where there are several.
  private func who(_ group: OfficeGroup, among groups: [OfficeGroup]) -> String {
    let n = String(group.ranked.count)
    return groups.count == 1
      ? terms.counted("compare.offices", group.ranked.count)
      : terms("compareOffices.who", ["scope": terms["scope.\(group.scope.rawValue)"], "n": n])
  }

  /// The measure and the years.
  func plain(_ period: String) -> String {
    terms("compareOffices.plain", ["measure": terms["measure.\(id.rawValue)"], "period": period])
  }

  /// Median and middle half of the leading group.
  func spread(_ groups: [OfficeGroup], _ spread: (OfficeGroup) -> GroupSpread?) -> String? {
    guard let group = Self.leading(groups), let spread = spread(group) else { return nil }
    return terms(
      "compareOffices.titleRates",
      [
        "who": who(group, among: groups), "median": Percent.text(spread.median),
        "low": Percent.text(spread.lower), "high": Percent.text(spread.upper),
      ])
  }

  /// The outcome group that is alone the largest in most offices of the leading group.
  ///
  /// `largest` is an office's one largest group, nil where two are equally large.
  func outcomes(_ groups: [OfficeGroup], largest: (String) -> OutcomeGroup?) -> String? {
    guard let group = Self.leading(groups) else { return nil }
    let found = group.ranked.compactMap { largest($0.office) }
    let counts = OutcomeGroup.allCases.map { outcome in ExactNumber(found.count { $0 == outcome }) }
    guard let place = TitleRules.onlyLargest(counts) else { return nil }
    let isAll = counts[place] == ExactNumber(group.ranked.count)
    return isAll
      ? terms(
        "compareOffices.titleOutcomesAll",
        ["who": who(group, among: groups), "group": terms.name(OutcomeGroup.allCases[place])])
      : terms(
        "compareOffices.titleOutcomes",
        [
          "who": who(group, among: groups), "k": counts[place].grouped,
          "group": terms.name(OutcomeGroup.allCases[place]),
        ])
  }

  /// How many offices of the leading group rise, fall and stay, and the largest change.
  ///
  /// `matter` is `rate` or `requests`; `change` an office's change in the units of its label, its direction, and that label with its unit.
  func changes(
    _ groups: [OfficeGroup], matter: String,
    change: (String) -> (size: ExactNumber, direction: Int, words: String)?
  ) -> String? {
    guard let group = Self.leading(groups) else { return nil }
    let found = group.ranked.compactMap { change($0.office) }
    let counts = [
      ("Up", found.count { $0.direction > 0 }), ("Down", found.count { $0.direction < 0 }),
      ("Same", found.count { $0.direction == 0 }),
    ].filter { $0.1 > 0 }
    let parts = counts.enumerated().map { index, item in
      terms(
        index == 0 ? "compareOffices.first" : "compareOffices.next",
        index == 0
          ? [
            "what": terms["compareOffices.\(matter).what"],
            "verb": terms["compareOffices.\(matter).\(item.0)"], "k": String(item.1),
          ] : ["verb": terms["compareOffices.\(matter).\(item.0)"], "k": String(item.1)])
    }
    let who = who(group, among: groups)
    let text = terms(
      "compareOffices.titleChanges", ["parts": parts.joined(separator: terms["comma"]), "who": who])
    guard let largest = found.map({ $0.size.isNegative ? .zero - $0.size : $0.size }).max(), !largest.isZero
    else { return text }
    let words = Set(found.filter { $0.size == largest || .zero - $0.size == largest }.map(\.words))
    guard words.count == 1, let only = words.first else { return text }
    return text + terms("compareOffices.largest", ["change": only])
  }
}
