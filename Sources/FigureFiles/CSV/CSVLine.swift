import DisclosureReport
import SafeText

/// One line of figures in long form.
struct CSVLine: Sendable {
  /// What the lines of one report have in common.
  struct Report: Hashable, Sendable {
    /// The office; nil where the field is empty.
    let office: String?
    /// The year; nil where the field is empty.
    let year: Int?
    /// The edition of the form.
    let form: FormEdition
    /// The file that an explained report was read from; nil where it is not stated.
    let file: String?

    /// The report in a message.
    var name: String { "\(office?.shown ?? "")\(year.map { " \($0)" } ?? "")" }
  }

  private let record: CSVRecord
  private let columns: CSVColumns
  private let file: String
  private let limits = FigureLimits()

  /// A record whose fields are as many as the columns.
  init(_ record: CSVRecord, _ columns: CSVColumns, file: String) {
    self.record = record
    self.columns = columns
    self.file = file
  }

  /// Where it begins.
  var place: FigurePlace { record.place }

  /// The report that it belongs to.
  func report() throws(FigureFileError) -> Report {
    let form = try read(.form) { text throws(FigureFault) in
      try FigureKey.key(text, among: FormEdition.allCases, .form)
    }
    let office = try text(.office, most: limits.nameCharacters)
    let source = try text(.file, most: limits.titleCharacters)
    return Report(
      office: office.isEmpty ? nil : office, year: try whole(.year, in: FigureNumber.years), form: form,
      file: source.isEmpty ? nil : source)
  }

  /// The cell that it gives; nil for a quantity of the prose.
  func cell(_ form: FormEdition) throws(FigureFileError) -> CellID? {
    if field(.section).text == FigureColumn.narrative { return nil }
    let names = Section.allCases.map(\.rawValue) + [FigureColumn.narrative]
    let section = try read(.section) { text throws(FigureFault) in
      guard let section = Section(rawValue: text) else {
        throw FigureKey.unknown(text, among: names, .section)
      }
      return section
    }
    return try FigureFault.placed(field(.row).place, file) { () throws(FigureFault) in
      try FigureKey.cell(section, row: field(.row).text, column: field(.column).text, form: form)
    }
  }

  /// What stands in the cell.
  func content(_ id: CellID, _ form: FormEdition) throws(FigureFileError) -> Cell {
    try checkUnit(id, form)
    let value = try number()
    let mark = try key(.mark, among: Cell.Mark.allCases, .mark) ?? (value == nil ? .blank : .number)
    guard (value == nil) == (mark != .number) else {
      throw FigureFault(
        zh: "值“\(field(.value).text.shown)”与标记“\(mark.rawValue)”矛盾。",
        en: "the value \"\(field(.value).text.shown)\" contradicts the mark \"\(mark.rawValue)\"."
      ).at(field(.value).place, file: file)
    }
    let origin = try origin()
    var cell = value.map { Cell($0, origin: origin) } ?? Cell(mark, origin: origin)
    cell.correction = try correction()
    return cell
  }

  /// What the cell read before it was set by hand: a number, or a mark of absence; nil where it was not.
  private func correction() throws(FigureFileError) -> Correction? {
    let before = field(.correctedFrom).text
    guard !before.isEmpty else { return nil }
    let note = try text(.correctionNote)
    let value = ExactNumber(before)
    let mark =
      value == nil ? try key(.correctedFrom, among: Cell.Mark.allCases, .mark) ?? .blank : .number
    return Correction(value: value, mark: mark, raw: "", line: nil, note: note.isEmpty ? nil : note)
  }

  /// The quantity of the prose that it gives.
  func quantity() throws(FigureFileError) -> NarrativeFigure {
    guard let value = try number(), let line = try whole(.line, in: FigureNumber.places) else {
      throw FigureFault(zh: "缺少数字或行号。", en: "the number or its line is missing.").at(
        field(.value).place, file: file)
    }
    let column = field(.column)
    let key = try FigureFault.placed(column.place, file) { () throws(FigureFault) in
      try NarrativeColumn(column.text)
    }
    return NarrativeFigure(
      label: try text(.row, most: limits.labelCharacters), value: value,
      unit: try text(.unit, most: limits.nameCharacters), kind: key.kind, scope: key.scope,
      scopeWord: key.scopeWord,
      role: key.role, subject: key.subject, isApproximate: key.isApproximate, quote: try text(.raw),
      sentence: key.sentence, line: line)
  }

  /// The place in the file that an explained line was read from, or the place in this file.
  private func origin() throws(FigureFileError) -> Origin? {
    guard columns.has(.read) else {
      let value = field(.value)
      return Origin(line: value.place.line, column: value.place.column, raw: value.text, reading: .given)
    }
    guard let line = try whole(.line, in: FigureNumber.places) else { return nil }
    return Origin(
      line: line, column: try whole(.character, in: FigureNumber.places) ?? 1, raw: try text(.raw),
      reading: try key(.read, among: Origin.Reading.allCases, .reading) ?? .given)
  }

  /// The unit of an amount must be the form's; everything else is counted and has none.
  private func checkUnit(_ id: CellID, _ form: FormEdition) throws(FigureFileError) {
    let expected = id.unit(in: form)
    let unit = field(.unit)
    guard unit.text == expected else {
      throw FigureFault(
        zh: "单元格“\(id)”的单位是“\(unit.text.shown)”，应为“\(expected)”。",
        en: "the unit of \"\(id)\" is \"\(unit.text.shown)\"; \"\(expected)\" was expected."
      ).at(unit.place, file: file)
    }
  }

  private func field(_ name: FigureColumn) -> CSVRecord.Field { columns.field(name, in: record) }

  /// A field's text, of no more characters than `most`, without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private func text(
    _ name: FigureColumn, most: Int = FigureLimits().textCharacters
  ) throws(FigureFileError) -> String {
    let text = field(name).text
    if let fault = FigureFault.tooLong(text, most: most) { throw fault.at(field(name).place, file: file) }
    return SpreadsheetText.unguarded(text)
  }

  private func number() throws(FigureFileError) -> ExactNumber? {
    if field(.value).text.isEmpty { return nil }
    return try read(.value) { text throws(FigureFault) in try FigureNumber.exact(text) }
  }

  private func whole(_ name: FigureColumn, in range: ClosedRange<Int>) throws(FigureFileError) -> Int? {
    if field(name).text.isEmpty { return nil }
    return try read(name) { text throws(FigureFault) in try FigureNumber.whole(text, in: range) }
  }

  private func key<Key: RawRepresentable<String>>(
    _ name: FigureColumn, among keys: [Key], _ role: FigureKey.Role
  ) throws(FigureFileError) -> Key? {
    if field(name).text.isEmpty { return nil }
    return try read(name) { text throws(FigureFault) in try FigureKey.key(text, among: keys, role) }
  }

  private func read<Value>(
    _ name: FigureColumn, _ convert: (String) throws(FigureFault) -> Value
  ) throws(FigureFileError) -> Value {
    let field = field(name)
    return try FigureFault.placed(field.place, file) { () throws(FigureFault) in try convert(field.text) }
  }
}
