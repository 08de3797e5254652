import DisclosureReport

/// The column of a statement of the prose in the long form.
///
/// `kind.role.scope(word).sentence~.subject`, where the word, the "~" of a rounded number and the subject may be
/// missing; in older files `role.scope`.
struct NarrativeColumn: Sendable, Equatable {
  /// What kind of statement it is.
  let kind: NarrativeFigure.Kind
  /// What it counts.
  let role: NarrativeFigure.Role
  /// Whose it is.
  let scope: NarrativeFigure.Scope
  /// The word that states the scope.
  let scopeWord: String?
  /// The number of its sentence.
  let sentence: Int
  /// Whether the number is a rounded one.
  let isApproximate: Bool
  /// The figure of the tables.
  let subject: NarrativeSubject?

  /// The column with a key.
  init(_ text: String) throws(GivenFault) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count != 2 else {
      kind = .quantity
      role = try GivenKey.key(parts[0], among: GivenKey.roles, .role)
      scope = try GivenKey.key(parts[1], among: GivenKey.scopes, .scope)
      (scopeWord, sentence, isApproximate, subject) = (nil, 0, false, nil)
      return
    }
    guard parts.count >= 4 else { throw GivenKey.unknown(text, among: ["quantity.other.own.0"], .column) }
    kind = try GivenKey.key(parts[0], among: GivenKey.kinds, .kind)
    role = try GivenKey.key(parts[1], among: GivenKey.roles, .role)
    let named = parts[2].split(separator: "(", maxSplits: 1).map { String($0) }
    scope = try GivenKey.key(named.first ?? parts[2], among: GivenKey.scopes, .scope)
    scopeWord = named.count == 2 && named[1].hasSuffix(")") ? String(named[1].dropLast()) : nil
    isApproximate = parts[3].hasSuffix("~")
    sentence = try GivenNumber.whole(
      isApproximate ? String(parts[3].dropLast()) : parts[3], in: 0...GivenNumber.places.upperBound)
    subject = parts.count == 4 ? nil : try GivenKey.subject(parts[4...].joined(separator: "."))
  }
}
