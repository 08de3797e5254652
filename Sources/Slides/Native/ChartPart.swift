import Charts
import OfficePackage

/// The DrawingML of a chart: horizontal bars from a baseline, no grid, every value at the end of its bar.
struct ChartPart {
  let chart: SlideChart
  let theme: DeckTheme
  let language: String
  /// What takes the place of the theme's colours of text, where a user's template has its own; series keep the colours of the
  /// deck's style then, which pictures beside them have too.
  var look: TemplateLook?

  private var count: Int { chart.categories.count }

  /// The part, which points at its workbook.
  func part(_ name: String, workbook: String) -> OfficePart {
    OfficePart(
      name, contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
      root: look?.inked(root) ?? root,
      relationships: [Relationship(id: "rId1", type: Relationship.type("package"), target: workbook)])
  }

  private var root: Element {
    let hasLegend = chart.series.count > 1
    let legend = Element(
      "c:legend", [:], [Self.value("legendPos", "t"), Self.value("overlay", "0"), text(size: 12)])
    return Element(
      "c:chartSpace",
      [
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ],
      [
        Self.value("date1904", "0"), Self.value("roundedCorners", "0"),
        Element(
          "c:chart", [:],
          [
            Self.value("autoTitleDeleted", "1"),
            Element(
              "c:plotArea", [:], [Element("c:layout"), bars(isStacked: hasLegend), categoryAxis, valueAxis]),
          ] + (hasLegend ? [legend] : []) + [
            Self.value("plotVisOnly", "1"), Self.value("dispBlanksAs", "gap"),
          ]), Element("c:spPr", [:], [Element("a:noFill"), Element("a:ln", [:], [Element("a:noFill")])]),
        text(size: 14), Element("c:externalData", ["r:id": "rId1"], [Self.value("autoUpdate", "0")]),
      ])
  }

  private func bars(isStacked: Bool) -> Element {
    Element(
      "c:barChart", [:],
      [Self.value("barDir", "bar"), Self.value("grouping", "clustered"), Self.value("varyColors", "0")]
        + chart.series.indices.map(series)
        + [
          Self.value("gapWidth", "55"), Self.value("overlap", isStacked ? "100" : "0"),
          Self.value("axId", "111111111"), Self.value("axId", "222222222"),
        ])
  }

  // MARK: Series

  private func series(_ index: Int) -> Element {
    let series = chart.series[index]
    let column = ChartWorkbook.column(index + 1)
    let points = chart.pointColors.enumerated().map { point, color in
      Element(
        "c:dPt", [:],
        [
          Self.value("idx", String(point)), Self.value("invertIfNegative", "0"), Self.value("bubble3D", "0"),
          shape(color),
        ])
    }
    return Element(
      "c:ser", [:],
      [
        Self.value("idx", String(index)), Self.value("order", String(index)),
        Element("c:tx", [:], [reference("c:strRef", "\(column)$1", [series.name])]), shape(series.color),
        Self.value("invertIfNegative", "0"),
      ] + points + [
        ChartLabels(chart: chart, text: text(size: count > 12 ? 11 : 14, isBold: true)).element,
        Element("c:cat", [:], [reference("c:strRef", "A$2:$A$\(count + 1)", chart.categories)]),
        Element(
          "c:val", [:],
          [
            reference(
              "c:numRef", "\(column)$2:$\(column)$\(count + 1)",
              series.values.map { $0.map(ChartWorkbook.digits) })
          ]),
      ] + (ChartLabels.range(chart).map { [$0] } ?? []))
  }

  private func reference(_ name: String, _ cells: String, _ values: [String?]) -> Element {
    let points = values.enumerated().compactMap { index, value in
      value.map { Element("c:pt", ["idx": String(index)], [Element("c:v", [:], text: $0)]) }
    }
    let isNumber = name == "c:numRef"
    return Element(
      name, [:],
      [
        Element("c:f", [:], text: "Sheet1!$" + cells),
        Element(
          isNumber ? "c:numCache" : "c:strCache", [:],
          (isNumber ? [Element("c:formatCode", [:], text: "General")] : [])
            + [Self.value("ptCount", String(values.count))] + points),
      ])
  }

  /// A fill in a colour of the theme where it has it, so that a change of theme recolours it.
  private func shape(_ color: Color) -> Element {
    let fill =
      (look == nil ? theme.scheme(of: color) : nil).map(Markup.fill)
      ?? Element("a:solidFill", [:], [Element("a:srgbClr", ["val": ThemePart.hex(color)])])
    return Element("c:spPr", [:], [fill])
  }

  // MARK: Axes

  private var categoryAxis: Element {
    let line = Element("a:ln", ["w": "15875"], [Markup.fill("tx1")])
    return Element(
      "c:catAx", [:],
      [
        Self.value("axId", "111111111"), Element("c:scaling", [:], [Self.value("orientation", "maxMin")]),
        Self.value("delete", "0"), Self.value("axPos", "l"),
        Element("c:numFmt", ["formatCode": "General", "sourceLinked": "0"]),
        Self.value("majorTickMark", "none"), Self.value("minorTickMark", "none"),
        Self.value("tickLblPos", "low"), Element("c:spPr", [:], [line]), text(size: count > 12 ? 11 : 14),
        Self.value("crossAx", "222222222"), Self.value("crosses", "autoZero"), Self.value("auto", "0"),
        Self.value("lblAlgn", "ctr"), Self.value("lblOffset", "100"), Self.value("noMultiLvlLbl", "1"),
      ])
  }

  private var valueAxis: Element {
    Element(
      "c:valAx", [:],
      [
        Self.value("axId", "222222222"),
        Element("c:scaling", [:], [Self.value("orientation", "minMax"), Self.value("min", "0")]),
        Self.value("delete", "1"), Self.value("axPos", "t"),
        Element("c:numFmt", ["formatCode": "General", "sourceLinked": "0"]),
        Self.value("majorTickMark", "none"), Self.value("minorTickMark", "none"),
        Self.value("tickLblPos", "nextTo"), Self.value("crossAx", "111111111"),
        Self.value("crosses", "autoZero"), Self.value("crossBetween", "between"),
      ])
  }

  private func text(size: Int, isBold: Bool = false) -> Element {
    let look = Element(
      "a:defRPr", ["sz": String(size * 100), "b": isBold ? "1" : "0"],
      [
        Markup.fill("tx1"), Element("a:latin", ["typeface": "+mn-lt"]),
        Element("a:ea", ["typeface": "+mn-ea"]),
      ])
    return Element(
      "c:txPr", [:],
      [
        Element("a:bodyPr"), Element("a:lstStyle"),
        Element(
          "a:p", [:],
          [Element("a:pPr", [:], [look]), Element("a:endParaRPr", ["lang": language])]),
      ])
  }

  static func value(_ name: String, _ value: String) -> Element { Element("c:" + name, ["val": value]) }
}
