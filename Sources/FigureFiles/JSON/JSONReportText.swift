import DisclosureReport

/// What a report prints beside the form's cells, in JSON: the members `subtotals` and `text`.
struct JSONReportText: Sendable {
  private typealias Member = FigureMember.Text
  /// The sums that an office printed for outcome groups.
  private(set) var subtotals: [OutcomeGroup: [ApplicantColumn: Cell]] = [:]
  /// What the page said around its tables; nil where the file does not say.
  private(set) var text: ReportText?
  private let file: String

  /// The members of a report; each only where the report has it.
  static func members(_ report: AnnualReport) -> [(FigureMember.Report, JSONText)] {
    let sums = OutcomeGroup.allCases.compactMap { group in
      report.subtotals[group].map { (group, object($0)) }
    }
    return (sums.isEmpty ? [] : [(.subtotals, .members(sums))])
      + (report.text.map { [(.text, object($0))] } ?? [])
  }

  private static func object(_ cells: [ApplicantColumn: Cell]) -> JSONText {
    .members([
      (FigureMember.Subtotal.values, .array(ApplicantColumn.allCases.map { .figure(cells[$0]?.value) })),
      (.line, .whole(cells[.total]?.origin?.line)),
    ])
  }

  private static func object(_ text: ReportText) -> JSONText {
    .members([
      (Member.problems, passage(text.problems)), (.otherMatters, passage(text.otherMatters)),
      (.titleYear, year(text.titleYear)), (.periodYear, year(text.periodYear)),
      (
        .published,
        text.published.map { passage(text.publishedPassage, [(.day, .string(DayText.text($0)))]) } ?? .null
      ),
    ])
  }

  private static func year(_ named: ReportText.NamedYear?) -> JSONText {
    named.map { passage($0.passage, [(.year, .whole($0.year))]) } ?? .null
  }

  private static func passage(
    _ passage: ReportText.Passage?, _ first: [(FigureMember.Passage, JSONText)] = []
  ) -> JSONText {
    guard let passage else { return first.isEmpty ? .null : .members(first) }
    return .members(first + [(.text, .string(passage.text)), (.line, .whole(passage.line))])
  }

  /// Reads the members of a report; both may be absent.
  init(_ report: JSONMembers<FigureMember.Report>, file: String) throws(FigureFileError) {
    self.file = file
    if let value = report.value(.subtotals) {
      for member in try JSONTaking.members(value, known: OutcomeGroup.allCases.map(\.rawValue), file) {
        guard let group = OutcomeGroup(rawValue: member.key) else { continue }
        subtotals[group] = try subtotal(member.value)
      }
    }
    if let value = report.value(.text) { text = try read(try JSONMembers(value, file: file)) }
  }

  private func subtotal(_ value: JSONValue) throws(FigureFileError) -> [ApplicantColumn: Cell] {
    let item = try JSONMembers<FigureMember.Subtotal>(value, file: file)
    let values = try JSONTaking.elements(try item.required(.values), file)
    let columns = ApplicantColumn.allCases
    guard values.count == columns.count else {
      throw FigureFault(
        zh: "小计有 \(values.count) 个值，应为 \(columns.count) 个。",
        en: "a subtotal has \(values.count) values; \(columns.count) were expected."
      ).at(value.place, file: file)
    }
    let line = try item.whole(.line, in: FigureNumber.places) ?? value.place.line
    var cells: [ApplicantColumn: Cell] = [:]
    for (column, value) in zip(columns, values) {
      guard let number = try JSONTaking.number(value, file) else { continue }
      let origin = Origin(line: line, column: 1, raw: number.description, reading: .given)
      cells[column] = Cell(number, origin: origin)
    }
    return cells
  }

  private func read(_ members: JSONMembers<FigureMember.Text>) throws(FigureFileError) -> ReportText {
    let published = try members.value(.published).map { value throws(FigureFileError) in try day(value) }
    return ReportText(
      problems: try passage(members.value(.problems)),
      otherMatters: try passage(members.value(.otherMatters)),
      titleYear: try year(members.value(.titleYear)), periodYear: try year(members.value(.periodYear)),
      published: published?.day, publishedPassage: published?.passage)
  }

  private func passage(_ value: JSONValue?) throws(FigureFileError) -> ReportText.Passage? {
    guard let value else { return nil }
    return try passage(of: try JSONMembers(value, known: [.text, .line], file: file))
  }

  private func passage(
    of item: JSONMembers<FigureMember.Passage>
  ) throws(FigureFileError) -> ReportText.Passage {
    ReportText.Passage(
      text: try JSONTaking.text(try item.required(.text), file),
      line: try JSONTaking.whole(try item.required(.line), in: FigureNumber.places, file))
  }

  private func year(_ value: JSONValue?) throws(FigureFileError) -> ReportText.NamedYear? {
    guard let value else { return nil }
    let item = try JSONMembers<FigureMember.Passage>(value, known: [.year, .text, .line], file: file)
    return ReportText.NamedYear(
      year: try JSONTaking.whole(try item.required(.year), in: FigureNumber.years, file),
      passage: try passage(of: item))
  }

  private func day(
    _ value: JSONValue
  ) throws(FigureFileError) -> (day: ReportText.Day, passage: ReportText.Passage?) {
    let item = try JSONMembers<FigureMember.Passage>(value, known: [.day, .text, .line], file: file)
    let stated = try item.required(.day)
    guard let day = DayText.day(try JSONTaking.text(stated, file)) else {
      throw JSONTaking.wrong(stated, "一个日期", "a day such as 2024-01-26", file)
    }
    return (day, item.value(.text) == nil ? nil : try passage(of: item))
  }
}
