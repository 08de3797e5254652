import DisclosureReport
import SafeText

/// The column of a statement of the prose in the long form.
///
/// `kind.role.scope(word).sentence~.subject`, where the word, the "~" of a rounded number and the subject may be
/// missing: `quantity.received.region(全市).7.requests.received.total`, `share.outcome.own.7~.outcomes.withheld.total`;
/// in older files `role.scope`.
public struct NarrativeColumn: Sendable, Equatable, CustomStringConvertible {
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

  /// The column of a statement.
  public init(_ figure: NarrativeFigure) {
    (kind, role, scope) = (figure.kind, figure.role, figure.scope)
    (scopeWord, sentence, isApproximate) = (figure.scopeWord, figure.sentence, figure.isApproximate)
    subject = figure.subject
  }

  /// The key.
  public var description: String {
    let scope = scope.rawValue + (scopeWord.map { "(\($0))" } ?? "")
    let sentence = "\(sentence)" + (isApproximate ? "~" : "")
    return [kind.rawValue, role.rawValue, scope, sentence, subject?.key].compactMap { $0 }
      .joined(separator: ".")
  }

  /// The column with a key.
  init(_ text: String) throws(FigureFault) {
    let parts = text.scalars.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count != 2 else {
      kind = .quantity
      role = try FigureKey.key(parts[0], among: NarrativeFigure.Role.allCases, .role)
      scope = try FigureKey.key(parts[1], among: NarrativeFigure.Scope.allCases, .scope)
      (scopeWord, sentence, isApproximate, subject) = (nil, 0, false, nil)
      return
    }
    // The word may hold points and brackets itself: its bracket is the last one.
    var scalars = text.scalars
    let last = scalars.lastIndex(of: ")")
    let open = last.flatMap { scalars[..<$0].firstIndex(of: "(") }
    if let open, let last {
      scopeWord = String(scalars[(open + 1)..<last])
      scalars.removeSubrange(open...last)
    } else {
      scopeWord = nil
    }
    let keys = scalars.split(separator: ".", omittingEmptySubsequences: false).map { Array($0) }
    guard keys.count >= 4 else { throw FigureKey.unknown(text, among: ["quantity.other.own.0"], .column) }
    kind = try FigureKey.key(String(keys[0]), among: NarrativeFigure.Kind.allCases, .kind)
    role = try FigureKey.key(String(keys[1]), among: NarrativeFigure.Role.allCases, .role)
    scope = try FigureKey.key(String(keys[2]), among: NarrativeFigure.Scope.allCases, .scope)
    let rounded: Unicode.Scalar = "~"
    isApproximate = keys[3].last == rounded
    sentence = try FigureNumber.whole(
      String(isApproximate ? keys[3].dropLast() : keys[3][...]), in: 0...FigureNumber.places.upperBound)
    subject =
      keys.count == 4 ? nil : try FigureKey.subject(keys[4...].map { String($0) }.joined(separator: "."))
  }
}
