/// The rules of a page's `style` elements that hide, raise, strike out or print text.
///
/// Rules for paper, for other widths of a screen, and with selectors that are not known here are left out.
struct StyleSheet {
  private struct Rule {
    let selector: StyleSelector
    let declarations: StyleDeclarations
  }

  private var rules: [Rule] = []
  /// The rules by what an element must have to be meant.
  private var places: [String: [Int]] = [:]
  private var bytes = 0

  private var steps = 0

  /// Whether the rules took more comparing than any real page's.
  var isExhausted: Bool { steps > Self.mostSteps }

  /// Whether there is a rule at all.
  var isEmpty: Bool { rules.isEmpty }

  /// Adds the rules of a `style` element.
  mutating func add(_ text: String) {
    guard bytes + text.utf8.count <= Self.mostBytes else { return }
    bytes += text.utf8.count
    take(Self.withoutComments(text)[...], depth: 0)
  }

  /// What the rules say of the last of some open elements, and of what is printed before and behind it.
  mutating func declarations(_ open: [StyledElement]) -> (
    own: StyleDeclarations, generated: StyleDeclarations
  ) {
    var own = StyleDeclarations()
    var generated = StyleDeclarations()
    let found = open.last.map { $0.keys.flatMap { places[$0] ?? [] } } ?? []
    for rule in found.sorted().map({ rules[$0] }) where !isExhausted && rule.selector.fits(open, &steps) {
      if rule.selector.isGenerated {
        generated.merge(rule.declarations)
      } else {
        own.merge(rule.declarations)
      }
    }
    return (own, generated)
  }

  private mutating func take(_ text: Substring, depth: Int) {
    var rest = text
    while let brace = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      // What ends with a semicolon before a rule is an @import or @charset.
      let head = rest[..<brace].split(separator: ";", omittingEmptySubsequences: false).last ?? ""
      let end = Self.end(of: rest, from: brace)
      let body = rest[rest.utf8.index(after: brace)..<end]
      rest = end < rest.endIndex ? rest[rest.utf8.index(after: end)...] : ""
      let words = head.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
      if words.first == "@media" {
        let isScreen = [["all"], ["screen"], ["only", "screen"]].contains(Array(words.dropFirst()))
        if isScreen, depth < Self.mostDepth { take(body, depth: depth + 1) }
      } else if words.first?.hasPrefix("@") != true {
        rule(head, body)
      }
    }
  }

  private mutating func rule(_ head: Substring, _ body: Substring) {
    guard !StyleDeclarations(body, weight: 0).isEmpty else { return }
    for text in head.split(separator: ",") where rules.count < Self.mostRules {
      guard let selector = StyleSelector(text) else { continue }
      places[selector.key, default: []].append(rules.count)
      rules.append(
        Rule(selector: selector, declarations: StyleDeclarations(body, weight: selector.weight)))
    }
  }

  /// Where the block that a brace opens ends; the text's end where it does not.
  private static func end(of text: Substring, from brace: Substring.Index) -> Substring.Index {
    var depth = 0
    var position = brace
    while position < text.endIndex {
      if text.utf8[position] == UInt8(ascii: "{") { depth += 1 }
      if text.utf8[position] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return position }
      position = text.utf8.index(after: position)
    }
    return text.endIndex
  }

  private static func withoutComments(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound] + " "
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return result }
      rest = rest[end.upperBound...]
    }
    // A page may have its rules in a comment of HTML, as old ones do.
    return (result + rest).replacing("<!--", with: " ").replacing("-->", with: " ")
  }

  private static let mostBytes = 1 << 20
  private static let mostRules = 20000
  private static let mostSteps = 10_000_000
  private static let mostDepth = 3
}
