import CairoRendering
import Charts
import DisclosureReport
import FigureFiles
import PageProse
import SafeFiles

/// The straight line from a report to the files of its briefing.
package struct BriefingMaker: Sendable {
  package let resources: ResourceFolder
  package private(set) var studio: ChartStudio
  package let terms: Terms
  /// The words of `figures.json`, which are the same in every language of the page.
  package let dataTerms: Terms
  /// What cannot be told apart in the colours of a user's style or on a ground of the user's, a line each.
  package let warnings: [String]

  /// A maker of briefings in one language, style and picture size.
  ///
  /// `style` is the name of one of the program's styles or the path of a file; nil takes the standard one. `accent` puts a palette of its
  /// own in the place of the style's. With
  /// `strictFonts` a picture with a character that no font has is refused, instead of drawn with □ and a warning.
  /// Warnings of colours are in the language `warnings`, else in that of the briefings.
  package init(
    resources: ResourceFolder, language: Language, style: String? = nil, accent: Accent? = nil,
    picture: PictureSize = .slide, background: Background = .style, strictFonts: Bool = false,
    warnings spoken: Language? = nil
  ) throws(BriefingError) {
    self.resources = resources
    terms = try Terms(resources, language: language)
    dataTerms = try Terms(resources, language: .english)
    let merged = try StyleFile.merged(style, from: resources).accented(accent)
    let look = try merged.style()
    studio = ChartStudio(style: look, picture: picture, background: background, strictFonts: strictFonts)
    let spoken = spoken ?? language
    var warnings = try merged.warnings(spoken)
    if case .color(let color) = background {
      warnings += PaletteCheck(style: look, background: color).groundFlaws.map { $0.warning(spoken) }
    }
    self.warnings = warnings
  }

  /// The files of a report's briefing, by their paths below its folder, and how long each stage took.
  ///
  /// Charts are drawn side by side; their stages add up over all cores.
  package func files(
    of report: AnnualReport, comparison: CheckAgainst = .none, timings: inout Timings
  ) throws(BriefingError) -> [BriefingFile] {
    let checked = timings.measure("check") { comparison.checked(report) }
    return try files(of: checked, timings: &timings)
  }

  /// The same for a report that is held against its rules already; with `deck`, slides as it wishes them, with
  /// `workbook` the figures as XLSX and with `document` the briefing as DOCX too.
  package func files(
    of checked: CheckedReport, credit: Credit = .own, deck: DeckWishes? = nil, workbook: Bool = false,
    document: Bool = false, timings: inout Timings
  ) throws(BriefingError) -> [BriefingFile] {
    let specs = ChartChoice(checked, terms: terms, credit: credit).specs()
    let drawn = try studio.draw(specs)
    for chart in drawn { timings.add(chart.timings) }
    let figures = zip(specs, drawn).enumerated().map { index, chart in
      PageFigure(number: index + 1, spec: chart.0, svg: chart.1.live, narrow: chart.1.narrow)
    }
    let page = try timings.measure("page") { () throws(BriefingError) in
      try PageTemplate(resources, terms: terms).render(checked, figures: figures)
    }
    let pictures = zip(specs, drawn).flatMap { spec, chart in
      [
        BriefingFile("charts/\(spec.id).png", chart.png),
        BriefingFile("charts/\(spec.id).svg", [UInt8](chart.outline.utf8)),
      ]
    }
    let json = FiguresJSON.text([checked], terms: dataTerms, words: terms)
    var others: [BriefingFile] = []
    if workbook {
      let bytes = try timings.measure("workbook") { () throws(BriefingError) in
        try FiguresWorkbook([checked], terms: terms).bytes()
      }
      others.append(BriefingFile("figures.xlsx", bytes))
    }
    if document {
      let bytes = try timings.measure("document") { () throws(BriefingError) in
        try self.document(of: DeckReport(checked, credit: credit))
      }
      others.append(BriefingFile(Self.documentName, bytes))
    }
    if let deck {
      let report = DeckReport(checked, credit: credit)
      others.append(
        BriefingFile("slides.pptx", try self.deck(of: [report], wishes: deck, timings: &timings).bytes))
    }
    return [BriefingFile("index.html", [UInt8](page.utf8))] + pictures + [
      BriefingFile("figures.json", [UInt8](json.utf8)),
      BriefingFile("figures.csv", [UInt8](("\u{FEFF}" + FigureCSV.text([checked.report])).utf8)),
    ] + others
  }

  /// The same maker with a list of missing characters of its own, for a report that is drawn beside others.
  package func apart() -> BriefingMaker {
    var maker = self
    maker.studio = ChartStudio(studio, missing: MissingGlyphs(isStrict: studio.missing.isStrict))
    return maker
  }

  /// A sentence for each character that no font had in the pictures drawn since the last call, by code point.
  package func fontWarnings() -> [String] {
    studio.missing.take().map { glyph in
      terms(
        glyph.package == nil ? "font.missing" : "font.missingPackage",
        ["character": String(glyph.scalar), "code": glyph.code, "package": glyph.package ?? ""])
    }
  }

  /// One chart as the bytes of a PNG or an SVG.
  ///
  /// `title` takes the place of the finding that the chart states; nil leaves that.
  package func chart(
    _ id: ChartID, of report: AnnualReport, format: PictureFormat, title: String? = nil,
    credit: Credit = .own, words: PictureWords = .whole
  ) throws(BriefingError) -> [UInt8] {
    let spec = ChartChoice(CheckedReport(report), terms: terms, title: title, credit: credit, words: words)
      .spec(id)
    return try studio.picture(spec, format: format)
  }
}
