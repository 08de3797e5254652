import DisclosureReport

/// What the members `cells` and `source` add to a report's figures: marks, origins, notes, and the file they were read from.
struct JSONExplanation: Sendable {
  /// The cells with what is known of them.
  let cells: [CellID: Cell]
  /// The file that the cells' lines are counted in.
  let source: ReportSource

  /// Puts the explanations of a report to its cells; a contradiction is an error.
  init(
    _ report: JSONMembers, cells given: [CellID: Cell], places: [CellID: GivenPlace], file: String
  ) throws(ReadingError) {
    let stated = try Self.source(report, file)
    let given = try Self.corrected(report, given, file)
    guard let explanations = report.value("cells") else {
      cells = given
      source = ReportSource(file: file, kind: .json, tableLines: GivenLines.tables(of: given))
      return
    }
    var paths: [String: CellID] = [:]
    for id in given.keys { paths[id.description] = id }
    var result = given
    for member in try JSONMembers(explanations, file: file).all {
      guard let id = paths[member.key] else {
        let nearest = NearestWord.nearest(to: member.key, among: paths.keys.sorted())
        throw GivenFault(
          zh: "三张表里没有单元格“\(member.key.shown)”，最接近的是“\(nearest)”。",
          en: "the tables have no cell \"\(member.key.shown)\"; the nearest one is \"\(nearest)\"."
        ).at(member.place, file: file)
      }
      let correction = given[id]?.correction
      result[id] = try Self.cell(member, given[id]?.value, file)
      result[id]?.correction = correction
    }
    cells = result
    source =
      stated ?? ReportSource(file: file, kind: .json, tableLines: GivenLines.tables(of: result))
  }

  /// The cells with what those read before that were set by hand.
  private static func corrected(
    _ report: JSONMembers, _ given: [CellID: Cell], _ file: String
  ) throws(ReadingError) -> [CellID: Cell] {
    guard let corrections = report.value("correctedFrom") else { return given }
    var result = given
    for member in try JSONMembers(corrections, file: file).all {
      guard let id = CellID(path: member.key), given[id] != nil else {
        throw GivenFault(
          zh: "三张表里没有单元格“\(member.key.shown)”。", en: "the tables have no cell \"\(member.key.shown)\"."
        ).at(member.place, file: file)
      }
      let item = try JSONMembers(member.value, known: ["value", "mark", "raw", "line", "note"], file: file)
      result[id]?.correction = Correction(
        value: try item.number("value"), mark: try item.key("mark", among: GivenKey.marks, .mark) ?? .blank,
        raw: try item.text("raw") ?? "", line: try item.whole("line", in: GivenNumber.places),
        note: try item.text("note"))
    }
    return result
  }

  private static func cell(
    _ member: JSONValue.Member, _ value: ExactNumber?, _ file: String
  ) throws(ReadingError) -> Cell {
    let known = ["value", "mark", "file", "line", "column", "raw", "read", "note"]
    let item = try JSONMembers(member.value, known: known, file: file)
    _ = try item.required("mark")
    let mark = try item.key("mark", among: GivenKey.marks, .mark) ?? .unreadable
    let number = try item.number("value")
    guard number == value, (number != nil) == (mark == .number) else {
      let stated = "\(number?.description ?? "null") (\(mark.rawValue))"
      throw GivenFault(
        zh: "单元格“\(member.key)”写的是 \(stated)，表里是 \(value?.description ?? "null")。",
        en: "cell \"\(member.key)\" says \(stated), its table says \(value?.description ?? "null")."
      ).at(member.place, file: file)
    }
    var origin: Origin?
    if let line = try item.whole("line", in: GivenNumber.places) {
      origin = Origin(
        line: line, column: try item.whole("column", in: GivenNumber.places) ?? 1,
        raw: try item.text("raw") ?? "",
        reading: try item.key("read", among: GivenKey.readings, .reading) ?? .given)
    }
    let note = try item.text("note")
    return number.map { Cell($0, origin: origin, note: note) } ?? Cell(mark, origin: origin, note: note)
  }

  /// The source that the file states; nil where it states none.
  private static func source(_ report: JSONMembers, _ file: String) throws(ReadingError) -> ReportSource? {
    guard let value = report.value("source") else { return nil }
    let item = try JSONMembers(value, known: ["file", "kind", "lines"], file: file)
    let kinds: [ReportSource.Kind] = [.text, .html, .mhtml, .docx, .pdf, .csv, .json]
    var tables: [Section: ClosedRange<Int>] = [:]
    if let lines = item.value("lines") {
      let members = try JSONMembers(lines, known: Section.allCases.map(\.rawValue), file: file)
      for member in members.all {
        guard let section = Section(rawValue: member.key) else { continue }
        let ends = try JSONMembers.elements(member.value, file)
        guard ends.count == 2 else {
          throw GivenFault(
            zh: "行号范围有 \(ends.count) 个值，应为 2 个。",
            en: "a range of lines has \(ends.count) values; 2 were expected."
          ).at(member.value.place, file: file)
        }
        let first = try JSONMembers.whole(ends[0], in: GivenNumber.places, file)
        let last = try JSONMembers.whole(ends[1], in: first...GivenNumber.places.upperBound, file)
        tables[section] = first...last
      }
    }
    return ReportSource(
      file: try JSONMembers.text(try item.required("file"), file),
      kind: try item.key("kind", among: kinds, .member) ?? .json, tableLines: tables)
  }
}
