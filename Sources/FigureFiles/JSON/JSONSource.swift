import DisclosureReport

/// Where a report came from, in JSON.
enum JSONSource {
  private typealias Member = FigureMember.Source

  /// The object of a source.
  static func object(_ source: ReportSource) -> JSONText {
    let lines = Section.allCases.compactMap { section in
      source.tableLines[section].map {
        (section, JSONText.array([.whole($0.lowerBound), .whole($0.upperBound)]))
      }
    }
    return .members([
      (Member.file, .string(source.file)), (.kind, .string(source.kind.rawValue)), (.lines, .members(lines)),
    ])
  }

  /// The source that an object states.
  static func source(_ value: JSONValue, file: String) throws(FigureFileError) -> ReportSource {
    let item = try JSONMembers<FigureMember.Source>(value, file: file)
    var tables: [Section: ClosedRange<Int>] = [:]
    if let lines = item.value(.lines) {
      for member in try JSONTaking.members(lines, known: Section.allCases.map(\.rawValue), file) {
        guard let section = Section(rawValue: member.key) else { continue }
        let ends = try JSONTaking.elements(member.value, file)
        guard ends.count == 2 else {
          throw FigureFault(
            zh: "行号范围有 \(ends.count) 个值，应为 2 个。",
            en: "a range of lines has \(ends.count) values; 2 were expected."
          ).at(member.value.place, file: file)
        }
        let first = try JSONTaking.whole(ends[0], in: FigureNumber.places, file)
        tables[section] =
          first...(try JSONTaking.whole(ends[1], in: first...FigureNumber.places.upperBound, file))
      }
    }
    return ReportSource(
      file: try JSONTaking.text(try item.required(.file), file),
      kind: try item.key(.kind, among: ReportSource.Kind.allCases, .member) ?? .json, tableLines: tables)
  }
}
