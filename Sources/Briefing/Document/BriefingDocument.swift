import Charts
import DisclosureReport
import Documents
import PageProse
import SafeFiles

/// What the document of one report says, in its order: the summary, the figures by sections, the data, checks and method.
struct BriefingDocument {
  let report: DeckReport
  let terms: Terms

  private var checked: CheckedReport { report.checked }
  private var figures: AnnualReport { report.checked.report }
  private var summary: Summary { SummaryText(checked, terms: terms).summary }
  private var page: PageContent { PageContent(checked: checked, figures: [], terms: terms) }
  private var drawing: DocumentFigures { DocumentFigures(terms: terms) }

  /// The charts without the texts that stand in the document.
  var charts: [ChartSpec] {
    ChartChoice(checked, terms: terms, credit: report.credit, words: .bare).specs()
  }

  /// The title in the file's properties, which the document begins with too.
  var title: String { summary.title }

  /// All of it around the drawn charts.
  func blocks(_ drawn: [DocumentFigures.Drawn]) -> [DocumentBlock] {
    var blocks = [.title(title), .subtitle(page.facts)] + opening
    for section in ChartRegistry.sections {
      blocks.append(.heading(terms["section.\(section.rawValue)"], level: 1))
      for figure in drawn where ChartRegistry.row(figure.spec.id)?.section == section {
        blocks.append(.heading(drawing.measure(figure.spec), level: 2))
        blocks += drawing.blocks(figure)
      }
    }
    blocks += DocumentBases(table: BaseTable(checked.indicators, terms: terms), terms: terms).blocks
    blocks += data(drawn)
    blocks += DocumentChecks(checked: checked, terms: terms).blocks
    return blocks + method
  }

  /// The sentence that says most, the key figures, a heading and its sentences for each point, the verdict.
  private var opening: [DocumentBlock] {
    // The verdict beneath says that all sums hold.
    let points = summary.points.filter { $0.topic != .checks || $0.heading == terms["text.heading.remarks"] }
    var blocks: [DocumentBlock] = [.heading(terms["page.summary"], level: 1), .text(summary.sentence)]
    blocks += DocumentKeys.table(KeyFigures(facts: SummaryFacts(checked), terms: terms).all, terms)
    for point in points { blocks += [.heading(point.heading, level: 2), .text(point.text)] }
    let verdict = DocumentChecks(checked: checked, terms: terms).verdict
    return blocks + [.heading(terms["page.checks"], level: 2), .text(verdict)]
  }

  /// The three tables as printed, then the data of each figure.
  private func data(_ drawn: [DocumentFigures.Drawn]) -> [DocumentBlock] {
    let forms = FormTables(report: figures, findings: checked.findings, terms: terms)
    let tables = drawn.filter { !$0.spec.saysOneLine }.flatMap(drawing.data)
    var blocks: [DocumentBlock] = [.heading(terms["document.data"], level: 1)]
    blocks += DocumentForms(tables: forms).blocks
    if !tables.isEmpty { blocks.append(.heading(terms["document.figureData"], level: 2)) }
    return blocks + tables
  }

  private var method: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.heading(terms["page.method"], level: 1)]
    blocks += page.method.map { .item([DocumentRun($0)]) }
    if let title = figures.title { blocks.append(.remark(terms("page.reportTitle", ["title": title]))) }
    return blocks + [
      .remark(terms("page.sourceLine", ["file": figures.source.file])), .remark(terms["page.computed"]),
    ]
  }
}

/// The key figures as a table of a document.
package enum DocumentKeys {
  /// Name, number and what belongs to it, a row each; nothing for none.
  package static func table(_ keys: [KeyFigure], _ terms: Terms) -> [DocumentBlock] {
    let rows = keys.map { key in
      [
        DocumentCell(key.label),
        DocumentCell(
          [DocumentRun(key.number + (key.unit.isEmpty ? "" : " " + key.unit), .bold)], alignment: .right),
        DocumentCell(key.notes.joined(separator: terms["semicolon"])),
      ]
    }
    let table = DocumentStyle(terms: terms).table(
      ["item", "value", "mark"].map { terms["heading.\($0)"] }, rows, widths: [46, 30, 80],
      file: "", description: terms["page.keyFigures"])
    return table.isEmpty ? [] : [.tableTitle(terms["page.keyFigures"])] + table
  }
}

extension BriefingMaker {
  /// The name of the document beside a page.
  package static let documentName = "briefing.docx"

  /// The document of a report as the bytes of a DOCX; charts are drawn side by side.
  func document(of report: DeckReport) throws(BriefingError) -> [UInt8] {
    let document = BriefingDocument(report: report, terms: terms)
    let drawn = try studio.documentFigures(document.charts, terms)
    return try DocumentStyle(terms: terms).bytes(title: document.title, document.blocks(drawn))
  }
}
