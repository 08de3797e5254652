import DisclosureReport

/// A statement with its place in its sentence.
struct Statement: Sendable, Equatable {
  /// What is counted.
  var label: String
  /// The number; 0 where there was none.
  var value: ExactNumber
  /// 件, 条, % and so on.
  var unit: String
  /// What kind of statement it is.
  var kind = NarrativeFigure.Kind.quantity
  /// What it counts.
  var role = NarrativeFigure.Role.other
  /// The figure of the tables that it is about.
  var subject: NarrativeSubject?
  /// Whose it is.
  var scope = ScopeWords.Scope.unnamed
  /// Whether the number is a rounded one.
  var isApproximate = false
  /// Where it stands.
  var range: Range<Int>
}

/// Takes the subject from statements of one sentence that cannot both be about the same figure.
enum Contradictions {
  /// The statements; of two different quantities of one figure and one scope neither is certain.
  static func dropped(_ found: [Statement], in sentence: ProseSentence) -> [Statement] {
    let statements = accepted(found, in: sentence)
    // A share or a change of a number whose subject was taken has none either.
    var taken: Set<NarrativeSubject> = []
    return zip(found, statements).map { before, statement in
      var statement = statement
      if statement.kind == .quantity {
        if isDoubtful(statement, among: statements) { statement.subject = nil }
        if let subject = before.subject, subject != statement.subject { taken.insert(subject) }
        if let subject = statement.subject { taken.remove(subject) }
      } else if let subject = statement.subject, taken.contains(subject) {
        statement.subject = nil
      }
      return statement
    }
  }

  /// Whether another quantity of the same figure and scope has another number.
  private static func isDoubtful(_ statement: Statement, among statements: [Statement]) -> Bool {
    guard let subject = statement.subject else { return false }
    return statements.contains {
      $0.kind == .quantity && $0.subject == subject && $0.scope == statement.scope
        && $0.value != statement.value
    }
  }

  private static let including: WordList = ["含", "包括", "其中"]

  /// A number that includes requests carried in is neither those received nor those answered: 收到14件(含上年结转2件).
  private static func accepted(_ found: [Statement], in sentence: ProseSentence) -> [Statement] {
    var statements = found
    for (index, statement) in found.enumerated() where statement.kind == .quantity {
      guard statement.role == .received || statement.role == .handled, statement.subject != nil else {
        continue
      }
      let rest = found[(index + 1)...].filter { $0.kind == .quantity && $0.scope == statement.scope }
      let isIn = rest.first?.role == .carriedIn && rest.first?.subject != nil
      let isNew = rest.first?.role == .received && rest.first?.subject != nil
      guard isIn || isNew, let first = rest.first,
        WordChain.has(
          sentence.scalars[statement.range.upperBound..<first.range.lowerBound],
          including)
      else { continue }
      let parts = rest.prefix(2)
      if isIn, statement.role == .handled {
        // 办理92件,其中上年结转8件、新收84件: what was handled of those received.
        for part in statements.indices where part > index && statements[part].role == .received {
          statements[part].subject = nil
        }
        continue
      }
      let sum = parts.reduce(ExactNumber.zero) { $0 + $1.value }
      let isSum =
        parts.count == 2 && Set(parts.map(\.role)) == [.received, .carriedIn] && sum == statement.value
      statements[index].subject = isIn || isSum ? .accepted(.total) : nil
      for part in statements.indices where part > index && statements[part].role == .applicant {
        statements[part].subject = nil
      }
    }
    return statements
  }
}
