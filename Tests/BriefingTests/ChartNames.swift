@testable import Briefing

/// The charts of a report that tests name; a name that no chart has gives the first one, whose figures are others.
extension ChartID {
  static let outcomes = named("outcomes")
  static let reasons = named("reasons")
  static let applicants = named("applicants")
  static let flow = named("flow")
  static let documents = named("documents")
  static let decisions = named("decisions")
  static let volumes = named("volumes")
  static let review = named("review")

  private static func named(_ id: String) -> ChartID { ChartID(rawValue: id) ?? allCases[0] }
}
