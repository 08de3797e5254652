import Briefing
import Charts
import DisclosureReport
import Documents
import PageProse
import SafeFiles

/// What the document of a comparison says, in its order: the summary, the figures by sections, the data, checks and method.
struct ComparisonDocument {
  private let studio: ChartStudio
  private let context: ComparisonContext
  private let terms: Terms

  /// The document of a collection in the look of a studio; offices and years go on over more pictures where one is too small.
  init(
    _ studio: ChartStudio, _ collection: ReportCollection, _ wishes: ComparisonWishes, _ terms: Terms
  ) {
    self.studio = studio
    self.terms = terms
    let sized = ChartStudio(studio, picture: ChartStudio.documentPicture)
    context = ComparisonContext(
      collection, wishes: wishes, terms: terms,
      fits: { spec throws(BriefingError) in
        var spec = spec
        spec.frame = .bare
        return try sized.fits(spec)
      })
  }

  /// The bytes of the DOCX; the same for the same reports and wishes.
  func bytes() throws(BriefingError) -> [UInt8] {
    try DocumentStyle(terms: terms).bytes(title: head.title, try blocks())
  }

  /// All of it with its pictures drawn.
  func blocks() throws(BriefingError) -> [DocumentBlock] {
    let specs = try ComparisonCharts(context: context).specs().map { $0.bare(terms) }
    let drawn = try studio.documentFigures(specs, terms)
    let pivot = Pivot(context)
    let tables = ComparisonTables(
      context: context, pivot: pivot, findings: ComparisonFindings(context.collection))
    var blocks: [DocumentBlock] = [.title(head.title), .subtitle(head.facts)]
    blocks += opening(pivot, tables)
    blocks += sections(drawn)
    blocks.append(.heading(terms["document.data"], level: 1))
    blocks += tables.pivots
    blocks += data(drawn)
    blocks += tables.checks
    blocks += tables.files
    blocks.append(.heading(terms["page.method"], level: 1))
    blocks += head.method.map { .item([DocumentRun($0)]) }
    return blocks + [.remark(head.madeFrom), .remark(terms["page.computed"])]
  }

  private var head: ComparisonHead { ComparisonHead(context: context) }
  private var style: DocumentStyle { DocumentStyle(terms: terms) }

  private var drawing: DocumentFigures {
    DocumentFigures(terms: terms, shares: terms["comparePage.share"], file: "figures.csv")
  }

  /// The summary, what was not compared, the key figures where there is one office, the verdict and the reports by year.
  private func opening(_ pivot: Pivot, _ tables: ComparisonTables) -> [DocumentBlock] {
    let summary = ComparisonSummary(context, pivot: pivot)
    let limits = summary.limits
    var blocks: [DocumentBlock] = [.heading(terms["page.summary"], level: 1)]
    blocks += summary.paragraphs().map { .text($0.text) }
    if !limits.isEmpty { blocks.append(.text(terms["comparePage.limits"])) }
    blocks += limits.map { .item([DocumentRun(style.sentence($0))]) }
    blocks += DocumentKeys.table(ComparisonKeys(context: context).all, terms)
    return blocks + tables.matrix
  }

  private func sections(_ drawn: [DocumentFigures.Drawn]) -> [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    for section in ComparisonRegistry.Section.allCases {
      let ids = ComparisonRegistry.rows.filter { $0.section == section }.map(\.id)
      var last: String?
      for figure in drawn where ids.contains(ChartName.ofPage(figure.spec.id)) {
        if last == nil { blocks.append(.heading(terms[section.heading], level: 1)) }
        // The pages of one chart stand beneath one heading.
        let chart = ChartName.ofPage(figure.spec.id)
        if chart != last { blocks.append(.heading(drawing.measure(figure.spec), level: 2)) }
        last = chart
        blocks += drawing.blocks(figure)
      }
    }
    return blocks
  }

  private func data(_ drawn: [DocumentFigures.Drawn]) -> [DocumentBlock] {
    let tables = drawn.filter { !$0.spec.saysOneLine }.flatMap(drawing.data)
    return tables.isEmpty ? [] : [.heading(terms["document.figureData"], level: 2)] + tables
  }
}

extension ChartSpec {
  /// The chart without its texts, which stand beside it; its description says where its numbers are from.
  func bare(_ terms: Terms) -> ChartSpec {
    var spec = self
    spec.frame = .bare
    spec.alternative = terms("text.follow", ["one": alternative, "two": source])
    return spec
  }
}
