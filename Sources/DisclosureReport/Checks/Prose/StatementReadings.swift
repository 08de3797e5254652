/// The ways in which the words of a statement may be understood.
enum StatementReadings {
  /// The readings of what a statement is about, the strict one first; empty where it is about no figure of the tables.
  static func of(_ figure: NarrativeFigure, in report: AnnualReport) -> [Reading] {
    guard let subject = figure.subject else { return [] }
    guard case .cell(let id) = subject, id.section == .requests,
      let row = RequestRow(rawValue: id.row), let column = ApplicantColumn(rawValue: id.column)
    else { return [.subject(subject.cells(in: report))] }
    switch row {
    // 收到, 受理: what arrived this year, or that and what was carried in.
    case .received: return [Reading.received.column(column), Reading.accepted.column(column)]
    // 办理 may speak of all cases that were there to handle; 答复 and 办结 may not.
    case .handled where isHandlingAll(figure.quote):
      return [Reading.handled.column(column), Reading.accepted.column(column)]
    case .handled: return [Reading.handled.column(column)]
    default: return [.subject([id])]
    }
  }

  private static func isHandlingAll(_ quote: String) -> Bool {
    !quote.contains("答复") && !quote.contains("办结") && !quote.contains("办复")
      && (quote.contains("办理") || quote.contains("收办") || quote.contains("处理"))
  }
}
