import OfficePackage

/// The styles of tables: lines between rows, and lines around every cell.
struct TableStyles {
  let words: DocumentWords

  /// Eighths of a point and a colour of a line.
  private typealias Line = (size: Int, color: String)

  private static let heavy: Line = (8, "000000")
  private static let thin: Line = (4, "000000")
  private static let light: Line = (4, "BFBFBF")

  var elements: [Element] {
    [
      Element(
        "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
        [
          WordMarkup.value("w:name", "Normal Table"), WordMarkup.value("w:uiPriority", "99"),
          Element("w:semiHidden"), Element("w:unhideWhenUsed"),
          Element(
            "w:tblPr", [:], [Element("w:tblInd", ["w:w": "0", "w:type": "dxa"]), Self.margins(108, 0)]),
        ]),
      style(
        .rows, words.dataTable,
        borders: [("top", Self.heavy), ("bottom", Self.heavy), ("insideH", Self.light)],
        head: [
          Element(
            "w:tcPr", [:],
            [Element("w:tcBorders", [:], [Self.border("top", Self.heavy), Self.border("bottom", Self.thin)])])
        ]),
      style(
        .cells, words.formTable,
        borders: ["top", "left", "bottom", "right", "insideH", "insideV"].map { ($0, Self.thin) }, head: []),
    ]
  }

  private func style(
    _ lines: DocumentTable.Lines, _ name: String, borders: [(String, Line)], head: [Element]
  ) -> Element {
    Element(
      "w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": StylesPart.table(lines)],
      [
        WordMarkup.value("w:name", name), WordMarkup.value("w:basedOn", "TableNormal"), Element("w:qFormat"),
        Element(
          "w:tblPr", [:],
          [
            Element("w:tblBorders", [:], borders.map { Self.border($0.0, $0.1) }),
            Self.margins(lines == .rows ? 70 : 55, 0),
          ]),
      ] + (head.isEmpty ? [] : [Element("w:tblStylePr", ["w:type": "firstRow"], head)]))
  }

  private static func border(_ side: String, _ line: Line) -> Element {
    Element(
      "w:" + side,
      ["w:val": "single", "w:sz": String(line.size), "w:space": "0", "w:color": line.color])
  }

  private static func margins(_ sides: Int, _ ends: Int) -> Element {
    let widths = [("top", ends), ("left", sides), ("bottom", ends), ("right", sides)]
    return Element(
      "w:tblCellMar", [:],
      widths.map { Element("w:" + $0.0, ["w:w": String($0.1), "w:type": "dxa"]) })
  }
}
