import DisclosureReport

/// The members `subtotals` and `text` of a report in JSON.
struct JSONReportText: Sendable {
  /// The sums that an office printed for outcome groups.
  private(set) var subtotals: [OutcomeGroup: [ApplicantColumn: Cell]] = [:]
  /// What the page said around its tables; nil where the file does not say.
  private(set) var text: ReportText?
  private let file: String

  /// Reads the members of a report; both may be absent.
  init(_ report: JSONMembers, file: String) throws(ReadingError) {
    self.file = file
    if let value = report.value("subtotals") {
      let groups = try JSONMembers(value, known: OutcomeGroup.allCases.map(\.rawValue), file: file)
      for member in groups.all {
        guard let group = OutcomeGroup(rawValue: member.key) else { continue }
        subtotals[group] = try subtotal(member.value)
      }
    }
    if let value = report.value("text") {
      let known = ["problems", "otherMatters", "titleYear", "periodYear", "published"]
      text = try read(try JSONMembers(value, known: known, file: file))
    }
  }

  private func subtotal(_ value: JSONValue) throws(ReadingError) -> [ApplicantColumn: Cell] {
    let item = try JSONMembers(value, known: ["values", "line"], file: file)
    let values = try JSONMembers.elements(try item.required("values"), file)
    let columns = ApplicantColumn.allCases
    guard values.count == columns.count else {
      throw GivenFault(
        zh: "小计有 \(values.count) 个值，应为 \(columns.count) 个。",
        en: "a subtotal has \(values.count) values; \(columns.count) were expected."
      ).at(value.place, file: file)
    }
    let line = try item.whole("line", in: GivenNumber.places) ?? value.place.line
    var cells: [ApplicantColumn: Cell] = [:]
    for (column, value) in zip(columns, values) {
      guard let number = try JSONMembers.number(value, file) else { continue }
      let origin = Origin(line: line, column: 1, raw: number.description, reading: .given)
      cells[column] = Cell(number, origin: origin)
    }
    return cells
  }

  private func read(_ members: JSONMembers) throws(ReadingError) -> ReportText {
    let published = try members.value("published").map { value throws(ReadingError) in try day(value) }
    return ReportText(
      problems: try passage(members.value("problems")),
      otherMatters: try passage(members.value("otherMatters")),
      titleYear: try year(members.value("titleYear")), periodYear: try year(members.value("periodYear")),
      published: published?.day, publishedPassage: published?.passage)
  }

  private func passage(_ value: JSONValue?) throws(ReadingError) -> ReportText.Passage? {
    guard let value else { return nil }
    return try passage(of: try JSONMembers(value, known: ["text", "line"], file: file))
  }

  private func passage(of item: JSONMembers) throws(ReadingError) -> ReportText.Passage {
    ReportText.Passage(
      text: try JSONMembers.text(try item.required("text"), file),
      line: try JSONMembers.whole(try item.required("line"), in: GivenNumber.places, file))
  }

  private func year(_ value: JSONValue?) throws(ReadingError) -> ReportText.NamedYear? {
    guard let value else { return nil }
    let item = try JSONMembers(value, known: ["year", "text", "line"], file: file)
    return ReportText.NamedYear(
      year: try JSONMembers.whole(try item.required("year"), in: GivenNumber.years, file),
      passage: try passage(of: item))
  }

  private func day(
    _ value: JSONValue
  ) throws(ReadingError) -> (day: ReportText.Day, passage: ReportText.Passage?) {
    let item = try JSONMembers(value, known: ["day", "text", "line"], file: file)
    let stated = try item.required("day")
    let words = try JSONMembers.text(stated, file).scalars
    guard let found = ReportDay.read(words), found.end == words.count else {
      throw JSONMembers.wrong(stated, "一个日期", "a day such as 2024-01-26", file)
    }
    return (found.day, item.value("text") == nil ? nil : try passage(of: item))
  }
}
