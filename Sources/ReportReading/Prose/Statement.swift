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
  static func dropped(_ statements: [Statement]) -> [Statement] {
    statements.map { statement in
      guard let subject = statement.subject, statement.kind == .quantity else { return statement }
      let differs = statements.contains {
        $0.kind == .quantity && $0.subject == subject && $0.scope == statement.scope
          && $0.value != statement.value
      }
      guard differs else { return statement }
      var statement = statement
      statement.subject = nil
      return statement
    }
  }
}
