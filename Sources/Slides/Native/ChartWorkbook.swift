import OfficePackage

/// The workbook behind a chart: categories, a column a series, and the shares as formulas.
struct ChartWorkbook {
  let chart: SlideChart
  let theme: DeckTheme

  private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml."
  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let book = "xl/workbook.xml"
  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let styles = "xl/styles.xml"
  private static let strings = "xl/sharedStrings.xml"
  private static let colors = "xl/theme/theme1.xml"

  /// The bytes of the XLSX.
  func bytes() throws(PackageError) -> [UInt8] {
    let links = [
      ("worksheet", Self.sheet), ("styles", Self.styles), ("sharedStrings", Self.strings),
      ("theme", Self.colors),
    ]
    let book = part(
      Self.book, "sheet.main", "workbook",
      [
        Element("sheets", [:], [Element("sheet", ["name": "Sheet1", "sheetId": "1", "r:id": "rId1"])])
      ],
      links.enumerated().map {
        Relationship(id: "rId\($0 + 1)", type: Relationship.type($1.0), target: $1.1)
      })
    let parts = [
      book, part(Self.sheet, "worksheet", "worksheet", [Element("sheetData", [:], rows)]),
      part(
        Self.strings, "sharedStrings", "sst",
        texts.map { Element("si", [:], [Element("t", ["xml:space": "preserve"], text: $0)]) }),
      part(Self.styles, "styles", "styleSheet", Self.looks), ThemePart(theme: theme).part(Self.colors),
    ]
    return try OfficePackage(
      parts: parts,
      relationships: [Relationship(id: "rId1", type: Relationship.type("officeDocument"), target: Self.book)]
    ).bytes()
  }

  private func part(
    _ name: String, _ kind: String, _ root: String, _ children: [Element], _ links: [Relationship] = []
  ) -> OfficePart {
    OfficePart(
      name, contentType: Self.type + kind + "+xml",
      root: Element(
        root,
        [
          "xmlns": Self.namespace,
          "xmlns:r": links.isEmpty
            ? nil : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ], children), relationships: links)
  }

  /// One font, the two fills that programs expect, no border, one look.
  private static let looks = [
    Element(
      "fonts", ["count": "1"],
      [Element("font", [:], [Element("sz", ["val": "11"]), Element("name", ["val": "Calibri"])])]),
    Element(
      "fills", ["count": "2"],
      ["none", "gray125"].map { Element("fill", [:], [Element("patternFill", ["patternType": $0])]) }),
    Element(
      "borders", ["count": "1"],
      [Element("border", [:], ["left", "right", "top", "bottom", "diagonal"].map { Element($0) })]),
    Element(
      "cellStyleXfs", ["count": "1"],
      [Element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])]),
    Element(
      "cellXfs", ["count": "1"],
      [Element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])]),
    Element(
      "cellStyles", ["count": "1"], [Element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])]),
  ]

  /// The texts of the sheet, in the order of its cells.
  private var texts: [String] { [" "] + chart.series.map(\.name) + chart.categories }

  private var rows: [Element] {
    let head = (0...chart.series.count).map { text(Self.column($0) + "1", $0) }
    let count = chart.categories.count
    let lines = chart.categories.indices.map { index -> Element in
      let row = String(index + 2)
      var cells = [text("A" + row, chart.series.count + 1 + index)]
      for (column, series) in chart.series.enumerated() {
        guard let value = series.values[index] else { continue }
        cells.append(number(Self.column(column + 1) + row, value))
      }
      if !chart.shares.isEmpty {
        let formula = "TEXT(B\(row)/SUM($B$2:$B$\(count + 1)),\"0.0%\")"
        cells.append(
          Element(
            "c", ["r": "C" + row, "t": "str"],
            [Element("f", [:], text: formula), Element("v", [:], text: chart.shares[index])]))
      }
      return Element("row", ["r": row], cells)
    }
    return [Element("row", ["r": "1"], head)] + lines
  }

  private func text(_ place: String, _ index: Int) -> Element {
    Element("c", ["r": place, "t": "s"], [Element("v", [:], text: String(index))])
  }

  private func number(_ place: String, _ value: Double) -> Element {
    Element("c", ["r": place], [Element("v", [:], text: Self.digits(value))])
  }

  /// A whole number as its digits.
  static func digits(_ value: Double) -> String { String(Int(value)) }

  /// The letters of a column, from 0.
  static func column(_ index: Int) -> String {
    guard index >= 26 else { return String(UnicodeScalar(UInt8(65 + index))) }
    return column(index / 26 - 1) + column(index % 26)
  }
}
