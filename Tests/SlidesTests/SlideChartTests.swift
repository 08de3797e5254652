import Charts
import TestSupport
import Testing

@testable import Slides

@Suite struct SlideChartTests {
  private static let colors = ChartStyle.test.colors

  private func segment(_ value: Int, _ color: String = "dark", share: String? = nil, unit: String? = "件")
    -> Segment
  {
    var segment = MadeSpec.segment("a", Double(value), color: color)
    segment.label = ValueLabel(
      value < 1000 ? "\(value)" : "\(value / 1000),\(String(value + 1_000_000).suffix(3))", unit: unit,
      share: share)
    return segment
  }

  private func spec(_ segments: [Segment], change: (inout ChartSpec) -> Void = { _ in }) -> ChartSpec {
    var spec = MadeSpec.bars(segments.map { _ in 1 })
    spec.panels[0].bars = segments.enumerated().map { Bar(label: "类\($0)", segments: [$1]) }
    spec.panels[0].title = nil
    change(&spec)
    return spec
  }

  private func native(_ spec: ChartSpec) -> SlideChart? { SlideChart(spec, name: "图", colors: Self.colors) }

  @Test func plainBarsAreNative() throws {
    let plain = try #require(native(spec([segment(1431), segment(7)])))
    #expect(plain.categories == ["类0", "类1"] && plain.unit == "件" && plain.pointColors.isEmpty)
    #expect(plain.series.map(\.values) == [[1431, 7]])
    let coloured = try #require(native(spec([segment(3, "dark"), segment(2, "light")])))
    #expect(coloured.series.count == 1 && coloured.pointColors.count == 2)
  }

  @Test func namedColoursAreSeries() throws {
    let named = spec([segment(3, "dark"), segment(2, "light"), segment(1, "dark")]) {
      $0.legend = [
        LegendEntry(name: "甲", color: "dark"), LegendEntry(name: "乙", color: "light"),
        LegendEntry(name: "丙", color: "grey"),
      ]
    }
    let chart = try #require(native(named))
    #expect(chart.series.map(\.name) == ["甲", "乙"])
    #expect(chart.series.map(\.values) == [[3, nil, 1], [nil, 2, nil]])
  }

  @Test func whatWouldLoseSomethingIsNot() {
    let plain = [segment(3), segment(2)]
    let lost: [(String, ChartSpec)] = [
      ("kind", spec(plain) { $0.kind = .stacks }), ("panels", spec(plain) { $0.panels += $0.panels }),
      ("heading", spec(plain) { $0.panels[0].title = "组" }), ("notice", spec(plain) { $0.notice = "未填" }),
      ("note", spec(plain) { $0.note = "注" }),
      ("missing", spec(plain) { $0.panels[0].bars[0].segments[0].length = nil }),
      ("total", spec(plain) { $0.panels[0].bars[0].total = ValueLabel("5") }),
      ("break", spec(plain) { $0.panels[0].bars[1].breakAbove = "换表" }),
      ("interval", spec(plain) { $0.panels[0].bars[0].segments[0].interval = Interval(1...2, words: "1–2") }),
      ("rounded", spec(plain) { $0.panels[0].bars[0].segments[0].label.number = "约 3" }),
      ("fraction", spec(plain) { $0.panels[0].bars[0].segments[0].length = 3.5 }),
      ("units", spec([segment(3), segment(2, unit: "条")])),
      ("quotes", spec([segment(3, unit: "\""), segment(2, unit: "\"")])),
      ("colour", spec([segment(3, "none"), segment(2)])),
      ("some shares", spec([segment(3, share: "60.0%"), segment(2)])),
      ("other base", spec([segment(3, share: "30.0%"), segment(2, share: "20.0%")])),
    ]
    for (what, spec) in lost { #expect(native(spec) == nil, "\(what)") }
    #expect(
      native(spec([segment(3, share: "60.0%"), segment(2, share: "40.0%")]))?.shares == ["60.0%", "40.0%"])
  }

  @Test func theFileHasTheNumbersInChartAndWorkbook() throws {
    let chart = try #require(
      native(spec([segment(1431, "dark", share: "99.5%"), segment(7, "dark", share: "0.5%")])))
    let deck = DeckFileTests.deck(
      [Slide(title: "题", body: .chart(chart), source: "源")],
      accents: [ChartStyle.test.colors["dark"] ?? ChartStyle.test.ink])
    let file = try #require(Unzipped(try DeckFile(deck).bytes()))
    let part = try #require(file["ppt/charts/chart1.xml"]).text
    #expect(part.contains("<c:v>1431</c:v>") && part.contains("<a:schemeClr val=\"accent1\"/>"))
    #expect(part.contains("type=\"CELLRANGE\"><a:rPr b=\"0\">") && part.contains("<a:t>1,431 件</a:t>"))
    let slide = try #require(file["ppt/slides/slide1.xml"]).text
    #expect(slide.contains("<c:chart ") && !slide.contains("<p:pic>"))
    let embedded = try #require(file["ppt/embeddings/slide1.xlsx"])
    let book = try #require(Unzipped(embedded.bytes))
    let sheet = try #require(book["xl/worksheets/sheet1.xml"]).text
    #expect(sheet.contains("<c r=\"B2\"><v>1431</v></c>"))
    #expect(sheet.contains("<f>TEXT(B3/SUM($B$2:$B$3),&quot;0.0%&quot;)</f><v>0.5%</v>"))
  }

  @Test func columnsAreNamedAsSpreadsheetsDo() {
    #expect(
      [0, 1, 25, 26, 27, 51, 52, 701, 702].map(ChartWorkbook.column) == [
        "A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA",
      ])
  }
}
