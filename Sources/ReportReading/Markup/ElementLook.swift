/// How an element of a page looks, as far as that decides whether its text is read.
struct ElementLook {
  /// Whether nobody sees it.
  let isHidden: Bool
  /// Whether it is raised, lowered or struck out.
  let isMark: Bool
  /// Whether its own text has no size; what stands in it may have one.
  let isTiny: Bool
  /// Whether a rule prints text of its own before or behind it.
  let generates: Bool

  /// By its attributes and, in the rows of tables, by the page's rules; the element is the last of the open ones.
  ///
  /// Outside of tables a page's own program often shows what its rules hide: a tab, a folded section. There only the
  /// element's own style counts.
  init(_ attributes: MarkupAttributes, isInTable: Bool, _ sheet: inout StyleSheet, _ open: [StyledElement]) {
    guard isInTable else {
      isHidden = attributes.isHidden || attributes.style.hides
      (isMark, isTiny, generates) = (attributes.style.marks, attributes.style.shrinks, false)
      return
    }
    var (style, generated) =
      sheet.isEmpty ? (StyleDeclarations(), StyleDeclarations()) : sheet.declarations(open)
    style.merge(attributes.style)
    let isForReaders = attributes.classes.contains(where: Self.unseen.contains)
    isHidden = attributes.isHidden || style.hides || style.isOutOfSight || isForReaders
    (isMark, isTiny, generates) = (style.marks, style.shrinks, generated.generates)
  }

  /// Names that style libraries give to what is only read aloud, or not shown.
  private static let unseen: Set<String> = ["sr-only", "visually-hidden", "d-none"]
}
