/// A paragraph of the summary.
public struct Paragraph: Sendable, Equatable {
  /// What it is about, in the order of a briefing.
  public enum Topic: String, Sendable, CaseIterable {
    /// Office, year, source, edition of the form.
    case source
    /// Documents, decisions, fees, quantities of the prose.
    case proactive
    /// Received, carried in, handled, carried out.
    case requests
    /// The six outcome groups.
    case results
    /// Reconsideration and litigation.
    case disputes
  }

  /// What it is about.
  public let topic: Topic
  /// The text: sentences made from numbers alone.
  public let text: String
}
