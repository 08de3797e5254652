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

  /// Whether a page ends inside a row of a table: no tag that ends or follows a row stands after its last cell.
  static func endsInRow(_ text: [Unicode.Scalar]) -> Bool {
    var position = text.count - 1
    while position >= 0 {
      if text[position] == "<" {
        let tag = text[position..<min(text.count, position + 7)].map(lower)
        if closings.contains(where: { tag.starts(with: $0) }) { return false }
        if cells.contains(where: { tag.starts(with: $0) }) { return true }
      }
      position -= 1
    }
    return text.last { !EvenText.isSpace(EvenText.even($0)) } != ">"
  }

  private static let closings = ["</tr", "</tabl", "</tbod", "</body", "</html", "<tr", "<table"].map {
    $0.scalars
  }
  private static let cells = ["<td", "<th"].map { $0.scalars }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(scalar.value + 32) ?? scalar : scalar
  }
}
