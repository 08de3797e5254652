import DisclosureReport

/// A chart of one report, by the id of contract 2.
package struct ChartID: RawRepresentable, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  let row: ChartRegistry.Row

  /// The chart of an id; nil for an id that no chart has.
  package init?(rawValue: String) {
    guard let row = ChartRegistry.row(rawValue) else { return nil }
    self.row = row
  }

  private init(_ row: ChartRegistry.Row) { self.row = row }

  /// The id, for example `outcomes`.
  package var rawValue: String { row.id }

  /// The charts in the order of the briefing.
  package static var allCases: [ChartID] { ChartRegistry.rows.map { ChartID($0) } }

  /// The id.
  package var description: String { rawValue }

  /// Whether two are the same chart.
  package static func == (left: ChartID, right: ChartID) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the id.
  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// The charts of one report: the one list of them, in the order of the briefing.
///
/// A new chart is a file beside this one, a row here, and its words under `measure`, `chart` and `title` in `terms.yaml`.
package enum ChartRegistry {
  /// A chart.
  struct Row: Sendable {
    /// Its id.
    let id: String
    /// The part of the page that it stands in.
    let section: Part
    /// What it shows of a report.
    let draft: @Sendable (ChartContext) -> ChartDraft
  }

  /// A part of the page with charts.
  enum Part: String, Sendable {
    case overview, requests, proactive, review
  }

  /// All charts.
  static let rows = [
    // Key figures, outcomes, the largest reasons and review on one picture.
    Row(id: "overview", section: .overview) { OverviewChart(context: $0).draft },
    // Six statutory outcome groups.
    Row(id: "outcomes", section: .requests) { OutcomesChart(context: $0).draft },
    // Every reason that occurs, coloured by its group.
    Row(id: "reasons", section: .requests) { ReasonsChart(context: $0).draft },
    // Kinds of applicant by outcome group.
    Row(id: "applicants", section: .requests) { ApplicantsChart(context: $0).draft },
    // Received and carried in against handled and carried out.
    Row(id: "flow", section: .requests) { FlowChart(context: $0).draft },
    // Rules and normative documents.
    Row(id: "documents", section: .proactive) { DocumentsChart(context: $0).draft },
    // Licences, penalties, compulsory measures.
    Row(id: "decisions", section: .proactive) { DecisionsChart(context: $0).draft },
    // Quantities of proactive disclosure in the prose.
    Row(id: "volumes", section: .proactive) { VolumesChart(context: $0).draft },
    // Reconsideration and litigation by result.
    Row(id: "review", section: .review) { ReviewChart(context: $0).draft },
  ]

  /// The chart of an id; nil for an id that no chart has.
  static func row(_ id: String) -> Row? { rows.first { $0.id == id } }

  /// The sections of the page that have charts, in the order of their first ones.
  static var sections: [Part] {
    rows.map(\.section).reduce(into: []) { found, next in
      if !found.contains(next) { found.append(next) }
    }
  }
}
