import DisclosureReport
import PageProse
import SafeFiles

/// The office that a comparison is made for, among all of them.
enum FocusOffice {
  /// The name of the office that a text means: its own, or the only one that it is a part of.
  ///
  /// Throws an error of kind `usage` for none or several.
  static func name(_ text: String, in collection: ReportCollection) throws(BriefingError) -> String {
    let names = collection.offices.map(\.name)
    if names.contains(text) { return text }
    let found = names.filter { !text.isEmpty && $0.contains(text) }
    if let only = found.first, found.count == 1 { return only }
    let listed = (found.isEmpty ? names : found).prefix(8)
    let more = (found.isEmpty ? names : found).count - listed.count
    let near = NearestName.slip(text, among: names)
    throw BriefingError(
      .usage,
      zh: (found.isEmpty ? "没有机关“\(text)”；有 " : "“\(text)”可指 \(found.count) 个机关：")
        + listed.joined(separator: "、") + (more > 0 ? " 等 \(names.count) 个" : "")
        + (near.map { "；是不是 \($0)？" } ?? ""),
      en: (found.isEmpty
        ? "there is no office '\(text)'; there are " : "'\(text)' is in \(found.count) names: ")
        + listed.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        + (near.map { "; did you mean '\($0)'?" } ?? ""))
  }
}

/// Where an office stands among those of its scope that are ranked.
struct FocusPlace {
  let office: String
  let rate: Rate
  /// 1 for the highest rate.
  let rank: Int
  /// How many others have the same rate.
  let ties: Int
  /// How many offices of its scope have no rank: a small base, a failing sum, no figure.
  let unranked: Int
  /// How many offices are ranked.
  let count: Int
  let scope: ReportScope.Kind
  /// Whether others of another scope are compared beside them.
  let isOneOfSeveralScopes: Bool
  /// The exact median of all of them, the office among them; nil for fewer than five.
  let spread: GroupSpread?

  /// The place of the focus in the year of comparison; nil for no focus, and where it is not ranked.
  init?(_ context: ComparisonContext) {
    guard let name = context.focus, let report = context.reportsOfYear.first(where: { $0.office == name }),
      context.isRanked(report.disclosure), let rate = report.disclosure.rate
    else { return nil }
    let rates = SpreadClauses.ranked(context, report.scope.kind).compactMap(\.disclosure.rate)
    guard rates.count > 1 else { return nil }
    office = name
    self.rate = rate
    scope = report.scope.kind
    count = rates.count
    let own = context.reportsOfYear.filter { $0.scope.kind == report.scope.kind }
    unranked = own.count - rates.count
    isOneOfSeveralScopes = context.scopes(context.reportsOfYear).count > 1
    rank = 1 + rates.count { rate.isBelow($0) }
    ties = rates.count { !rate.isBelow($0) && !$0.isBelow(rate) } - 1
    spread = GroupSpread(rates)
  }

  /// What is above or below the median, with the distance; nil where there is no median.
  private func distance(_ terms: Terms) -> String? {
    guard let spread, let change = RateChange(from: spread.exactMedian, to: rate) else { return nil }
    if !rate.isBelow(spread.exactMedian), !spread.exactMedian.isBelow(rate) {
      return terms["compareFocus.atMedian"]
    }
    guard change.tenths != 0 else { return terms["compareFocus.nearMedian"] }
    let points = Percent.text(abs(change.tenths))
    return terms(
      spread.exactMedian.isBelow(rate) ? "compareFocus.above" : "compareFocus.below", ["points": points])
  }

  /// One sentence without its stop: the rate, the rank, the distance from the median.
  func words(_ terms: Terms) -> String {
    // Others that could not be ranked might stand above or below.
    let key = unranked > 0 ? "ofRanked" : isOneOfSeveralScopes ? "ofScope" : "ofAll"
    let who = terms("compareFocus.\(key)", ["n": String(count), "all": String(count + unranked)])
    let place = terms(
      ties > 0 ? "compareFocus.tied" : "compareFocus.rank", ["who": who, "rank": String(rank)])
    return terms("compareFocus.rate", ["office": office, "rate": rate.percent]) + place
      + (distance(terms) ?? "")
  }

  /// The sentence with its base and the year.
  func clause(_ terms: Terms, year: Int) -> String {
    terms(
      "compareFocus.clause",
      [
        "year": String(year), "words": words(terms),
        "fraction": "\(rate.numerator.grouped)/\(rate.denominator.grouped)",
      ])
  }
}
