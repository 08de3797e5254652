import SafeText

/// Reads the answers of a stream as a file of figures.
enum StreamReading {
  private typealias Key = FigureMember.Answer

  /// Whether a value is an answer, and no report by itself.
  static func isAnswer(_ value: JSONValue) -> Bool {
    guard case .object(let members) = value.content else { return false }
    return members.contains { $0.key == Key.ok.rawValue }
  }

  /// What each line gives: a report, or what was recorded in its place; the first value is read already.
  static func reports(
    _ first: JSONValue, _ parser: inout JSONParser, file: String
  ) throws(FigureFileError) -> [Result<ReadFigures, FigureFileError>] {
    var results = [try report(first, parser.hiddenControls, file: file)]
    var last = parser.place.line
    while parser.hasMore() {
      guard results.count < FigureFault.maximumReports else {
        throw FigureFault.tooManyReports.at(parser.place, file: file)
      }
      guard parser.place.line > last else { throw parser.unexpected("换行", "a line break") }
      let value = try parser.value()
      last = parser.place.line
      results.append(try report(value, parser.hiddenControls, file: file))
    }
    return results
  }

  private static func report(
    _ value: JSONValue, _ hiddenControls: Int, file: String
  ) throws(FigureFileError) -> Result<ReadFigures, FigureFileError> {
    let answer = try JSONMembers<Key>(value, file: file)
    guard let isRead = try answer.truth(.ok) else {
      throw FigureFault(zh: "缺少成员“ok”。", en: "the member \"ok\" is missing.").at(value.place, file: file)
    }
    let id = try answer.text(.id) ?? "?"
    guard isRead else {
      let code = try answer.text(.code) ?? "?"
      let message = try answer.text(.message) ?? ""
      return .failure(
        FigureFileError(
          .recorded, file: file, line: value.place.line,
          zh: "“\(id)”当时没有读成（\(code)）：\(message)", en: "'\(id)' was not read (\(code)): \(message)"))
    }
    let report = try JSONReport(try answer.required(.figures), file: file).report()
    return .success(ReadFigures(report: report, hiddenControls: hiddenControls))
  }
}
