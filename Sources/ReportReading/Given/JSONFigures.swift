import DisclosureReport

/// Figures as JSON: contract 1, as an array of reports or one report alone.
enum JSONFigures {
  /// The reports of a file in their order; never none.
  static func reports(_ bytes: [UInt8], file: String) throws(ReadingError) -> [AnnualReport] {
    var parser = JSONParser(bytes, file: file)
    var reports: [AnnualReport] = []
    if parser.takes("[") {
      while try parser.hasElement(isFirst: reports.isEmpty) {
        guard reports.count < GivenFault.maximumReports else {
          throw GivenFault.tooManyReports.at(parser.place, file: file)
        }
        reports.append(try next(&parser, file: file))
      }
    } else {
      reports.append(try next(&parser, file: file))
    }
    try parser.end()
    guard !reports.isEmpty else {
      throw ReadingError(
        .noReport, file: file, zh: "数组是空的，应至少有一份报告的数字。",
        en: "the array is empty; the figures of a report were expected.")
    }
    return reports
  }

  private static func next(_ parser: inout JSONParser, file: String) throws(ReadingError) -> AnnualReport {
    let report = try JSONReport(try parser.value(), file: file)
    return try report.report(remarks: Remark.hiddenControls(parser.hiddenControls))
  }
}

/// One report in JSON.
private struct JSONReport {
  private let members: JSONMembers
  private let form: FormEdition
  private let file: String
  private let limits = ReadingLimits()
  private var cells: [CellID: Cell] = [:]
  private var places: [CellID: GivenPlace] = [:]

  init(_ value: JSONValue, file: String) throws(ReadingError) {
    let known = [
      "office", "year", "form", "title", "proactive", "requests", "review", "narrative", "findings", "source",
      "cells", "subtotals", "text", "summary", "correctedFrom",
    ]
    members = try JSONMembers(value, known: known, file: file)
    self.file = file
    _ = try members.required("form")
    form = try members.key("form", among: FormEdition.allCases, .form) ?? .form2021
    try readProactive()
    try readArrays("requests", RequestRow.allCases, ApplicantColumn.allCases) { .requests($0, $1) }
    try readArrays("review", ReviewBlock.allCases, ReviewColumn.allCases) { .review($0, $1) }
  }

  func report(remarks: [Finding]) throws(ReadingError) -> AnnualReport {
    guard !cells.isEmpty else {
      throw ReadingError(
        .noReport, file: file, line: members.place.line, zh: "这份报告的三张表里没有一行。",
        en: "this report has no row in any of the three tables.")
    }
    var narrative: [NarrativeFigure] = []
    if let value = members.value("narrative") {
      for item in try JSONMembers.elements(value, file) { narrative.append(try quantity(item)) }
    }
    if let findings = members.value("findings") { _ = try JSONMembers.elements(findings, file) }
    let explained = try JSONExplanation(members, cells: cells, places: places, file: file)
    let around = try JSONReportText(members, file: file)
    return AnnualReport(
      office: try members.text("office", most: limits.nameCharacters),
      year: try members.whole("year", in: GivenNumber.years), form: form,
      title: try members.text("title", most: limits.titleCharacters), cells: explained.cells,
      subtotals: around.subtotals,
      narrative: narrative, text: around.text, remarks: remarks, source: explained.source)
  }

  private mutating func readProactive() throws(ReadingError) {
    guard let value = members.value("proactive") else { return }
    for member in try JSONMembers(value, file: file).all {
      let row = try GivenFault.placed(member.place, file) { () throws(GivenFault) in
        try GivenKey.proactiveRow(member.key, form: form)
      }
      for entry in try JSONMembers(member.value, file: file).all {
        let column = try GivenFault.placed(entry.place, file) { () throws(GivenFault) in
          try GivenKey.proactiveColumn(entry.key, row: row, form: form)
        }
        try put(entry.value, into: .proactive(row, column))
      }
    }
  }

  private mutating func readArrays<Row: RawRepresentable<String>, Column>(
    _ section: String, _ rows: [Row], _ columns: [Column], _ path: (Row, Column) -> CellID
  ) throws(ReadingError) {
    guard let value = members.value(section) else { return }
    for member in try JSONMembers(value, file: file).all {
      let row = try GivenFault.placed(member.place, file) { () throws(GivenFault) in
        try GivenKey.key(member.key, among: rows, .row)
      }
      let elements = try JSONMembers.elements(member.value, file)
      guard elements.count == columns.count else {
        throw GivenFault(
          zh: "行“\(member.key)”有 \(elements.count) 个值，应为 \(columns.count) 个。",
          en: "row \"\(member.key)\" has \(elements.count) values; \(columns.count) were expected."
        ).at(member.value.place, file: file)
      }
      for (element, column) in zip(elements, columns) { try put(element, into: path(row, column)) }
    }
  }

  private mutating func put(_ value: JSONValue, into id: CellID) throws(ReadingError) {
    let number = try JSONMembers.number(value, file)
    var raw = "null"
    if case .number(let digits) = value.content { raw = digits }
    let origin = Origin(line: value.place.line, column: value.place.column, raw: raw, reading: .given)
    cells[id] = number.map { Cell($0, origin: origin) } ?? Cell(.blank, origin: origin)
    places[id] = value.place
  }

  private func quantity(_ value: JSONValue) throws(ReadingError) -> NarrativeFigure {
    let known = [
      "label", "value", "unit", "quote", "line", "kind", "scope", "scopeWord", "role", "subject", "sentence",
      "approximate",
    ]
    let item = try JSONMembers(value, known: known, file: file)
    let approximate: Bool
    switch item.value("approximate")?.content {
    case nil: approximate = false
    case .bool(let flag): approximate = flag
    default:
      throw JSONMembers.wrong(try item.required("approximate"), "true 或 false", "true or false", file)
    }
    guard let number = try JSONMembers.number(try item.required("value"), file) else {
      throw GivenFault(zh: "缺少数字。", en: "the number is missing.").at(item.place, file: file)
    }
    return NarrativeFigure(
      label: try JSONMembers.text(
        try item.required("label"), most: limits.labelCharacters, file), value: number,
      unit: try JSONMembers.text(try item.required("unit"), most: limits.nameCharacters, file),
      kind: try item.key("kind", among: GivenKey.kinds, .kind) ?? .quantity,
      scope: try item.key("scope", among: GivenKey.scopes, .scope) ?? .own,
      scopeWord: try item.text("scopeWord", most: limits.nameCharacters),
      role: try item.key("role", among: GivenKey.roles, .role) ?? .other, subject: try subject(item),
      isApproximate: approximate,
      quote: try JSONMembers.text(try item.required("quote"), file),
      sentence: try item.whole("sentence", in: 0...GivenNumber.places.upperBound) ?? 0,
      line: try JSONMembers.whole(try item.required("line"), in: GivenNumber.places, file))
  }

  private func subject(_ item: JSONMembers) throws(ReadingError) -> NarrativeSubject? {
    guard let value = item.value("subject") else { return nil }
    let text = try JSONMembers.text(value, file)
    return try GivenFault.placed(value.place, file) { () throws(GivenFault) in try GivenKey.subject(text) }
  }
}
