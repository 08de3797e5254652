import Charts
import Documents
import PageProse
import SafeFiles

/// A chart in a document: the finding as text, the picture without its own texts, caption and source, and its data table.
package struct DocumentFigures {
  /// The most rows of a data table; the others are counted.
  static let mostRows = FigureContent.mostRows

  package let terms: Terms
  /// The heading over shares; nil for that of all handled.
  package var shares: String?
  /// The file that has what tables leave out.
  package var file: String

  package init(terms: Terms, shares: String? = nil, file: String = "figures.csv") {
    self.terms = terms
    self.shares = shares
    self.file = file
  }

  private var style: DocumentStyle { DocumentStyle(terms: terms) }

  /// A chart with its number in the document, from 1, and its picture.
  package struct Drawn {
    let number: Int
    package let spec: ChartSpec
    let picture: DocumentPicture
  }

  /// What stands in the text; one sentence for a chart that has nothing to draw.
  package func blocks(_ figure: Drawn) -> [DocumentBlock] {
    let spec = figure.spec
    let table = FigureTable(spec: spec, terms: terms)
    guard !spec.saysOneLine else { return [.text(table.oneLine)] }
    // A title that only names what is measured says nothing that the caption does not.
    let isFinding = !spec.title.unicodeScalars.starts(with: table.measure.unicodeScalars)
    let finding: [DocumentBlock] = isFinding ? [.lead(style.sentence(spec.title))] : []
    return finding + [
      .picture(figure.picture),
      .caption(
        DocumentCaption(
          label: terms("page.figure", ["n": ""]), number: figure.number,
          text: terms["document.captionGap"] + spec.subtitle)), .remark(spec.source),
    ]
  }

  /// The heading of a chart: what it measures.
  package func measure(_ spec: ChartSpec) -> String { FigureTable(spec: spec, terms: terms).measure }

  /// The data table of a chart with its title; nothing for one without rows.
  package func data(_ figure: Drawn) -> [DocumentBlock] {
    let table = FigureTable(spec: figure.spec, terms: terms, shares: shares)
    let columns = table.columns
    let title = terms(
      "document.dataOf",
      [
        "figure": terms("page.figure", ["n": String(figure.number)]), "measure": table.measure,
      ])
    let rows = table.rows.map { row in
      columns.map { column in
        DocumentCell(table.text(row, column), alignment: Self.isNumber(column) ? .right : .left)
      }
    }
    let content = style.table(
      columns.map(table.heading), rows, widths: columns.map { width($0, table) }, most: Self.mostRows,
      file: file,
      description: title)
    return content.isEmpty ? [] : [.tableTitle(title)] + content
  }

  private static func isNumber(_ column: FigureTable.Column) -> Bool { column == .value || column == .share }

  private func width(_ column: FigureTable.Column, _ table: FigureTable) -> Int {
    switch column {
    case .item: table.hasSeries ? 32 : 46
    case .series: 26
    case .value: 18
    case .share: 20
    case .origin: 60
    }
  }
}

extension ChartStudio {
  /// The largest picture in a document: as wide as the text column, 120 mm high, as Word sets it.
  package static let documentPicture = PictureSize(.word)

  /// The heights of pictures in a document in millimetres, all of one width.
  private static let documentHeights = [60, 80, 100]

  /// The size of a chart in a document: only as high as its bars ask for, since its texts stand beside it.
  func documentSize(_ spec: ChartSpec) throws(BriefingError) -> PictureSize {
    let whole = Self.documentPicture
    if case .board = spec.kind { return whole }
    let bars = spec.panels.reduce(0) { $0 + $1.bars.count }
    let wanted = 24 + 12 * bars / max(1, spec.columns)
    for height in Self.documentHeights where height >= wanted {
      let pixels = Int((Double(height * whole.dpi) / 25.4).rounded())
      let size = PictureSize(width: whole.width, height: pixels, dpi: whole.dpi)
      if try ChartStudio(self, picture: size).fits(spec) { return size }
    }
    return whole
  }

  /// Charts as pictures of documents, drawn side by side, numbered from 1.
  package func documentFigures(_ specs: [ChartSpec], _ terms: Terms) throws(BriefingError) -> [DocumentFigures
    .Drawn]
  {
    try ParallelMap.map(specs.count) { index throws(BriefingError) in
      let spec = specs[index]
      let number = specs.prefix(index + 1).count { !$0.saysOneLine }
      let size = try documentSize(spec)
      var picture = DocumentPicture(
        name: DocumentFigures(terms: terms).measure(spec), png: [], svg: [], width: size.width,
        height: size.height, dpi: size.dpi, alternative: spec.alternative)
      // What is said in a sentence needs no picture.
      if !spec.saysOneLine {
        let studio = ChartStudio(self, picture: size)
        picture.png = try studio.picture(spec, format: .png)
        picture.svg = try studio.picture(spec, format: .outlineSVG)
      }
      return DocumentFigures.Drawn(number: number, spec: spec, picture: picture)
    }
  }
}
