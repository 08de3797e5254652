import DisclosureReport
import PageProse

/// What changed between two neighbouring years, in clauses: each paragraph is a list of them.
struct ChangeClauses {
  /// The measures that a summary names.
  static let measures: [PivotMeasure] = [.received, .disclosureRate, .reconsideration, .documentsInForce]

  let context: ComparisonContext

  private var terms: Terms { context.terms }
  private var words: ChangeWords { ChangeWords(context: context) }

  /// Why the only office's last two neighbouring years cannot be compared, or what must be known where they can.
  var ofOneOffice: [[String]] {
    guard let office = context.collection.offices.first else { return [] }
    guard let pair = office.pairs.last else { return [[terms["comparePage.noPair"]]] }
    let years = words.years(pair.now.year)
    let breaks = SeriesBreak.between(pair.before, pair.now)
    for case .scope(let from, let to) in breaks {
      return [
        [
          terms(
            "comparePage.scopeBetween",
            ["years": years, "from": terms["scope.\(from.rawValue)"], "to": terms["scope.\(to.rawValue)"]])
        ]
      ]
    }
    let edition = breaks.isEmpty ? [] : [terms["comparePage.editionBetween"]]
    return [edition + silent([pair])].filter { !$0.isEmpty }
  }

  /// That of some pairs one year does not tell what its tables count; nothing where none is.
  private func silent(_ pairs: [OfficeSeries.Pair]) -> [String] {
    let half = pairs.filter(\.isHalfTold)
    guard let first = half.first else { return [] }
    guard pairs.count > 1 else {
      let (told, other) =
        first.before.scope.kind == .unclear ? (first.now, first.before) : (first.before, first.now)
      return [
        terms(
          "comparePage.silentYear",
          [
            "year": String(other.year), "toldYear": String(told.year),
            "scope": terms["scope.\(told.scope.kind.rawValue)"],
          ])
      ]
    }
    return [terms("comparePage.silentYears", ["n": String(half.count)])]
  }

  /// The largest changes among several offices, a paragraph for each scope.
  var ofOffices: [[String]] {
    let pairs = pairs
    guard let year = pairs.first?.now.year else { return [[terms["comparePage.noPair"]]] }
    let alike = pairs.filter(\.isOneScope)
    let scopes = context.scopes(alike.map(\.now))
    return scopes.compactMap { scope in
      let own = alike.filter { $0.now.scope.kind == scope }
      var clauses = clauses(own)
      guard !clauses.isEmpty else { return nil }
      let whose =
        scopes.count > 1 ? terms("comparePage.ofScope", ["scope": terms["scope.\(scope.rawValue)"]]) : ""
      clauses[0] = terms(
        "comparePage.between", ["years": words.years(year), "edition": whose, "text": clauses[0]])
      return clauses + silent(own) + words.doubt(clauses)
    }
  }

  /// A clause for each measure of offices with one scope; all changes of the only one.
  private func clauses(_ pairs: [OfficeSeries.Pair]) -> [String] {
    if let only = pairs.first, pairs.count == 1 {
      var clauses = Self.measures.map { words.clause(change($0, only)) }
      clauses[0] = terms("comparePage.onlyPair", ["office": only.now.office, "text": clauses[0]])
      return clauses
    }
    return Self.measures.compactMap { measure in
      words.clause(among: pairs.map { change(measure, $0) }.filter(\.isComparable))
    }
  }

  /// The pairs on the year of comparison; where none ends there and no year is wished, on the last year on which one does.
  private var pairs: [OfficeSeries.Pair] {
    let pairs = context.pairsOfYear
    guard pairs.isEmpty, context.wishes.year == nil else { return pairs }
    let all = context.collection.offices.flatMap(\.pairs)
    let year = all.map(\.now.year).max()
    return all.filter { $0.now.year == year }
  }

  private func change(_ measure: PivotMeasure, _ pair: OfficeSeries.Pair) -> MeasureChange {
    MeasureChange(measure, pair, leastSample: context.wishes.leastSample)
  }
}
