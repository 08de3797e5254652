import OfficePackage

/// The page by GB/T 9704: A4, 37 mm above and 28 mm left of a text area of 156 × 225 mm.
///
/// Twentieths of a point, as Word counts, unless said otherwise.
enum PageMeasure {
  private static let width = 11_906
  private static let height = 16_838
  private static let top = 2098
  private static let bottom = 1984
  private static let left = 1587
  private static let right = 1474
  /// From the paper's edge to the page number, whose dashes stand 7 mm below the text.
  private static let footer = 1446

  /// The width of the text: 156 mm.
  static let text = width - left - right
  /// The same in English metric units, 635 to a twentieth of a point.
  static let textUnits = text * 635

  /// Size, margins and footers of all pages.
  static let section = Element(
    "w:sectPr", [:],
    [
      Element("w:footerReference", ["w:type": "even", "r:id": FooterParts.evenID]),
      Element("w:footerReference", ["w:type": "default", "r:id": FooterParts.oddID]),
      Element("w:pgSz", ["w:w": String(width), "w:h": String(height)]),
      Element(
        "w:pgMar",
        [
          "w:top": String(top), "w:right": String(right), "w:bottom": String(bottom), "w:left": String(left),
          "w:header": "851", "w:footer": String(footer), "w:gutter": "0",
        ]),
    ])

  /// The columns of a table that is as wide as the text, by their widths to each other; none is lost to rounding.
  static func columns(_ widths: [Int]) -> [Int] {
    let whole = max(1, widths.reduce(0, +))
    var edges = [0]
    var sum = 0
    for width in widths {
      sum += width
      edges.append(text * sum / whole)
    }
    return zip(edges.dropFirst(), edges).map { $0 - $1 }
  }
}
