/// One office's reports by year.
public struct OfficeSeries: Sendable {
  /// Two of its reports on neighbouring years.
  public struct Pair: Sendable {
    /// The earlier one.
    public let before: ComparedReport
    /// The one on the year after.
    public let now: ComparedReport
    /// What the rules about two years say of them: D5, E1, E4, F1 to F4, G9.
    public let findings: [Finding]

    /// Whether no break of scope lies between them, as far as they tell what they count.
    public var isOneScope: Bool {
      !SeriesBreak.between(before, now).contains { if case .scope = $0 { true } else { false } }
    }

    /// Whether one year tells what its tables count and the other does not, so that nobody knows whether both count the same.
    public var isHalfTold: Bool {
      (before.scope.kind == .unclear) != (now.scope.kind == .unclear)
    }
  }

  /// The office's name in the comparison.
  public let name: String
  /// Its reports from the earliest year on, one a year.
  public let reports: [ComparedReport]
  /// Years of which several reports print different figures, so that none is used.
  public let conflicts: Set<Int>
  /// Its reports on neighbouring years, with what the rules about two years find.
  public let pairs: [Pair]

  init(name: String, reports: [ComparedReport], conflicts: Set<Int>) {
    self.name = name
    self.reports = reports.sorted { $0.year < $1.year }
    self.conflicts = conflicts
    pairs = zip(self.reports, self.reports.dropFirst()).filter { $0.year + 1 == $1.year }.map {
      Pair(before: $0, now: $1, findings: CrossYearRun.run($1, after: $0))
    }
  }

  /// The report on a year; nil where there is none that can be used.
  public subscript(_ year: Int) -> ComparedReport? { reports.first { $0.year == year } }

  /// The pair whose later year is given; nil where one of the two years has no report.
  public func pair(_ year: Int) -> Pair? { pairs.first { $0.now.year == year } }

  /// Why figures on a year must not be joined to those on the report before it in the series; empty for the first and where they may.
  public func breaks(before year: Int) -> [SeriesBreak] {
    guard let now = self[year], let before = reports.last(where: { $0.year < year }) else { return [] }
    return SeriesBreak.between(before, now)
  }
}
