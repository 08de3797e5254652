import Briefing
import Charts
import DisclosureReport
import FigureFiles
import PageProse
import SafeFiles

/// The straight line from the reports of a comparison to the files of its briefing.
package struct ComparisonMaker {
  private let resources: ResourceFolder
  private let studio: ChartStudio
  private let terms: Terms
  /// The words of data files, which are the same in every language of the page.
  private let dataTerms: Terms

  init(resources: ResourceFolder, studio: ChartStudio, terms: Terms, dataTerms: Terms) {
    self.resources = resources
    self.studio = studio
    self.terms = terms
    self.dataTerms = dataTerms
  }

  /// The files of a comparison by their paths below its folder, and how long each stage took.
  ///
  /// Throws an error of kind `usage` where the wished year has no report.
  package func files(
    of collection: ReportCollection, wishes: ComparisonWishes = ComparisonWishes(), timings: inout Timings
  ) throws(BriefingError) -> [BriefingFile] {
    if let year = wishes.year, !collection.reports.contains(where: { $0.year == year }) {
      let years = Set(collection.reports.map(\.year)).sorted().map(String.init).joined(separator: ", ")
      throw BriefingError(
        .usage, zh: "没有 \(year) 年的报告" + (years.isEmpty ? "" : "；有 \(years) 年的"),
        en: "no report on \(year); there are reports on \(years.isEmpty ? "no year" : years)")
    }
    var wishes = wishes
    if let focus = wishes.focus { wishes.focus = try FocusOffice.name(focus, in: collection) }
    let context = ComparisonContext(
      collection, wishes: wishes, terms: terms,
      fits: { [studio] spec throws(BriefingError) in try studio.fits(spec) })
    let specs = try timings.measure("choice") { () throws(BriefingError) in
      try ComparisonCharts(context: context).specs()
    }
    let drawn = try studio.draw(specs)
    for chart in drawn { timings.add(chart.timings) }
    let pictures = zip(specs, drawn).flatMap { spec, chart in
      [
        BriefingFile("charts/\(spec.id).png", chart.png),
        BriefingFile("charts/\(spec.id).svg", [UInt8](chart.outline.utf8)),
      ]
    }
    let figures = zip(specs, drawn).enumerated().map { index, chart in
      PageFigure(number: index + 1, spec: chart.0, svg: chart.1.live, narrow: chart.1.narrow)
    }
    let pivot = Pivot(context)
    let findings = ComparisonFindings(collection)
    let page = try timings.measure("page") { () throws(BriefingError) in
      try ComparisonPage(resources, context: context).render(figures, pivot: pivot, findings: findings)
    }
    let reports = collection.reports.map(\.report)
    let tables = timings.measure("tables") {
      [
        file("pivot.csv", PivotCSV.text(pivot)),
        file("checks.csv", ChecksCSV.text(findings, terms: dataTerms)),
        file("figures.csv", FigureCSV.cells(reports)),
        file("indicators.csv", IndicatorsCSV.text(collection.reports.map(\.indicators), terms: dataTerms)),
      ]
    }
    var others: [BriefingFile] = []
    if wishes.document {
      let bytes = try timings.measure("document") { () throws(BriefingError) in
        try ComparisonDocument(studio, collection, wishes, terms).bytes()
      }
      others.append(BriefingFile(BriefingMaker.documentName, bytes))
    }
    if let deck = wishes.deck {
      let bytes = try timings.measure("deck") { () throws(BriefingError) in
        try ComparisonDeck(studio, collection, wishes, terms).bytes(deck)
      }
      others.append(BriefingFile("slides.pptx", bytes))
    }
    return [BriefingFile("index.html", [UInt8](page.utf8))] + pictures + tables + others
  }

  private func file(_ name: String, _ text: String) -> BriefingFile {
    BriefingFile(name, [UInt8](("\u{FEFF}" + text).utf8))
  }
}

extension BriefingMaker {
  /// A maker of comparisons in the same language, style and picture size.
  package var comparisons: ComparisonMaker {
    ComparisonMaker(resources: resources, studio: studio, terms: terms, dataTerms: dataTerms)
  }
}
