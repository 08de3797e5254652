extension CheckSubject {
  /// How the names of the two reports' offices stand to each other; nil where one is not known.
  var kinship: OfficeName.Kinship? {
    guard let now = report.office, let before = previous?.office else { return nil }
    return OfficeName(now).kinship(OfficeName(before))
  }

  /// The statements that tell what the requests received cover, of both reports; nil where either is silent about it, or
  /// where what they count is settled.
  var scopes: (now: NarrativeFigure, before: NarrativeFigure)? {
    guard countsAlike == nil, let now = report.scopeStatement, let before = previous?.scopeStatement else {
      return nil
    }
    return (now, before)
  }

  /// Why figures of the two reports are no two years of one thing; nil where nothing says so.
  var whyNotSameOffice: Finding.Obstacle? {
    if kinship == .different {
      return .offices(now: report.office ?? "", before: previous?.office ?? "")
    }
    if countsAlike == false { return .scopesSettled }
    if let scopes, scopes.now.scope != scopes.before.scope {
      return .scopes(now: scopes.now.scopeWord ?? "", before: scopes.before.scopeWord ?? "")
    }
    return nil
  }
}
