import OfficePackage

/// The labels at the ends of bars: the number with its unit, and the share from the workbook where there is one.
struct ChartLabels {
  let chart: SlideChart
  /// How labels are set.
  let text: Element

  private static let extended = "http://schemas.microsoft.com/office/drawing/2012/chart"

  var element: Element {
    let format = chart.unit.isEmpty ? "#,##0" : "#,##0\" \(chart.unit)\""
    let each = chart.shares.isEmpty ? [] : chart.categories.indices.map(label)
    return Element(
      "c:dLbls", [:],
      each + [
        Element("c:numFmt", ["formatCode": format, "sourceLinked": "0"]),
        Element("c:spPr", [:], [Element("a:noFill"), Element("a:ln", [:], [Element("a:noFill")])]), text,
        ChartPart.value("dLblPos", "outEnd"),
      ] + Self.shown + (chart.shares.isEmpty ? [] : [Self.fromCells]))
  }

  /// Only the value is shown; the rest is off.
  private static let shown = [
    ("showLegendKey", "0"), ("showVal", "1"), ("showCatName", "0"), ("showSerName", "0"),
    ("showPercent", "0"),
    ("showBubbleSize", "0"),
  ].map { ChartPart.value($0.0, $0.1) }

  private static let fromCells = Element(
    "c:extLst", [:],
    [
      Element(
        "c:ext", ["uri": "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}", "xmlns:c15": extended],
        [Element("c15:showDataLabelsRange", ["val": "1"])])
    ])

  /// The label of a bar: fields that follow the workbook, with what they say now for programs that know no fields.
  private func label(_ index: Int) -> Element {
    let value = chart.series[0].values[index] ?? 0
    let unit = chart.unit.isEmpty ? "" : " " + chart.unit
    let digits = Self.grouped(ChartWorkbook.digits(value))
    let first = index * 2 + 1
    return Element(
      "c:dLbl", [:],
      [
        ChartPart.value("idx", String(index)),
        Element(
          "c:tx", [:],
          [
            Element(
              "c:rich", [:],
              [
                Element("a:bodyPr"), Element("a:lstStyle"),
                Element(
                  "a:p", [:],
                  [
                    field(first, "VALUE", digits + unit),
                    Element("a:r", [:], [Element("a:rPr"), Element("a:t", [:], text: "  ")]),
                    field(first + 1, "CELLRANGE", chart.shares[index]),
                  ]),
              ])
          ]), ChartPart.value("dLblPos", "outEnd"),
      ] + Self.shown + [Self.fromCells])
  }

  private func field(_ number: Int, _ type: String, _ shown: String) -> Element {
    let digits = String(number, radix: 16, uppercase: true)
    let id = "{6A1B0C00-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits + "}"
    return Element(
      "a:fld", ["id": id, "type": type],
      [
        Element("a:rPr", ["b": type == "VALUE" ? "1" : "0"], type == "VALUE" ? [] : [Markup.fill("tx2")]),
        Element("a:t", [:], text: shown),
      ])
  }

  /// The cells that labels take shares from, for the end of a series; nil where there are none.
  static func range(_ chart: SlideChart) -> Element? {
    guard !chart.shares.isEmpty else { return nil }
    let count = chart.shares.count
    let points = chart.shares.enumerated().map {
      Element("c:pt", ["idx": String($0)], [Element("c:v", [:], text: $1)])
    }
    return Element(
      "c:extLst", [:],
      [
        Element(
          "c:ext", ["uri": "{02D57815-91ED-43cb-92C2-25804820EDAC}", "xmlns:c15": extended],
          [
            Element(
              "c15:datalabelsRange", [:],
              [
                Element("c15:f", [:], text: "Sheet1!$C$2:$C$\(count + 1)"),
                Element("c15:dlblRangeCache", [:], [ChartPart.value("ptCount", String(count))] + points),
              ])
          ])
      ])
  }

  /// Digits with commas between thousands.
  private static func grouped(_ digits: String) -> String {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }
}
