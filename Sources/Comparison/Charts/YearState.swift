import Briefing
import DisclosureReport
import PageProse

/// What a chart over years has to draw, from the states of its reports.
struct YearState {
  private let states: [ValueState]
  /// Why figures have no number, each reason once.
  let absences: [Absence]

  /// The state of figures of several reports; each figure is a cell or a sum of cells.
  init(_ reports: [ComparedReport], _ figures: (ComparedReport) -> [[CellID]]) {
    let states = reports.map { ValueState(figures($0), in: $0.report) }
    self.states = states
    absences = Absence.allCases.filter { reason in states.contains { $0.absences.contains(reason) } }
  }

  /// Whether no figure of any report has a number.
  var isMissing: Bool { states.allSatisfy { $0.kind == .missing } }
  /// Whether every figure of every report is zero.
  var isZero: Bool { !states.isEmpty && states.allSatisfy { $0.kind == .zero } }

  /// What the picture says where every number is zero.
  func notice(_ terms: Terms) -> String? {
    isZero ? terms["zeroes"] : nil
  }
}
