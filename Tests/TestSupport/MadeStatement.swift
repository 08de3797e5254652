import DisclosureReport

extension NarrativeFigure {
  /// A statement of the prose for tests: what it says, of which figure, and whose.
  public static func made(
    _ value: String, _ key: String, kind: Kind = .quantity, unit: String = "件", scope: Scope = .own,
    scopeWord: String? = nil, isApproximate: Bool = false, quote: String? = nil, sentence: Int = 0
  ) -> NarrativeFigure {
    NarrativeFigure(
      label: key, value: ExactNumber(value) ?? .zero, unit: kind == .share || kind == .growth ? "%" : unit,
      kind: kind, scope: scope, scopeWord: scopeWord, subject: NarrativeSubject(key: key),
      isApproximate: isApproximate, quote: quote ?? "\(key)\(value)\(unit)", sentence: sentence, line: 3)
  }
}
