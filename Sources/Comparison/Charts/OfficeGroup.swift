import DisclosureReport

/// The offices of a chart whose tables count the same: only like is set beside like.
struct OfficeGroup {
  let scope: ReportScope.Kind
  /// Those that are ranked, in the order of the picture.
  let ranked: [OfficeRow]
  /// All others by name.
  let aside: [OfficeRow]

  /// The groups of rows that are in the order of the picture, in the order of the scopes.
  static func groups(_ rows: [OfficeRow]) -> [OfficeGroup] {
    ReportScope.Kind.allCases.compactMap { scope in
      let own = rows.filter { $0.scope == scope }
      guard !own.isEmpty else { return nil }
      return OfficeGroup(
        scope: scope, ranked: own.filter { $0.standing == .ranked },
        aside: own.filter { $0.standing != .ranked }.sorted { $0.office < $1.office })
    }
  }

  /// How many stand aside for each reason: a small base, failing sums, no figure.
  var reasons: (small: Int, doubtful: Int, without: Int) {
    let small = aside.count { $0.standing == .small }
    let doubtful = aside.count { $0.standing == .doubtful }
    return (small, doubtful, aside.count - small - doubtful)
  }
}
