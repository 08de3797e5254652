import DisclosureReport

/// A report as contract 1 writes it: figures, and what is said of them in words.
public struct WrittenReport: Sendable {
  /// A finding with its sentence.
  public struct Statement: Sendable {
    /// The finding.
    public let finding: Finding
    /// Its sentence.
    public let message: String

    /// A finding with its sentence.
    public init(_ finding: Finding, message: String) {
      self.finding = finding
      self.message = message
    }
  }

  /// The summary: title, sentence and points.
  public struct Summary: Sendable {
    /// A point: its topic's key, its heading and its text.
    public typealias Point = (topic: String, heading: String, text: String)

    /// The tag of the language, for example zh-Hans.
    public let language: String
    /// The title.
    public let title: String
    /// The first sentence.
    public let sentence: String
    /// The points in their order.
    public let points: [Point]

    /// A summary.
    public init(language: String, title: String, sentence: String, points: [Point]) {
      self.language = language
      self.title = title
      self.sentence = sentence
      self.points = points
    }
  }

  /// The report.
  public let report: AnnualReport
  /// Its findings with their sentences.
  public let findings: [Statement]
  /// Its summary; nil where none is written.
  public let summary: Summary?

  /// A report with what is said of it.
  public init(_ report: AnnualReport, findings: [Statement] = [], summary: Summary? = nil) {
    self.report = report
    self.findings = findings
    self.summary = summary
  }
}
