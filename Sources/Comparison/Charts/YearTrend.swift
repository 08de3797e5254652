import DisclosureReport
import PageProse

/// How many of several offices went up, down or stayed from the year before the latest one to that year.
struct YearTrend {
  /// What one office did.
  enum Step {
    case more
    case less
    case same
  }

  /// The later year.
  let year: Int
  /// What each comparable office did.
  let steps: [Step]
  /// How many of the shown offices have no such comparison.
  let left: Int

  /// Compares the latest year of some offices with the one before; nil where fewer than two offices bear it.
  ///
  /// `step` answers nil for a pair whose figures are missing, in doubt or on too small a base.
  init?(_ offices: [OfficeSeries], _ step: (OfficeSeries.Pair) -> Step?) {
    guard let year = offices.flatMap(\.reports).map(\.year).max() else { return nil }
    let steps = offices.compactMap { office in
      office.pair(year).flatMap { YearWords.isLike($0) ? step($0) : nil }
    }
    guard steps.count > 1 else { return nil }
    self.year = year
    self.steps = steps
    left = offices.count - steps.count
  }

  /// `2024 年新收较上年：24 个机关中 15 个增加、9 个减少`; `words` is the group of the verbs, `count` or `rate`.
  func title(_ what: String, words: String, _ terms: Terms) -> String {
    let kinds = [(Step.more, "more"), (.less, "less"), (.same, "same")].compactMap { step, key in
      let count = steps.count { $0 == step }
      return count == 0 ? nil : (count, terms["compareYears.trend.\(words).\(key)"])
    }
    let items = kinds.map { terms("compareYears.trend.item", ["n": String($0.0), "word": $0.1]) }
    let m = String(steps.count)
    let found =
      kinds.count == 1
      ? terms("compareYears.trend.all", ["m": m, "word": kinds[0].1])
      : terms("compareYears.trend.some", ["m": m, "items": items.joined(separator: terms["comma"])])
    return terms("compareYears.trend.title", ["year": String(year), "what": what, "found": found])
  }

  /// How many of the shown offices the title leaves out; nil for none.
  func remark(_ terms: Terms) -> String? {
    guard left > 0 else { return nil }
    return terms("compareYears.trend.left", ["n": String(left), "year": String(year)])
  }
}
