import DisclosureReport

/// A statement of the prose in JSON.
enum JSONStatement {
  private typealias Member = FigureMember.Statement

  /// The object of a statement.
  static func object(_ figure: NarrativeFigure) -> JSONText {
    .members([
      (Member.label, .string(figure.label)), (.value, .figure(figure.value)), (.unit, .string(figure.unit)),
      (.quote, .string(figure.quote)), (.line, .whole(figure.line)), (.kind, .string(figure.kind.rawValue)),
      (.scope, .string(figure.scope.rawValue)), (.scopeWord, .text(figure.scopeWord)),
      (.role, .string(figure.role.rawValue)), (.subject, .text(figure.subject?.key)),
      (.sentence, .whole(figure.sentence)), (.approximate, .truth(figure.isApproximate)),
    ])
  }

  /// The statement of an object; what older files do not have is the ordinary.
  static func figure(_ value: JSONValue, file: String) throws(FigureFileError) -> NarrativeFigure {
    let item = try JSONMembers<FigureMember.Statement>(value, file: file)
    let limits = FigureLimits()
    let isApproximate = try item.truth(.approximate) ?? false
    guard let number = try JSONTaking.number(try item.required(.value), file) else {
      throw FigureFault(zh: "缺少数字。", en: "the number is missing.").at(item.place, file: file)
    }
    return NarrativeFigure(
      label: try JSONTaking.text(try item.required(.label), most: limits.labelCharacters, file),
      value: number, unit: try JSONTaking.text(try item.required(.unit), most: limits.nameCharacters, file),
      kind: try item.key(.kind, among: NarrativeFigure.Kind.allCases, .kind) ?? .quantity,
      scope: try item.key(.scope, among: NarrativeFigure.Scope.allCases, .scope) ?? .own,
      scopeWord: try item.text(.scopeWord, most: limits.nameCharacters),
      role: try item.key(.role, among: NarrativeFigure.Role.allCases, .role) ?? .other,
      subject: try subject(item, file), isApproximate: isApproximate,
      quote: try JSONTaking.text(try item.required(.quote), file),
      sentence: try item.whole(.sentence, in: 0...FigureNumber.places.upperBound) ?? 0,
      line: try JSONTaking.whole(try item.required(.line), in: FigureNumber.places, file))
  }

  private static func subject(
    _ item: JSONMembers<FigureMember.Statement>, _ file: String
  ) throws(FigureFileError) -> NarrativeSubject? {
    guard let value = item.value(.subject) else { return nil }
    let text = try JSONTaking.text(value, file)
    return try FigureFault.placed(value.place, file) { () throws(FigureFault) in try FigureKey.subject(text) }
  }
}
