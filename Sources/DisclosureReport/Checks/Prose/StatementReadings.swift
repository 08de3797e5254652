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
    case .handled where isHandlingAll(clause(figure)):
      return [Reading.handled, .accepted, .received].map { $0.column(column) }
    // Applicants are mostly told of what arrived, also behind what was answered.
    case .handled where column != .total:
      return [Reading.handled, .received, .accepted].map { $0.column(column) }
    case .handled: return [Reading.handled.column(column)]
    default: return [.subject([id])]
    }
  }

  /// The words around the number of a statement, up to the marks; the whole quote where the number is not printed as such.
  private static func clause(_ figure: NarrativeFigure) -> String {
    let number = "\(figure.value)".unicodeScalars
    let text = Array(figure.quote.unicodeScalars.filter { $0 != " " && $0 != "\n" })
    let marks = ",，。;；:：、()（）".unicodeScalars
    let isDigit = { (place: Int) in text.indices.contains(place) && ("0"..."9").contains(text[place]) }
    let place = text.indices.first {
      text[$0...].starts(with: number) && !isDigit($0 - 1) && !isDigit($0 + number.count)
    }
    guard let start = place else { return figure.quote }
    let before = text[..<start].reversed().prefix { !marks.contains($0) }.reversed()
    let after = text[start...].prefix { !marks.contains($0) }
    return String(String.UnicodeScalarView(before + after))
  }

  private static func isHandlingAll(_ quote: String) -> Bool {
    !quote.contains("答复") && !quote.contains("办结") && !quote.contains("办复")
      && (quote.contains("办理") || quote.contains("收办") || quote.contains("处理"))
  }
}
