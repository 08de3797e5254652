import DisclosureReport

/// The offices of one picture over years: those whose latest reports count the same, since only like is set beside like.
struct YearGroup {
  /// What the latest report of each office counts.
  let scope: ReportScope.Kind
  /// The offices with reports on two years at least, by name; of more than 24 those with most requests in their latest report.
  let offices: [OfficeSeries]
  /// The offices of all parts of the group.
  let whole: [OfficeSeries]
  /// How many offices with several years there is no room for.
  let hidden: Int
  /// Which part of a group that one picture does not hold, from 1, and of how many.
  var part = (number: 1, of: 1)

  /// The group in parts of at most so many offices and about the same size.
  func parts(of size: Int) -> [YearGroup] {
    let count = (offices.count + size - 1) / max(1, size)
    return (0..<count).map { index in
      let bounds = (offices.count * index / count)..<(offices.count * (index + 1) / count)
      var part = YearGroup(scope: scope, offices: Array(offices[bounds]), whole: whole, hidden: hidden)
      part.part = (index + 1, count)
      return part
    }
  }

  /// The groups of some offices in the order of the scopes; offices without two reports are in none.
  static func groups(_ offices: [OfficeSeries]) -> [YearGroup] {
    let several = offices.filter { $0.reports.count > 1 }
    return ReportScope.Kind.allCases.compactMap { scope in
      let like = several.filter { $0.reports.last?.scope.kind == scope }
      return like.isEmpty ? nil : YearGroup(scope, like)
    }
  }

  private init(scope: ReportScope.Kind, offices: [OfficeSeries], whole: [OfficeSeries], hidden: Int) {
    self.scope = scope
    self.offices = offices
    self.whole = whole
    self.hidden = hidden
  }

  private init(_ scope: ReportScope.Kind, _ offices: [OfficeSeries]) {
    let largest = offices.sorted { one, other in
      let (weight, second) = (Self.weight(one), Self.weight(other))
      return weight == second ? one.name < other.name : weight > second
    }
    let names = Set(largest.prefix(ComparisonContext.mostOffices).map(\.name))
    self.scope = scope
    let shown = offices.filter { names.contains($0.name) }
    self.offices = shown
    whole = shown
    hidden = offices.count - shown.count
  }

  private static func weight(_ office: OfficeSeries) -> ExactNumber {
    office.reports.last?.total(.received) ?? .zero
  }
}
