/// The rules of a page's `style` elements, without those that change nothing of what is seen of text.
///
/// Rules for paper and for the width of a phone are left out. What is not understood of a selector or a condition is
/// taken to hold perhaps.
struct StyleSheet {
  /// What the rules say of an element.
  struct Findings {
    /// What surely holds.
    var certain = StyleDeclarations()
    /// What may hold.
    var perhaps: [StyleDeclarations] = []
    /// Whether text of a rule's own is printed before or behind it, or may be.
    var prints = false
  }

  private struct Rule {
    let selector: StyleSelector
    let isCertain: Bool
    let declarations: StyleDeclarations
  }

  private var rules: [Rule] = []
  /// The rules by what an element must have to be meant.
  private var places: [String: [Int]] = [:]
  private var bytes = 0
  private var steps = 0

  /// The attributes that selectors ask for.
  private(set) var asked: Set<String> = []
  /// Whether there were more rules than are taken in.
  private(set) var isCut = false

  /// Whether it takes in rules from other files.
  private(set) var imports = false
  /// Whether the other files of the page are there, and their rules in it.
  private(set) var holdsFiles = false

  /// Whether the rules took more comparing than any real page's.
  var isExhausted: Bool { steps > Self.mostSteps }

  /// Whether there is a rule at all.
  var isEmpty: Bool { rules.isEmpty }

  /// Adds the rules of a `style` element that holds under a condition.
  mutating func add(_ text: [UInt8], _ condition: StyleCondition = .always) {
    guard condition > .never else { return }
    bytes += text.count
    guard bytes <= Self.mostBytes else {
      isCut = true
      return
    }
    take(StyleText.pieces(StyleText.withoutComments(text)[...]), condition, depth: 0)
  }

  /// The same from a text.
  mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds the rules of a file of the page.
  mutating func add(file text: [UInt8]) {
    holdsFiles = true
    add(text)
  }

  /// What the rules say of the last of some open elements.
  mutating func findings(_ open: [StyledElement]) -> Findings {
    var findings = Findings()
    let found = open.last.map { $0.keys.flatMap { places[$0] ?? [] } } ?? []
    var generated = StyleDeclarations()
    for rule in found.sorted().map({ rules[$0] }) where !isExhausted && rule.selector.fits(open, &steps) {
      switch (rule.selector.isGenerated, rule.isCertain) {
      case (true, true): generated.merge(rule.declarations)
      case (true, false): findings.prints = findings.prints || Self.prints(rule.declarations)
      case (false, true): findings.certain.merge(rule.declarations)
      case (false, false): findings.perhaps.append(rule.declarations)
      }
    }
    findings.prints = findings.prints || Self.prints(generated)
    return findings
  }

  private mutating func take(_ pieces: [StyleText.Piece], _ condition: StyleCondition, depth: Int) {
    guard depth < Self.mostDepth else {
      isCut = true
      return
    }
    // What is neither a rule nor an at-rule may make a part of the rule behind it.
    var isLoose = false
    for piece in pieces {
      switch piece {
      case .statement(let text):
        isLoose = text.first != UInt8(ascii: "@")
        if StyleText.lowered(text).hasPrefix("@import") { imports = true }
      case .block(let head, let body):
        let here = isLoose ? min(condition, .perhaps) : condition
        isLoose = false
        if head.first == UInt8(ascii: "@") {
          guard let inner = StyleCondition(atRule: StyleText.lowered(head)) else { continue }
          let both = min(here, inner)
          if both > .never { take(StyleText.pieces(body), both, depth: depth + 1) }
        } else {
          rule(head, StyleText.pieces(body), here, depth: depth)
        }
      }
    }
  }

  private mutating func rule(
    _ head: ArraySlice<UInt8>, _ body: [StyleText.Piece], _ condition: StyleCondition, depth: Int
  ) {
    let blocks = body.filter { if case .block = $0 { true } else { false } }
    // A rule within a rule is of some element in this one's.
    if !blocks.isEmpty { take(blocks, .perhaps, depth: depth + 1) }
    guard !StyleDeclarations(body, weight: 0).isEmpty else { return }
    let selectors = StyleText.split(head, at: ",").compactMap(StyleSelector.init)
    // A browser passes over a whole list that has a selector it does not know.
    let isCertain = condition == .always && selectors.allSatisfy(\.isCertain)
    for selector in selectors {
      guard rules.count < Self.mostRules else {
        isCut = true
        return
      }
      places[selector.key, default: []].append(rules.count)
      asked.formUnion(selector.asked)
      rules.append(
        Rule(
          selector: selector, isCertain: isCertain,
          declarations: StyleDeclarations(body, weight: selector.weight)))
    }
  }

  /// Whether text of the style's own is printed: the `content` of a `::before`.
  private static func prints(_ style: StyleDeclarations) -> Bool {
    let text = style["content"].filter { !"\"' ".contains($0) }
    return !blank.contains(text) && !StyleSight.isGone(style)
  }

  /// Contents that print nothing, or a quotation mark.
  private static let blank: Set<String> = [
    "", "none", "normal", "inherit", "initial", "\\201c", "\\201d", "\\20", "\\0020", "\\200b", "\\a0",
    "\\00a0",
    "open-quote", "close-quote", "no-open-quote", "no-close-quote",
  ]

  private static let mostBytes = 1 << 22
  private static let mostRules = 20000
  private static let mostSteps = 10_000_000
  private static let mostDepth = 6
}
