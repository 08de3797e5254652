import DisclosureReport

/// A cell with all that is known of it, in JSON.
enum JSONCell {
  private typealias Member = FigureMember.Cell

  /// The object of a cell that was read from a file.
  static func object(_ cell: Cell, _ file: String) -> JSONText {
    var members: [(Member, JSONText)] = [
      (.value, .figure(cell.value)), (.mark, .string(cell.mark.rawValue)), (.file, .string(file)),
    ]
    if let origin = cell.origin {
      members += [
        (.line, .whole(origin.line)), (.column, .whole(origin.column)), (.raw, .string(origin.raw)),
        (.read, .string(origin.reading.rawValue)),
      ]
    }
    if let note = cell.note { members.append((.note, .string(note))) }
    return .members(members)
  }

  /// The cell of an object; its number must be that of the table.
  static func cell(_ value: JSONValue, _ given: Cell, file: String) throws(FigureFileError) -> Cell {
    let item = try JSONMembers<FigureMember.Cell>(value, file: file)
    _ = try item.required(.mark)
    let mark = try item.key(.mark, among: Cell.Mark.allCases, .mark) ?? .unreadable
    let number = try item.number(.value)
    guard number == given.value, (number != nil) == (mark == .number), !given.isMarked || given.mark == mark
    else {
      let stated = "\(number?.description ?? "null") (\(mark.rawValue))"
      let table = "\(given.value?.description ?? "null") (\(given.mark.rawValue))"
      throw FigureFault(
        zh: "单元格写的是 \(stated)，表里是 \(table)。", en: "the cell says \(stated), its table says \(table)."
      ).at(value.place, file: file)
    }
    var origin: Origin?
    if let line = try item.whole(.line, in: FigureNumber.places) {
      origin = Origin(
        line: line, column: try item.whole(.column, in: FigureNumber.places) ?? 1,
        raw: try item.text(.raw) ?? "",
        reading: try item.key(.read, among: Origin.Reading.allCases, .reading) ?? .given)
    }
    let note = try item.text(.note)
    return number.map { Cell($0, origin: origin, note: note) } ?? Cell(mark, origin: origin, note: note)
  }

  /// The object of what a cell read before it was set by hand.
  static func object(_ correction: Correction) -> JSONText {
    .members([
      (FigureMember.Correction.value, .figure(correction.value)),
      (.mark, .string(correction.mark.rawValue)), (.raw, .string(correction.raw)),
      (.line, .whole(correction.line)), (.note, .text(correction.note)),
    ])
  }

  /// What a cell read before it was set by hand.
  static func correction(_ value: JSONValue, file: String) throws(FigureFileError) -> Correction {
    let item = try JSONMembers<FigureMember.Correction>(value, file: file)
    return Correction(
      value: try item.number(.value),
      mark: try item.key(.mark, among: Cell.Mark.allCases, .mark) ?? .blank,
      raw: try item.text(.raw) ?? "", line: try item.whole(.line, in: FigureNumber.places),
      note: try item.text(.note))
  }
}

extension Cell {
  /// Whether it has no number for another reason than being blank, which null alone tells.
  var isMarked: Bool { value == nil && mark != .blank }
}
