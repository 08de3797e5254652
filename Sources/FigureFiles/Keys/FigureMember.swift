/// The members of the objects of contract 1, each in the order in which it is written.
enum FigureMember {
  /// Of a report.
  enum Report: String, CaseIterable {
    case office, year, form, title, proactive, requests, review, narrative, findings, source
    case summary, subtotals, text, marks, correctedFrom, cells
  }

  /// Of a statement of the prose.
  enum Statement: String, CaseIterable {
    case label, value, unit, quote, line, kind, scope, scopeWord, role, subject, sentence, approximate
  }

  /// Of an explained cell.
  enum Cell: String, CaseIterable { case value, mark, file, line, column, raw, read, note }

  /// Of what a cell read before it was set by hand.
  enum Correction: String, CaseIterable { case value, mark, raw, line, note }

  /// Of where a report came from.
  enum Source: String, CaseIterable { case file, kind, lines }

  /// Of the printed sum of a group of outcomes.
  enum Subtotal: String, CaseIterable { case values, line }

  /// Of what a report says around its tables.
  enum Text: String, CaseIterable { case problems, otherMatters, titleYear, periodYear, published }

  /// Of a passage, and of a year or a day that stands in one.
  enum Passage: String, CaseIterable { case year, day, text, line }

  /// Of a finding; it is written and never read.
  enum Finding: String { case rule, severity, status, message, cells, left, right, difference, line, quote }

  /// Of a summary; it is written and never read.
  enum Summary: String { case language, title, sentence, points, topic, heading, text }

  /// Of an item of a stream.
  enum Item: String, CaseIterable { case id, path, bytes, kind }

  /// Of the answer to an item of a stream.
  enum Answer: String, CaseIterable { case id, ok, figures, code, message }
}
