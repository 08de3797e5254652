/// A column of figures in long form.
enum FigureColumn: String, CaseIterable {
  case office, year, form, section, row, column, value, unit, line
  /// The file that the line is counted in.
  case file
  /// The character in the line, the mark of a cell, the way it was read, and its text.
  case character, mark, read, raw
  /// What a cell read before it was set by hand, and why it was.
  case correctedFrom, correctionNote

  /// The columns that every file has.
  static let required: [FigureColumn] = [
    .office, .year, .form, .section, .row, .column, .value, .unit, .line,
  ]
  /// The columns that explain a cell.
  static let explaining: [FigureColumn] = [.file, .character, .mark, .read, .raw]
  /// The columns of corrections.
  static let corrections: [FigureColumn] = [.correctedFrom, .correctionNote]
  /// What stands in the column of sections for a statement of the prose.
  static let narrative = "narrative"
}
