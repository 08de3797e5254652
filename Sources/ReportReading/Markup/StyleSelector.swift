/// An element as a style's selector sees it.
struct StyledElement {
  let name: String
  let id: String?
  let classes: [String]

  /// What selectors that may mean it ask for first.
  var keys: [String] { ["*", name] + classes.map { "." + $0 } + (id.map { ["#" + $0] } ?? []) }
}

/// A selector of elements by their names, classes and ids, and by those of the elements around them: `#main td.note`.
///
/// Whatever else a selector may ask (`:hover`, `[lang]`, `+`) is not known here; such a selector is none.
struct StyleSelector: Equatable {
  /// One element's part.
  struct Part: Equatable {
    var name: String?
    var id: String?
    var classes: [String] = []
    /// Whether the part before it must be the parent and no element further out.
    var isChild = false

    func fits(_ element: StyledElement) -> Bool {
      (name == nil || name == element.name) && (id == nil || id == element.id)
        && classes.allSatisfy(element.classes.contains)
    }
  }

  /// The parts from the outermost to the element's own.
  private(set) var parts: [Part] = []
  /// Whether it is of what a style prints before or behind the element.
  private(set) var isGenerated = false

  /// A selector; nil where it asks what is not known here.
  init?(_ text: some StringProtocol) {
    var text = String(text)
    while text.last?.isWhitespace == true { text.removeLast() }
    for suffix in ["::before", "::after", ":before", ":after"] where text.hasSuffix(suffix) {
      text = String(text.dropLast(suffix.count))
      isGenerated = true
    }
    var isChild = false
    for word in text.replacing(">", with: " > ").split(whereSeparator: \.isWhitespace) {
      if word == ">" {
        guard !parts.isEmpty, !isChild else { return nil }
        isChild = true
        continue
      }
      guard var part = Self.part(word) else { return nil }
      part.isChild = isChild
      isChild = false
      parts.append(part)
    }
    if isChild || parts.isEmpty || parts.count > Self.mostParts { return nil }
  }

  /// What every element that it means has: its id, one of its classes, or its name; `*` where nothing is asked.
  var key: String {
    guard let part = parts.last else { return "*" }
    return part.id.map { "#" + $0 } ?? part.classes.first.map { "." + $0 } ?? part.name ?? "*"
  }

  /// How much it weighs against others: ids, then classes, then names.
  var weight: Int {
    parts.reduce(0) { sum, part in
      sum + (part.id == nil ? 0 : 1 << 30) + part.classes.count << 15 + (part.name == nil ? 0 : 1)
    }
  }

  /// Whether the last of some open elements, from the outermost on, is one that it means; `steps` grows by what was compared.
  func fits(_ open: [StyledElement], _ steps: inout Int) -> Bool {
    steps += 1
    guard let last = parts.last, let element = open.last, last.fits(element) else { return false }
    guard parts.count > 1 else { return true }
    // For each element whether the parts so far end there.
    var ends = open.map { parts[0].fits($0) }
    for part in parts.dropFirst() {
      steps += open.count
      var isBefore = false
      var parent = false
      for index in open.indices {
        let fits = (part.isChild ? parent : isBefore) && part.fits(open[index])
        parent = ends[index]
        isBefore = isBefore || parent
        ends[index] = fits
      }
    }
    return ends.last == true
  }

  private static let mostParts = 6

  /// `td.note#a`; nil where it has anything else.
  private static func part(_ word: some StringProtocol) -> Part? {
    var part = Part()
    var kind: Character = " "
    var name = ""
    func close() -> Bool {
      switch kind {
      case " ":
        if !name.isEmpty, name != "*" { part.name = name.lowercased() }
      case ".":
        part.classes.append(name)
        return !name.isEmpty
      default:
        part.id = name
        return !name.isEmpty
      }
      return true
    }
    for sign in word {
      if sign == "." || sign == "#" {
        guard close() else { return nil }
        (kind, name) = (sign, "")
      } else if sign.isLetter || sign.isNumber || sign == "-" || sign == "_" || sign == "*" {
        name.append(sign)
      } else {
        return nil
      }
    }
    return close() ? part : nil
  }
}
