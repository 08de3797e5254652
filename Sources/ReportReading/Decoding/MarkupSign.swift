/// Tells a web page from plain text by its content.
enum MarkupSign {
  /// Whether the text begins with markup or holds the tags of a table.
  static func isHypertext(_ text: [Unicode.Scalar]) -> Bool {
    let head = text.prefix(4096).map(lower)
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: { head.contains(word: $0.scalars) }) {
      return true
    }
    var position = 0
    while position + 4 < text.count {
      if text[position] == "<" {
        let tag = text[position..<min(text.count, position + 6)].map(lower)
        if ["<table", "<td", "<tr", "<div", "<p>", "<p "].contains(where: {
          tag.starts(with: $0.unicodeScalars)
        }) {
          return true
        }
      }
      position += 1
    }
    return false
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }
}
