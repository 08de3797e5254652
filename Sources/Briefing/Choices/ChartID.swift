/// The charts of one report, in the order of the briefing.
///
/// The raw value is the id of contract 2.
public enum ChartID: String, Sendable, CaseIterable {
  /// Six statutory outcome groups.
  case outcomes
  /// Every reason that occurs, coloured by its group.
  case reasons
  /// Kinds of applicant by outcome group.
  case applicants
  /// Received and carried in against handled and carried out.
  case flow
  /// Rules and normative documents.
  case documents
  /// Licences, penalties, compulsory measures.
  case decisions
  /// Quantities of proactive disclosure in the prose.
  case volumes
  /// Reconsideration and litigation by result.
  case review
}
