/// An element as a style's selector sees it.
struct StyledElement {
  let name: String
  let id: String?
  let classes: [String]
  /// The attributes that selectors of the page ask for.
  var attributes: [(name: String, value: String)] = []
  /// Its place among the elements of its parent, from 1.
  var place = 1

  /// What selectors that may mean it ask for first.
  var keys: [String] { ["*", name] + classes.map { "." + $0 } + (id.map { ["#" + $0] } ?? []) }
}

/// A selector of elements by their names, classes, ids, attributes and places, and by those of the elements around them: `#main td.note`.
///
/// Whatever else it may ask (`:not`, `+`) is not known here: such a selector may mean every element that the rest of it fits.
struct StyleSelector: Equatable {
  /// The parts from the outermost to the element's own.
  private(set) var parts: [StylePart] = []
  /// Whether it is of what a style prints before or behind the element.
  private(set) var isGenerated = false
  /// Whether it asks for no more than is known here.
  private(set) var isCertain = true

  /// A selector; nil where it means no element of a page as it is first shown.
  init?(_ text: ArraySlice<UInt8>) {
    var parser = StylePartParser(text)
    guard parser.read(), !parser.parts.isEmpty else { return nil }
    parts = parser.parts.suffix(Self.mostParts)
    isGenerated = parser.isGenerated
    isCertain = parser.isCertain && parts.count == parser.parts.count
  }

  /// A selector's text.
  init?(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// What every element that it means has: its id, one of its classes, or its name; `*` where nothing is asked.
  var key: String {
    guard let part = parts.last else { return "*" }
    return part.id.map { "#" + $0 } ?? part.classes.first.map { "." + $0 } ?? part.name ?? "*"
  }

  /// How much it weighs against others: ids, then classes, attributes and places, then names.
  var weight: Int {
    parts.reduce(0) { sum, part in
      let middle = part.classes.count + part.attributes.count + part.places.count
      return sum + (part.id == nil ? 0 : 1 << 30) + middle << 15 + (part.name == nil ? 0 : 1)
    }
  }

  /// The attributes that it asks for.
  var asked: [String] { parts.flatMap { $0.attributes.map(\.name) } }

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

  private static let mostParts = 8
}
