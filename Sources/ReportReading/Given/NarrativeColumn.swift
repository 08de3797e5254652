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
    // The word may hold points and brackets itself: its bracket is the last one.
    let scalars = text.scalars
    let last = scalars.lastIndex(of: ")")
    let open = last.flatMap { scalars[..<$0].firstIndex(of: "(") }
    var plain = scalars
    if let open, let last { plain.removeSubrange(open...last) }
    let keys = plain.split(separator: ".", omittingEmptySubsequences: false).map { Array($0) }
    guard keys.count >= 4 else { throw GivenKey.unknown(text, among: ["quantity.other.own.0"], .column) }
    kind = try GivenKey.key(String(keys[0]), among: GivenKey.kinds, .kind)
    role = try GivenKey.key(String(keys[1]), among: GivenKey.roles, .role)
    scope = try GivenKey.key(String(keys[2]), among: GivenKey.scopes, .scope)
    if let open, let last { scopeWord = String(scalars[(open + 1)..<last]) } else { scopeWord = nil }
    isApproximate = keys[3].last == "~"
    sentence = try GivenNumber.whole(
      String(isApproximate ? keys[3].dropLast() : keys[3][...]), in: 0...GivenNumber.places.upperBound)
    subject = keys.count == 4 ? nil : try GivenKey.subject(String(keys[4...].joined(separator: ["."])))
  }
}
