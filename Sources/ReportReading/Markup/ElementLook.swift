/// How an element of a page looks, as far as that decides how its text is read.
struct ElementLook {
  /// What is seen of its text.
  private(set) var sight: StyleSight
  /// What it says of the size and the colours of text, which what stands in it inherits.
  private(set) var style: StyleDeclarations
  /// Whether a rule prints text of its own before or behind it.
  private(set) var prints = false

  /// By its own style alone, outside of tables: a page's own program often shows there what its rules hide, a tab, a folded section.
  init(outsideOfTables attributes: MarkupAttributes, _ own: StyleDeclarations, _ tag: MarkupTag) {
    style = own
    let isTiny = StyleLength.size(own["font-size"], within: StyleLength.usual) == 0
    if attributes.isHidden || StyleSight.isGone(own) || isTiny && tag == .other {
      sight = .hidden
    } else {
      let isMark =
        ["super", "sub"].contains(own["vertical-align"]) || own["text-decoration"].contains("line-through")
      sight = isMark ? .mark : .plain
    }
  }

  /// In the rows of tables, by its attributes, its tag and the page's rules; the element is the last of the open ones.
  init(
    _ attributes: MarkupAttributes, _ own: StyleDeclarations, _ tag: MarkupTag,
    _ sheet: inout StyleSheet, _ open: [StyledElement]
  ) {
    let box = tag.box
    guard !sheet.isEmpty else {
      style = own
      sight = max(StyleSight(own, box), Self.sight(of: attributes, box))
      return
    }
    let found = sheet.findings(open)
    style = found.certain
    style.merge(own)
    sight = max(StyleSight(style, box), Self.sight(of: attributes, box))
    prints = found.prints
    for doubt in found.perhaps { weigh(doubt.without(settledBy: style), box) }
  }

  /// A table of the page itself: a page's own program may show it whatever the rules say.
  mutating func showsWhatRulesHide(_ attributes: MarkupAttributes, _ own: StyleDeclarations) {
    guard !attributes.isHidden, !StyleSight.isGone(own), StyleSight.isGone(style) else { return }
    (sight, style) = (.plain, own)
  }

  /// Takes in a rule that may hold: what it would hide may be unseen, and what it would show may be seen.
  private mutating func weigh(_ doubt: StyleDeclarations, _ box: StyleSight.Box) {
    var sum = style
    sum.merge(doubt)
    if sight >= .mark {
      if StyleSight(sum, box) < sight { sight = .doubtful }
      return
    }
    let colour = TextLook.colour(of: doubt) ?? TextLook.colour(of: style) ?? .black
    let ground = TextLook.ground(of: doubt) ?? TextLook.ground(of: style) ?? .white
    let says = !doubt["color"].isEmpty || !doubt["background-color"].isEmpty
    let size = StyleLength.size(doubt["font-size"], within: StyleLength.usual)
    let isUnseen = says && colour.vanishes(on: ground) || size.map { $0 < TextLook.leastSize } ?? false
    let most = max(StyleSight(doubt, box), StyleSight(sum, box))
    sight = max(sight, isUnseen ? .doubtful : min(most, .doubtful))
  }

  /// By names that style libraries give to what is only read aloud, or not shown, and by the attributes of markup.
  private static func sight(of attributes: MarkupAttributes, _ box: StyleSight.Box) -> StyleSight {
    if attributes.isHidden || isUnseen(attributes) { return .hidden }
    if attributes.turns { return attributes.name == "bdo" ? .doubtful : .apart }
    if attributes.name == "bdo" { return .doubtful }
    return box != .cell && attributes.classes.contains(where: perhapsUnseen.contains) ? .doubtful : .plain
  }

  /// Whether a name of a style library has an element not shown.
  static func isUnseen(_ attributes: MarkupAttributes) -> Bool {
    attributes.classes.contains(where: unseen.contains)
  }

  private static let unseen: Set<String> = ["sr-only", "visually-hidden", "d-none"]
  private static let perhapsUnseen: Set<String> = ["hidden", "hide", "invisible", "screen-reader-text"]
}
